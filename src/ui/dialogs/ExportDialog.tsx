import { useState } from 'preact/hooks';
import { saveGraph, savePicture, type PictureSize } from '../../actions/save.ts';
import { windowWords } from '../../actions/words.ts';
import { announcement, committedWindow, mapTrouble, opened } from '../../state/state.ts';
import { scene } from '../../actions/camera.ts';
import { texts } from '../../texts/texts.ts';
import type { GraphFormat } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { Dialog } from '../parts/Dialog.tsx';

const words = texts.dialogs.save;

const sizes = (['screen', 'double', '4k', '8k'] as const satisfies readonly PictureSize[]).map((value) => ({
  value,
  label: words.sizes[value],
}));

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
    <Dialog title={words.title} onClose={onClose}>
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
  const reason = mapTrouble.value ?? (scene.value ? undefined : words.notDrawn);
  return (
    <section class="export-part" aria-label={words.picture}>
      <h3>{words.pictureTitle}</h3>
      <p class="muted">{words.pictureWhat}</p>
      <Choice legend={words.size} value={size} options={sizes} onChange={setSize} />
      <label class="check">
        <input
          type="checkbox"
          checked={withLegend}
          onChange={({ currentTarget }) => setLegend(currentTarget.checked)}
        />
        {words.withLegend}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={withCaption}
          onChange={({ currentTarget }) => setCaption(currentTarget.checked)}
        />
        {words.withCaption}
      </label>
      {reason !== undefined && <p class="trouble">{words.noPicture(reason)}</p>}
      <button
        type="button"
        class="primary"
        disabled={reason !== undefined}
        aria-disabled={busy}
        onClick={() => void save(() => savePicture({ size, withLegend, withCaption }))}
      >
        {words.savePicture}
      </button>
    </section>
  );
}

const graphs = ['gexf', 'json', 'vosviewer-files', 'vosviewer-json', 'graphology'] as const;
/** Not of a network that came without papers. */
const tables = ['topics-csv', 'papers-csv'] as const;

const formats = [...graphs, ...tables].map((value) => {
  const { label, hint } = words.formats[value];
  return { value, label, hint };
});
const formatsOfNetwork = formats.slice(0, graphs.length);

function GraphForm({ busy, save }: FormProps) {
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
