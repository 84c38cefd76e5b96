import { useState } from 'preact/hooks';
import { saveGraph } from '../../actions/saveGraph.ts';
import { windowWords } from '../../actions/words.ts';
import { committedWindow, opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { GraphFormat } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import type { FormProps } from './job.ts';

const words = texts.save;

const graphs = ['gexf', 'json', 'vosviewer-files', 'vosviewer-json', 'graphology'] as const;
/** Not of a network that came without papers. */
const tables = ['topics-csv', 'papers-csv'] as const;

const formats = [...graphs, ...tables].map((value) => {
  const { label, hint } = words.formats[value];
  return { value, label, hint };
});
const formatsOfNetwork = formats.slice(0, graphs.length);

/** What is known, as a graph file or a table. */
export function GraphForm({ busy, save }: FormProps) {
  const [format, setFormat] = useState<GraphFormat>('gexf');
  const [scope, setScope] = useState<'all' | 'window'>('all');
  const window = windowWords(committedWindow.value, opened.value?.extent);
  const offered = opened.value?.kind === 'papers' ? formats : formatsOfNetwork;
  return (
    <section class="export-part" aria-label={words.graph}>
      <h3>{words.graphTitle}</h3>
      <Choice legend={words.format} value={format} options={offered} onChange={setFormat} />
      {opened.value?.extent && (
        <Choice
          legend={words.part}
          value={scope}
          options={[
            { value: 'all', label: words.all },
            { value: 'window', label: words.onlyWindow(window) },
          ]}
          onChange={setScope}
          inline
        />
      )}
      <button
        type="button"
        class="primary"
        aria-disabled={busy}
        onClick={() => void save(() => saveGraph(format, scope === 'window'))}
      >
        {format === 'topics-csv' || format === 'papers-csv' ? words.saveTable : words.saveGraph}
      </button>
    </section>
  );
}
