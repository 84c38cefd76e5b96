import { useEffect, useState } from 'preact/hooks';
import { timeBins } from '../../actions/axis.ts';
import { scene } from '../../actions/camera.ts';
import { windowsNow } from '../../actions/film/windowsNow.ts';
import { cancelFilm, filmProgress, saveFilm } from '../../actions/film/save.ts';
import { filmSpeed } from '../../actions/film/speed.ts';
import { filmFormats, filmSides, filmWish, wishFilm, type FilmFormat, type FilmWish } from '../../actions/film/wish.ts';
import type { PixelSides } from '../../actions/picture/wish.ts';
import type { VideoKind } from '../../export/film/video.ts';
import {
  colourMeasure,
  drawnNodes,
  mainTopicTime,
  mapTrouble,
  measureTime,
  playMode,
  playSpeed,
  playStep,
  sizeBy,
} from '../../state/state.ts';
import { weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import { FilmFields } from './FilmFields.tsx';
import './film.css';
import type { FormProps } from './job.ts';
import { SaveFoot } from './SaveFoot.tsx';

const words = texts.film;

/** The timeline as a film: what would be seen while it plays. */
export function FilmForm({ busy, save, trouble: failed }: FormProps) {
  const wish = filmWish();
  const reason = mapTrouble.value ?? (scene.value ? undefined : texts.pictureForm.notDrawn);
  const sides = filmSides(wish, scene.value?.size() ?? { width: 16, height: 9 });
  const kinds = useKinds(sides);
  const format = usableOf(wish.format, kinds);
  const windows = windowsNow(wish).length;
  // What was chosen last may not be drawn yet.
  const saveNow = () => saveFilm({ ...filmWish(), format: usableOf(filmWish().format, kinds) });
  const trouble = reason === undefined ? (windows === 0 ? words.noDates : undefined) : texts.pictureForm.none(reason);
  return (
    <section class="export-part picture-form" aria-label={texts.save.kinds.film}>
      <p class="muted">{words.what}</p>
      <Choice
        legend={words.format}
        value={format}
        options={filmFormats.map((value) => optionOf(value, kinds))}
        onChange={(next) => wishFilm({ format: next })}
      />
      {windows > 0 && <Windows wish={wish} windows={windows} isVideo={format !== 'frames'} />}
      {windows > 0 && isOfWindowNow() && <p class="muted film-length">{words.asNow}</p>}
      <FilmFields wish={wish} sides={sides} />
      {kinds?.length === 0 && <p class="muted">{words.noVideo}</p>}
      {trouble !== undefined && <p class="trouble">{trouble}</p>}
      <SaveFoot trouble={failed}>
        <button
          type="button"
          class="primary"
          disabled={trouble !== undefined}
          aria-disabled={busy}
          onClick={() => void save(saveNow)}
        >
          {words.save}
        </button>
        <Progress />
      </SaveFoot>
    </section>
  );
}

/** Something of what is seen is worked out for the window that is shown, and not for each. */
function isOfWindowNow(): boolean {
  const isMeasured = colourMeasure.value !== undefined || (sizeBy.value !== 'window' && drawnNodes.value !== 'topics');
  return (isMeasured && measureTime.value === 'window') || mainTopicTime.value === 'window';
}

/** The kinds of video that this browser can write at a size; undefined until it has said so. */
function useKinds({ width, height }: PixelSides): readonly VideoKind[] | undefined {
  const [kinds, setKinds] = useState<readonly VideoKind[]>();
  useEffect(() => {
    let isWanted = true;
    const ask = async () => {
      const { codecFor } = await import('../../export/film/video.ts');
      const codecs = await Promise.all((['mp4', 'webm'] as const).map((kind) => codecFor(kind, { width, height })));
      if (isWanted) setKinds((['mp4', 'webm'] as const).filter((_, at) => codecs[at] !== undefined));
    };
    ask().catch(() => isWanted && setKinds([]));
    return () => {
      isWanted = false;
    };
  }, [width, height]);
  return kinds;
}

const isUsable = (format: FilmFormat, kinds: readonly VideoKind[] | undefined): boolean =>
  format === 'frames' || kinds === undefined || kinds.includes(format);

/** What is wished, or what is nearest to it of what can be made. */
const usableOf = (format: FilmFormat, kinds: readonly VideoKind[] | undefined): FilmFormat =>
  isUsable(format, kinds) ? format : (kinds?.[0] ?? 'frames');

function optionOf(value: FilmFormat, kinds: readonly VideoKind[] | undefined) {
  const { label, hint } = words.formats[value];
  const isBlocked = !isUsable(value, kinds);
  return { value, label, hint: isBlocked && value !== 'frames' ? words.cannotEncode(value) : hint, isBlocked };
}

interface WindowsProps {
  readonly wish: FilmWish;
  readonly windows: number;
  readonly isVideo: boolean;
}

/** How many windows there are, and how long that takes. */
function Windows({ wish, windows, isVideo }: WindowsProps) {
  const { bars, modes } = texts.timeline.play;
  const step = `${playStep.value} ${bars(timeBins.value?.length ?? 12, playStep.value)}`;
  const { framesPerWindow } = filmSpeed(playSpeed.value);
  const seconds = Math.round((10 * windows) / playSpeed.value) / 10;
  return (
    <>
      <Choice
        legend={words.windows}
        value={wish.start}
        options={(['here', 'first'] as const).map((value) => ({ value, label: words.starts[value] }))}
        onChange={(start) => wishFilm({ start })}
        inline
      />
      <p class="film-length">
        {words.plays(modes[playMode.value], step, windows)}{' '}
        {isVideo
          ? words.lasts(seconds, weightText(playSpeed.value), windows * framesPerWindow, framesPerWindow)
          : words.pictures(windows)}{' '}
        <span class="muted">{words.setThere}</span>
      </p>
    </>
  );
}

/** Which frame is being made, for as long as the film is. */
function Progress() {
  const progress = filmProgress.value;
  if (!progress) return null;
  const { done, of } = progress;
  const said = of === 0 ? words.starting : words.progress(Math.min(done + 1, of), of);
  return (
    <>
      <progress aria-label={said} value={of === 0 ? 0 : done / of} />
      <span class="muted">{said}</span>
      <button type="button" onClick={cancelFilm}>
        {words.cancel}
      </button>
    </>
  );
}
