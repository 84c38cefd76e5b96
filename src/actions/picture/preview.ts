import type { CssPixels } from '../../model/units.ts';
import { draftPicture } from './draft.ts';
import { openPainting } from './painting.ts';
import type { PictureWish, PixelSides } from './wish.ts';

export interface PicturePreview {
  readonly canvas: HTMLCanvasElement;
  /** Of the picture itself. */
  readonly width: CssPixels;
  readonly height: CssPixels;
}

/** A small copy of the whole picture, as large as a room of pixels allows. @throws Error where there is no map. */
export async function previewPicture(wish: PictureWish, room: PixelSides): Promise<PicturePreview> {
  const draft = await draftPicture(wish);
  const { width, height } = draft.composed;
  const painting = await openPainting(draft, Math.min(room.width / width, room.height / height));
  try {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.max(1, painting.width), Math.max(1, painting.height)];
    await painting.paint(canvas.getContext('2d')!, 0);
    return { canvas, width, height };
  } finally {
    painting.close();
  }
}
