import { compose, type Composed, type SheetParts } from '../../drawing/composed.ts';
import type { MeasureText } from '../../drawing/sheet.ts';
import { canvasMeasure } from '../../export/canvasSheet.ts';
import { captionText } from '../../export/caption.ts';
import { committedWindow, opened, summary } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import type { Scene, SceneTheme } from '../../view/scene.ts';
import { scene } from '../camera.ts';
import { pictureCaption } from './caption.ts';
import { pictureLegend } from './legend.ts';
import { pictureStrip } from './strip.ts';
import { pageOf, themeOf, type PictureWish } from './wish.ts';

/** A picture of which everything is known but the map. */
export interface PictureDraft {
  readonly drawn: Scene;
  readonly current: Opened;
  readonly parts: SheetParts;
  readonly composed: Composed;
  readonly theme: SceneTheme;
}

/**
 * @param measure how wide lines are; as on the page unless told.
 * @throws Error with a sentence for the user where there is no map.
 */
export async function draftPicture(wish: PictureWish, measure?: MeasureText): Promise<PictureDraft> {
  const [drawn, current] = [scene.peek(), opened.peek()];
  if (!drawn || !current) throw new Error(texts.pictureForm.noMap);
  const { theme, isTransparent } = themeOf(wish.look);
  const caption = pictureCaption(current, committedWindow.peek(), summary.peek());
  const font = getComputedStyle(document.documentElement).getPropertyValue('--font').trim();
  const parts: SheetParts = {
    title: current.title,
    description: captionText(caption),
    font,
    theme,
    isTransparent,
    page: pageOf(wish, drawn.size()),
    legend: wish.withLegend ? pictureLegend(current, theme) : undefined,
    caption: wish.withCaption ? caption : undefined,
    strip: wish.withStrip ? await pictureStrip(current) : undefined,
  };
  const { background, ink, faint, palette, density } = theme;
  return {
    drawn,
    current,
    parts,
    composed: compose(parts, measure ?? canvasMeasure(font)),
    theme: { background, ink, font, halo: background, faint, palette, density },
  };
}
