import { Fragment } from 'preact';
import { shortRange } from '../../model/bounds.ts';
import type { Nouns } from '../../model/nouns.ts';
import type { DetailedSummary } from '../../network/summary.ts';
import type { Sides as Counts } from '../../network/sides.ts';
import { wholeRange } from '../../actions/window.ts';
import { committedWindow, nouns, opened, summary } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Sides } from './Sides.tsx';

const words = texts.timeline.readout;

/** What is in the window, in one line, and what lies on either side of it. */
export function Readout() {
  const window = committedWindow.value;
  const { recordCount } = opened.value!;
  const counts = summary.value;
  const range = shortRange(window.from, window.to, wholeRange());
  const parts = counts ? insideOf(counts, recordCount, nouns.value) : [words.counting];
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
  words.inside(records, recordCount, record),
  words.nodes(authors, node),
  words.ties(ties),
];

function outsideOf({ before, after, filtered }: Counts): string {
  const outside = before + after === 0 ? words.noneOutside : words.outside(before, after);
  return filtered === 0 ? outside : words.filtered(filtered, outside);
}
