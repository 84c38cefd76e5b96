import { useState } from 'preact/hooks';
import { saveGraph } from '../../actions/saveGraph.ts';
import { windowWords } from '../../actions/words.ts';
import { filtersAnything } from '../../model/filters.ts';
import { committedWindow, opened, sight } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { GraphFormat } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import type { FormProps } from './job.ts';

const words = texts.save;

const graphs = [
  'gexf',
  'graphml',
  'json',
  'tables',
  'pajek-project',
  'pajek',
  'vosviewer-files',
  'vosviewer-json',
  'cytoscape',
  'graphology',
] as const;
/** Not of a network that came without papers. */
const paperTables = ['topics-csv', 'papers-csv'] as const;
const tables: readonly GraphFormat[] = ['tables', ...paperTables];

const formats = [...graphs, ...paperTables].map((value) => {
  const { label, hint } = words.formats[value];
  return { value, label, hint };
});
const formatsOfNetwork = formats.slice(0, graphs.length);

/** What is known, as a graph file or a table. */
export function GraphForm({ busy, save }: FormProps) {
  const [format, setFormat] = useState<GraphFormat>('gexf');
  const [scope, setScope] = useState<'all' | 'seen'>('all');
  const [rawCells, setRawCells] = useState(false);
  const extent = opened.value?.extent;
  const isFiltered = filtersAnything(sight.value.filters);
  const window = extent && windowWords(committedWindow.value, extent);
  const offered = opened.value?.kind === 'papers' ? formats : formatsOfNetwork;
  const isTable = tables.includes(format);
  const wish = { format, onlySeen: scope === 'seen', rawCells: isTable && rawCells };
  return (
    <section class="export-part" aria-label={words.graph}>
      <h3>{words.graphTitle}</h3>
      {(extent || isFiltered) && (
        <Choice
          legend={words.part}
          value={scope}
          options={[
            { value: 'all', label: words.all },
            { value: 'seen', label: words.onlySeen(window, isFiltered) },
          ]}
          onChange={setScope}
          inline
        />
      )}
      <Choice legend={words.format} value={format} options={offered} onChange={setFormat} />
      {isTable && (
        <label class="check">
          <input
            type="checkbox"
            checked={rawCells}
            onChange={({ currentTarget }) => setRawCells(currentTarget.checked)}
          />
          <span>
            {words.rawCells}
            <small class="muted">{words.rawCellsHint}</small>
          </span>
        </label>
      )}
      <button type="button" class="primary" aria-disabled={busy} onClick={() => void save(() => saveGraph(wish))}>
        {isTable ? words.saveTable : words.saveGraph}
      </button>
    </section>
  );
}
