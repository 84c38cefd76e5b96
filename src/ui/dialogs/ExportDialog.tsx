import { useState } from 'preact/hooks';
import { saveGraph, savePicture, type PictureSize } from '../../actions/save.ts';
import { windowWords } from '../../actions/words.ts';
import { announcement, committedWindow, mapTrouble, opened } from '../../state/state.ts';
import { scene } from '../../actions/camera.ts';
import type { GraphFormat } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { Dialog } from '../parts/Dialog.tsx';

const sizes: readonly { readonly value: PictureSize; readonly label: string }[] = [
  { value: 'screen', label: 'As on the screen' },
  { value: 'double', label: 'Twice the screen' },
  { value: '4k', label: '4K, 3,840 pixels wide' },
  { value: '8k', label: '8K, 7,680 pixels wide' },
];

/** What is seen, as a picture; what is known, as a graph file. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async (job: () => Promise<void>) => {
    // Not by disabling the button: that would take the focus away from it.
    if (busy) return;
    setTrouble('');
    setBusy(true);
    try {
      await job();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setTrouble(message);
      announcement.value = message;
    }
    setBusy(false);
  };
  return (
    <Dialog title="Save" onClose={onClose}>
      <PictureForm busy={busy} save={save} />
      <GraphForm busy={busy} save={save} />
      {trouble !== '' && <p class="trouble">{trouble}</p>}
    </Dialog>
  );
}

interface FormProps {
  readonly busy: boolean;
  readonly save: (job: () => Promise<void>) => Promise<void>;
}

function PictureForm({ busy, save }: FormProps) {
  const [size, setSize] = useState<PictureSize>('double');
  const [withLegend, setLegend] = useState(true);
  const [withCaption, setCaption] = useState(true);
  const reason = mapTrouble.value ?? (scene.value ? undefined : 'The map is not drawn yet.');
  return (
    <section class="export-part" aria-label="Picture">
      <h3>Picture (PNG)</h3>
      <p class="muted">The map as it is seen now, in the colours of the page.</p>
      <Choice legend="Size" value={size} options={sizes} onChange={setSize} />
      <label class="check">
        <input
          type="checkbox"
          checked={withLegend}
          onChange={({ currentTarget }) => setLegend(currentTarget.checked)}
        />
        With the legend
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={withCaption}
          onChange={({ currentTarget }) => setCaption(currentTarget.checked)}
        />
        With a caption: window, numbers, settings, what was left out
      </label>
      {reason !== undefined && <p class="trouble">No picture: {reason}</p>}
      <button
        type="button"
        class="primary"
        disabled={reason !== undefined}
        aria-disabled={busy}
        onClick={() => void save(() => savePicture({ size, withLegend, withCaption }))}
      >
        Save picture
      </button>
    </section>
  );
}

/** What each format holds and loses, in one line. */
const formats: readonly { readonly value: GraphFormat; readonly label: string; readonly hint: string }[] = [
  { value: 'gexf', label: 'GEXF', hint: 'With dated ties and topics, for Gephi and others; without the papers' },
  { value: 'json', label: 'JSON', hint: 'Everything, with the settings that made it; opens here again' },
  {
    value: 'vosviewer-files',
    label: 'VOSviewer map and network',
    hint: 'Two files in one archive: places, clusters, weights; without topics and dates',
  },
  {
    value: 'vosviewer-json',
    label: 'VOSviewer JSON',
    hint: 'The same in one file, for VOSviewer Online',
  },
  { value: 'graphology', label: 'graphology JSON', hint: 'The bare graph for programs; without papers and settings' },
];

/** Not of a network that came without papers. */
const tables: typeof formats = [
  {
    value: 'topics-csv',
    label: 'Topics (CSV)',
    hint: 'A row for each topic: terms, papers, weight, dates; bursts and trend over all years',
  },
  {
    value: 'papers-csv',
    label: 'Papers with topics (CSV)',
    hint: 'A row for each paper: its main topic, all memberships, and where they come from',
  },
];

function GraphForm({ busy, save }: FormProps) {
  const [format, setFormat] = useState<GraphFormat>('gexf');
  const [scope, setScope] = useState<'all' | 'window'>('all');
  const window = windowWords(committedWindow.value, opened.value?.extent);
  const offered = opened.value?.kind === 'papers' ? [...formats, ...tables] : formats;
  return (
    <section class="export-part" aria-label="Graph">
      <h3>Graph and tables</h3>
      <Choice legend="Format" value={format} options={offered} onChange={setFormat} />
      {opened.value?.extent && (
        <Choice
          legend="Which part"
          value={scope}
          options={[
            { value: 'all', label: 'All years' },
            { value: 'window', label: `Only this window: ${window}` },
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
        {format === 'topics-csv' || format === 'papers-csv' ? 'Save table' : 'Save graph'}
      </button>
    </section>
  );
}
