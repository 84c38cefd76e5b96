import { paintLayers } from '../../export/canvasSheet.ts';
import { texts } from '../../texts/texts.ts';
import type { FilmDraft } from './draft.ts';

/** The one canvas that all frames of a film are drawn on, one after the other. */
export interface Frames {
  readonly canvas: HTMLCanvasElement;
  draw(frame: number): Promise<void>;
  close(): void;
}

/** @throws Error where the browser has no further graphics context, or no memory for a canvas of this size. */
export async function openFrames(draft: FilmDraft): Promise<Frames> {
  const { drawn, windows, theme, font, ratio, width, height, layout } = draft;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  // Its pixels are read again and again; drawn on the graphics card, letters would come out a little otherwise each time.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error(texts.pictureForm.noMemory);
  const { map: box } = layout(windows[0]!);
  const { background, ink, faint, palette, density } = theme;
  const map = await drawn.openPicture({
    width: box.width,
    height: box.height,
    scale: ratio,
    theme: { background, ink, font, halo: background, faint, palette, density },
  });
  return {
    canvas,
    async draw(frame) {
      const window = windows[frame]!;
      await map.showWindow(window);
      context.fillStyle = background;
      context.fillRect(0, 0, width, height);
      const whole = { x: 0, y: 0, width: map.width, height: map.height };
      await map.paint(context, whole, Math.round(box.x * ratio), Math.round(box.y * ratio));
      context.save();
      context.scale(ratio, ratio);
      paintLayers(context, layout(window).around, font);
      context.restore();
    },
    close: () => map.close(),
  };
}
