import { wishFilm, type FilmWish } from '../../actions/film/wish.ts';
import type { PixelSides } from '../../actions/picture/wish.ts';
import { texts } from '../../texts/texts.ts';
import { Select } from '../parts/Select.tsx';

const words = texts.film;

const around = [
  ['withLegend', words.legend],
  ['withStrip', words.strip],
  ['withCaption', words.caption],
] as const;

interface Props {
  readonly wish: FilmWish;
  readonly sides: PixelSides;
}

/** How large the frames of a film are, in which colours, and what is around the map in them. */
export const FilmFields = ({ wish, sides }: Props) => (
  <>
    <div class="film-fields">
      <Select
        label={words.size}
        value={wish.size}
        options={words.sizes}
        onChange={(size) => size && wishFilm({ size })}
      />
      <Select
        label={words.shape}
        value={wish.shape}
        options={words.shapes}
        onChange={(shape) => shape && wishFilm({ shape })}
      />
      <Select
        label={words.look}
        value={wish.look}
        options={words.looks}
        onChange={(look) => look && wishFilm({ look })}
      />
      <p class="muted">{words.inPixels(sides.width, sides.height)}</p>
    </div>
    <fieldset class="choice inline">
      <legend>{words.around}</legend>
      {around.map(([part, label]) => (
        <label key={part} class="check">
          <input
            type="checkbox"
            checked={wish[part]}
            onChange={({ currentTarget }) => wishFilm({ [part]: currentTarget.checked })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  </>
);
