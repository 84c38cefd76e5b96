import {
  largestScale,
  largestSide,
  leastWidth,
  pictureDpis,
  pictureLooks,
  wishPicture,
  type PictureDpi,
  type PictureWish,
} from '../../actions/picture/wish.ts';
import { scene } from '../../actions/camera.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import { Select } from '../parts/Select.tsx';
import { useTyping } from '../parts/useTyping.ts';

const words = texts.pictureForm;

const orientations = (['landscape', 'portrait'] as const).map((value) => ({ value, label: words[value] }));
const dpis = Object.fromEntries(pictureDpis.map((dpi) => [String(dpi), words.dpis(dpi)])) as Record<
  `${PictureDpi}`,
  string
>;
const looks = Object.fromEntries(pictureLooks.map((look) => [look, words.looks[look]])) as typeof words.looks;
const scales = Object.fromEntries(
  Array.from({ length: largestScale }, (_, at) => [`${at + 1}×`, words.scale(at + 1)]),
) as Record<string, string>;

const around = [
  ['withLegend', words.legend],
  ['withStrip', words.strip],
  ['withCaption', words.caption],
] as const;

interface Props {
  readonly wish: PictureWish;
}

/** How large a picture is, what is behind it, and what is around the map. */
export function PictureFields({ wish }: Props) {
  return (
    <>
      <Select
        label={words.page}
        value={wish.page}
        options={words.pages}
        onChange={(page) => page && wishPicture({ page })}
      />
      {wish.page === 'screen' ? <ScreenSize wish={wish} /> : <PaperSize wish={wish} />}
      <Select label={words.look} value={wish.look} options={looks} onChange={(look) => look && wishPicture({ look })} />
      <fieldset class="choice">
        <legend>{words.around}</legend>
        {around.map(([part, label]) => (
          <label key={part} class="check">
            <input
              type="checkbox"
              checked={wish[part]}
              onChange={({ currentTarget }) => wishPicture({ [part]: currentTarget.checked })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** Shapes have no pixels. */
function ScreenSize({ wish: { format, size } }: Props) {
  if (format !== 'png') return null;
  const widthNow = Math.round((scene.peek()?.size().width ?? 1000) * (size.by === 'scale' ? size.scale : 1));
  return (
    <>
      <Select
        label={words.pixels}
        value={size.by === 'scale' ? `${size.scale}×` : 'own'}
        options={{ ...scales, own: words.ownWidth }}
        onChange={(chosen) =>
          wishPicture({
            size:
              chosen === 'own'
                ? { by: 'width', width: widthNow }
                : { by: 'scale', scale: Number.parseInt(chosen!, 10) },
          })
        }
      />
      {size.by === 'width' && <WidthField width={size.width} />}
    </>
  );
}

const WidthField = ({ width }: { readonly width: number }) => (
  <label class="field">
    <span>{words.width}</span>
    <input
      type="number"
      min={leastWidth}
      max={largestSide}
      step={1}
      {...useTyping(width)}
      title={words.widthHint(leastWidth, largestSide)}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.valueAsNumber;
        if (Number.isInteger(typed) && typed >= leastWidth && typed <= largestSide) {
          wishPicture({ size: { by: 'width', width: typed } });
        } else currentTarget.value = String(width);
      }}
    />
  </label>
);

const PaperSize = ({ wish: { format, isLandscape, dpi } }: Props) => (
  <>
    <Choice
      legend={words.orientation}
      value={isLandscape ? 'landscape' : 'portrait'}
      options={orientations}
      onChange={(value) => wishPicture({ isLandscape: value === 'landscape' })}
      inline
    />
    {format === 'png' && (
      <Select
        label={words.dpi}
        value={`${dpi}`}
        options={dpis}
        onChange={(value) => value && wishPicture({ dpi: Number(value) as PictureDpi })}
      />
    )}
  </>
);
