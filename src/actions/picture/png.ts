import { PngStream } from '../../export/pngStream.ts';
import { nextTask } from '../../lib/nextTask.ts';
import { texts } from '../../texts/texts.ts';
import type { PictureDraft } from './draft.ts';
import { openPainting, type Painting } from './painting.ts';
import { isTooLarge, largestSide, sidesOf } from './wish.ts';

export interface PngJob {
  /** How many pixels of the picture go on an inch. */
  readonly dpi: number;
  /** Share of the work that is done. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly carried?: string | undefined;
}

/** Pixels of one canvas; as many bytes, four times over, are in memory at once. */
const bandPixels = 12_000_000;
/** Pixels that are compressed in one go, in some milliseconds. */
const slicePixels = 60_000;

/**
 * A picture as a PNG of any size up to the largest side, drawn and compressed band by band.
 * @throws Error with a sentence for the user where it would be too large, and where the browser has no room for a band.
 */
export async function pngOf(draft: PictureDraft, ratio: number, job: PngJob): Promise<Blob> {
  const sides = sidesOf(draft.composed, ratio);
  if (isTooLarge(sides)) throw new Error(texts.pictureForm.tooLarge(sides.width, sides.height, largestSide));
  if (Math.min(sides.width, sides.height) < 1) throw new Error(texts.pictureForm.tooSmall);
  const painting = await openPainting(draft, ratio);
  try {
    return await encoded(painting, draft.parts.isTransparent, job);
  } finally {
    painting.close();
  }
}

async function encoded(painting: Painting, hasAlpha: boolean, job: PngJob): Promise<Blob> {
  const { width, height } = painting;
  const { dpi, carried } = job;
  const stream = new PngStream({ width, height, hasAlpha, dpi, carried });
  const context = bandOf(width, Math.min(height, Math.max(1, Math.floor(bandPixels / width))));
  const { canvas } = context;
  const rows = Math.max(1, Math.floor(slicePixels / width));
  for (let top = 0; top < height; top += canvas.height) {
    await painting.paint(context, top);
    const band = Math.min(canvas.height, height - top);
    for (let row = 0; row < band; row += rows) {
      job.signal?.throwIfAborted();
      stream.add(context.getImageData(0, row, width, Math.min(rows, band - row)).data);
      job.onProgress?.(Math.min(1, (top + row + rows) / height));
      await nextTask();
    }
  }
  return stream.finish();
}

/**
 * A canvas of the width, as high as the browser has memory for: a canvas that it has none for is blank, without a word,
 * so one pixel is written and read.
 */
function bandOf(width: number, wished: number): CanvasRenderingContext2D {
  for (let height = wished; height >= 1; height = Math.floor(height / 2)) {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width, height];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context && holds(context)) return context;
  }
  throw new Error(texts.pictureForm.noMemory);
}

function holds(context: CanvasRenderingContext2D): boolean {
  const [x, y] = [context.canvas.width - 1, context.canvas.height - 1];
  try {
    context.fillStyle = '#ffffff';
    context.fillRect(x, y, 1, 1);
    return context.getImageData(x, y, 1, 1).data[3] === 255;
  } catch {
    return false;
  }
}
