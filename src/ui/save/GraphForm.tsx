import { useSignal } from '@preact/signals';
import { saveGraph } from '../../actions/saveGraph.ts';
import { windowWords } from '../../actions/words.ts';
import { filtersAnything } from '../../model/filters.ts';
import { committedWindow, opened, sight } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import type { FormProps } from './job.ts';
import { SaveFoot } from './SaveFoot.tsx';

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

const formats = graphs.map((value) => {
  const { label, hint } = words.formats[value];
  return { value, label, hint };
});

/** What is known, as a graph file. */
export function GraphForm({ busy, save, trouble }: FormProps) {
  const format = useSignal<(typeof graphs)[number]>('gexf');
  const scope = useSignal<'all' | 'seen'>('all');
  const rawCells = useSignal(false);
  const extent = opened.value?.extent;
  const isFiltered = filtersAnything(sight.value.filters);
  const window = extent && windowWords(committedWindow.value, extent);
  const isTable = format.value === 'tables';
  const saveNow = () =>
    saveGraph({
      format: format.peek(),
      onlySeen: scope.peek() === 'seen',
      rawCells: format.peek() === 'tables' && rawCells.peek(),
    });
  return (
    <section class="export-part" aria-label={words.graph}>
      <h3>{words.graphTitle}</h3>
      {(extent || isFiltered) && (
        <Choice
          legend={words.part}
          value={scope.value}
          options={[
            { value: 'all', label: words.all },
            { value: 'seen', label: words.onlySeen(window, isFiltered) },
          ]}
          onChange={(next) => (scope.value = next)}
          inline
        />
      )}
      <Choice legend={words.format} value={format.value} options={formats} onChange={(next) => (format.value = next)} />
      {isTable && (
        <label class="check">
          <input
            type="checkbox"
            checked={rawCells.value}
            onChange={({ currentTarget }) => (rawCells.value = currentTarget.checked)}
          />
          <span>
            {words.rawCells}
            <small class="muted">{words.rawCellsHint}</small>
          </span>
        </label>
      )}
      <SaveFoot trouble={trouble}>
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void save(saveNow)}>
          {words.saveGraph}
        </button>
      </SaveFoot>
    </section>
  );
}
