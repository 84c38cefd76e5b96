import { useState } from 'preact/hooks';
import { savePicture, type PictureSize } from '../../actions/save.ts';
import { scene } from '../../actions/camera.ts';
import { mapTrouble } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import type { FormProps } from './job.ts';

const words = texts.save;

const sizes = (['screen', 'double', '4k', '8k'] as const satisfies readonly PictureSize[]).map((value) => ({
  value,
  label: words.sizes[value],
}));

/** What is seen, as a picture. */
export function PictureForm({ busy, save }: FormProps) {
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
