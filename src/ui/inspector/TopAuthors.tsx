import { useState } from 'preact/hooks';
import { selectNode } from '../../actions/select.ts';
import { estimateWords, measureText, measureWords } from '../../actions/measureWords.ts';
import type { Measure } from '../../model/measure.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { measureOptions } from '../legend/MeasureForm.tsx';
import { Awaited } from '../parts/Awaited.tsx';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { NoneInWindow } from '../parts/NoneInWindow.tsx';
import { pointing } from '../parts/pointing.ts';
import { RowCount } from '../parts/RowCount.tsx';
import { Select } from '../parts/Select.tsx';
import { Weight } from '../parts/Weight.tsx';
import { useLeaders, useMeasureLeaders } from './useLeaders.ts';

const words = texts.inspector.overview;
const page = 10;

/** Who leads in the window, by papers (or the weight of links) or by any measure. */
export function TopAuthors({ current }: { readonly current: Opened }) {
  const [most, setMost] = useState(page);
  const [by, setBy] = useState<Measure>('papers');
  const isMeasured = by !== 'papers';
  const { labels, kind } = current;
  const leaders = useLeaders('authors', most);
  const { value: found, isCurrent } = useMeasureLeaders(isMeasured ? by : undefined, most);
  const rows = isMeasured ? found?.rows : leaders;
  const estimate = estimateWords(isMeasured ? found?.estimatedFrom : undefined);
  const { meanYear: _, ...options } = measureOptions(current);
  return (
    <>
      <Select
        label={words.leadingBy}
        value={by}
        options={{ ...options, ...(kind === 'network' && { papers: words.weightOfLinks }) } as Record<Measure, string>}
        onChange={(value) => value && setBy(value)}
      />
      {isMeasured && (
        <p class="muted small">
          {measureWords(by, nouns.value).meaning}
          {estimate !== undefined && ` ${words.here(estimate)}`}
        </p>
      )}
      {isMeasured && !isCurrent && <Awaited measures={[by]} isEmpty={!rows} />}
      {rows?.length === 0 && <NoneInWindow>{texts.inspector.noneInWindow(nouns.value.node)}</NoneInWindow>}
      <ol class="rows">
        {rows?.map(({ item: node, score }) => (
          <li key={node}>
            <button
              type="button"
              class="row"
              title={labels[node]}
              {...pointing({ kind: 'node', node })}
              onClick={() => selectNode(node)}
            >
              <NodeSwatch current={current} node={node} />
              <span class="row-name">{labels[node]}</span>
              {isMeasured ? (
                <span class="row-count">{measureText(by, score)}</span>
              ) : kind === 'papers' ? (
                <RowCount value={score} noun={nouns.value.record} />
              ) : (
                <Weight value={score} />
              )}
            </button>
          </li>
        ))}
      </ol>
      {rows?.length === most && (
        <button type="button" class="quiet" onClick={() => setMost((now) => now + 40)}>
          {texts.inspector.more}
        </button>
      )}
    </>
  );
}
