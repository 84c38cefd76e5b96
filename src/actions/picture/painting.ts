import { paintLayers } from '../../export/canvasSheet.ts';
import type { PictureDraft } from './draft.ts';
import { sidesOf, type PixelSides } from './wish.ts';

/** A drafted picture at a size in pixels, to be painted band by band. */
export interface Painting extends PixelSides {
  /** Paints the rows from `top` on over what is on the canvas, from its upper border down to its lower one. */
  paint(context: CanvasRenderingContext2D, top: number): Promise<void>;
  close(): void;
}

/** @throws Error where the browser has no further graphics context. */
export async function openPainting({ drawn, parts, composed, theme }: PictureDraft, ratio: number): Promise<Painting> {
  const { isTransparent, font } = parts;
  const { map: box, around } = composed;
  const map = await drawn.openPicture({
    width: box.width,
    height: box.height,
    scale: ratio,
    theme,
    background: isTransparent ? 'none' : 'theme',
  });
  const [left, above] = [Math.round(box.x * ratio), Math.round(box.y * ratio)];
  return {
    ...sidesOf(composed, ratio),
    async paint(context, top) {
      const { width, height } = context.canvas;
      context.clearRect(0, 0, width, height);
      if (!isTransparent) {
        context.fillStyle = theme.background;
        context.fillRect(0, 0, width, height);
      }
      const [from, to] = [Math.max(0, top - above), Math.min(map.height, top + height - above)];
      if (from < to) {
        const part = { x: 0, y: from, width: map.width, height: to - from };
        await map.paint(context, part, left, from + above - top);
      }
      context.save();
      context.setTransform(ratio, 0, 0, ratio, 0, -top);
      paintLayers(context, around, font);
      context.restore();
    },
    close: () => map.close(),
  };
}
