import { cancelPicture, copyPicture, pictureProgress, savePicture } from '../../actions/picture/save.ts';
import {
  isTooLarge,
  largestSide,
  pictureFormats,
  pictureWish,
  ratioOf,
  sidesOf,
  themeOf,
  timesOnPaper,
  wishPicture,
  type PictureWish,
} from '../../actions/picture/wish.ts';
import { scene } from '../../actions/camera.ts';
import { millimetresOf } from '../../drawing/pages.ts';
import type { CssPixels } from '../../model/units.ts';
import { mapTrouble } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import type { FormProps } from './job.ts';
import { SaveFoot } from './SaveFoot.tsx';
import './picture.css';
import { PictureFields } from './PictureFields.tsx';
import { PicturePreview, usePreview } from './PicturePreview.tsx';

const words = texts.pictureForm;

const formats = pictureFormats.map((value) => ({ value, label: words.formats[value].label }));

/** What is seen, as a picture. */
export function PictureForm({ busy, save, trouble: failed }: FormProps) {
  const wish = pictureWish();
  const reason = mapTrouble.value ?? (scene.value ? undefined : words.notDrawn);
  const preview = usePreview(wish, reason === undefined);
  const trouble = reason === undefined ? preview && troubleOf(wish, preview) : words.none(reason);
  const isBlocked = trouble !== undefined;
  return (
    <section class="export-part picture-form" aria-label={texts.save.kinds.picture}>
      <p class="muted">{words.what}</p>
      <div class="picture-columns">
        <div class="picture-fields">
          <Choice
            legend={words.format}
            value={wish.format}
            options={formats}
            onChange={(format) => wishPicture({ format })}
            inline
          />
          <p class="muted picture-hint">{words.formats[wish.format].hint}</p>
          <PictureFields wish={wish} />
        </div>
        <PicturePreview
          preview={preview}
          isTransparent={themeOf(wish.look).isTransparent}
          size={preview ? sizeWords(wish, preview) : ''}
        />
      </div>
      {trouble !== undefined && <p class="trouble">{trouble}</p>}
      <SaveFoot trouble={failed}>
        <button
          type="button"
          class="primary"
          disabled={isBlocked}
          aria-disabled={busy}
          onClick={() => void save(() => savePicture(pictureWish()))}
        >
          {words.save}
        </button>
        {wish.format === 'png' && (
          <button
            type="button"
            title={words.copyHint}
            disabled={isBlocked}
            aria-disabled={busy}
            onClick={() => void save(() => copyPicture(pictureWish()))}
          >
            {words.copy}
          </button>
        )}
        <Progress />
      </SaveFoot>
    </section>
  );
}

/** How far the picture is, for as long as it is made. */
function Progress() {
  const done = pictureProgress.value;
  if (done === undefined) return null;
  return (
    <>
      <progress aria-label={words.progress} value={done} />
      <button type="button" onClick={cancelPicture}>
        {words.cancel}
      </button>
    </>
  );
}

interface Sides {
  readonly width: CssPixels;
  readonly height: CssPixels;
}

function troubleOf(wish: PictureWish, sheet: Sides): string | undefined {
  if (wish.format !== 'png') return undefined;
  const sides = sidesOf(sheet, ratioOf(wish, sheet));
  return isTooLarge(sides) ? words.tooLarge(sides.width, sides.height, largestSide) : undefined;
}

/** What comes out: pixels, and millimetres where it has some. */
function sizeWords(wish: PictureWish, sheet: Sides): string {
  const isPaper = wish.page !== 'screen';
  const times = timesOnPaper(wish);
  const paper = words.onPaper(millimetresOf(sheet.width * times), millimetresOf(sheet.height * times));
  if (wish.format === 'pdf' || (isPaper && wish.format === 'svg')) return paper;
  const { width, height } = sidesOf(sheet, wish.format === 'svg' ? 1 : ratioOf(wish, sheet));
  return isPaper ? words.both(words.inPixels(width, height), paper) : words.inPixels(width, height);
}
