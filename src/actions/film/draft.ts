import { compose, type Composed, type SheetParts } from '../../drawing/composed.ts';
import type { LegendSection } from '../../drawing/legend.ts';
import { lineFrom } from '../../drawing/pens.ts';
import type { Layer } from '../../drawing/sheet.ts';
import { sheetThemes, type SheetTheme } from '../../drawing/themes.ts';
import { canvasMeasure } from '../../export/canvasSheet.ts';
import { captionText } from '../../export/caption.ts';
import type { TimeWindow } from '../../model/window.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Scene } from '../../view/scene.ts';
import type { Opened } from '../../work/protocol.ts';
import { scene } from '../camera.ts';
import { pictureCaption } from '../picture/caption.ts';
import { pictureLegend } from '../picture/legend.ts';
import { pictureStrip } from '../picture/strip.ts';
import type { PixelSides } from '../picture/wish.ts';
import { spanWords } from '../words.ts';
import { windowsNow } from './windowsNow.ts';
import { filmRatio, filmSides, type FilmWish } from './wish.ts';

/** A film of which everything is known but the pictures of the map. */
export interface FilmDraft extends PixelSides {
  readonly drawn: Scene;
  readonly current: Opened;
  readonly windows: readonly TimeWindow[];
  /** What it shows, in lines: all of its time at once. */
  readonly about: readonly string[];
  readonly theme: SheetTheme;
  readonly font: string;
  /** Pixels per CSS pixel of the layout. */
  readonly ratio: number;
  /** Where the map is in every frame, and what is around it at one window. */
  readonly layout: (window: TimeWindow) => Composed;
}

/** @throws Error with a sentence for the user where there is no map, or no time to move through. */
export async function draftFilm(wish: FilmWish): Promise<FilmDraft> {
  const [drawn, current] = [scene.peek(), opened.peek()];
  if (!drawn || !current) throw new Error(texts.pictureForm.noMap);
  const windows = windowsNow(wish);
  const { extent } = current;
  if (windows.length === 0 || !extent) throw new Error(texts.film.noDates);
  const theme = sheetThemes[wish.look];
  const font = getComputedStyle(document.documentElement).getPropertyValue('--font').trim();
  const sides = filmSides(wish, drawn.size());
  const ratio = filmRatio(wish);
  const whole = { ...windows[0]!, to: windows.at(-1)!.to };
  const about = pictureCaption(current, whole, undefined);
  const strip = wish.withStrip ? await pictureStrip(current) : undefined;
  const parts: SheetParts = {
    title: current.title,
    description: captionText(about),
    font,
    theme,
    isTransparent: false,
    page: { kind: 'paper', width: sides.width / ratio, height: sides.height / ratio, seen: drawn.size() },
    legend: wish.withLegend ? pictureLegend(current, theme).map(withoutCounts) : undefined,
    caption: wish.withCaption ? about : undefined,
  };
  const measure = canvasMeasure(font);
  const layout = (window: TimeWindow): Composed => {
    const words = spanWords(window, extent);
    const moved = strip && { ...strip, window, words: { ...strip.words, window: words } };
    const composed = compose({ ...parts, strip: moved }, measure);
    return { ...composed, around: [...composed.around, dateLayer(words, composed, theme, measure)] };
  };
  return { ...sides, drawn, current, windows, about, theme, font, ratio, layout };
}

/** Counts are those of one window; a film shows many. */
const withoutCounts = (section: LegendSection): LegendSection => ({
  ...section,
  entries: section.entries.map((entry) => Object.assign({ ...entry }, { count: undefined })),
});

/** The window in large letters over the upper left corner of the map. */
function dateLayer(
  words: string,
  { map }: Composed,
  { ink, background }: SheetTheme,
  measure: ReturnType<typeof canvasMeasure>,
): Layer {
  const font = { size: 26, weight: 700, fill: ink } as const;
  const line = lineFrom(map.x + 4, map.y + 18, words, font, measure);
  return { name: 'date', marks: [{ ...line, halo: { colour: background, width: 5 } }] };
}
