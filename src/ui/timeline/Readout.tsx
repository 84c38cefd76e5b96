import { Fragment } from 'preact';
import { shortRange } from '../../model/bounds.ts';
import type { Nouns } from '../../model/nouns.ts';
import type { DetailedSummary } from '../../network/summary.ts';
import type { Sides as Counts } from '../../network/sides.ts';
import { wholeRange } from '../../actions/window.ts';
import { committedWindow, nouns, opened, summary } from '../../state/state.ts';
import { number, plural } from './numbers.ts';
import { Sides } from './Sides.tsx';

/** What is in the window, in one line, and what lies on either side of it. */
export function Readout() {
  const window = committedWindow.value;
  const { recordCount } = opened.value!;
  const counts = summary.value;
  const range = shortRange(window.from, window.to, wholeRange());
  const parts = counts ? insideOf(counts, recordCount, nouns.value) : ['counting …'];
  return (
    <div class="timeline-readout">
      <p title={[range, ...parts].join(' · ')}>
        <strong>{range}</strong>
        {parts.map((part) => (
          <Fragment key={part}>
            {' '}
            <span>{part}</span>
          </Fragment>
        ))}
      </p>
      {counts && <Sides sides={counts.sides} text={outsideOf(counts.sides.records)} />}
    </div>
  );
}

const insideOf = ({ records, authors, ties }: DetailedSummary, recordCount: number, { record, node }: Nouns) => [
  `${number(records)} of ${plural(recordCount, record)}`,
  plural(authors, node),
  plural(ties, 'tie'),
];

function outsideOf({ before, after, filtered }: Counts): string {
  const outside = before + after === 0 ? 'none outside' : `${number(before)} before, ${number(after)} after`;
  return filtered === 0 ? outside : `${number(filtered)} filtered, ${outside}`;
}
