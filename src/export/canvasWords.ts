import { canvasMeasure, paintLayers } from './canvasSheet.ts';
import type { PaintWords } from './pdf/pdf.ts';
import { PngStream } from './pngStream.ts';

/** Room around a line for what stands out of its box: accents over accents, and long tails. */
const room = 0.5;

/** Draws lines by the fonts of the system, for documents whose own fonts lack their letters. */
export function wordsPainter(font: string): PaintWords {
  const measure = canvasMeasure(font);
  return async (words, pixels) => {
    const width = measure(words.text, words.size, words.weight);
    const startsLeft =
      words.anchor === 'middle' ? 0.5 : (words.anchor === 'end') === (words.direction === 'ltr') ? 1 : 0;
    const margin = room * words.size;
    const box = {
      x: words.x - startsLeft * width - margin,
      y: words.y - words.size / 2 - margin,
      width: width + 2 * margin,
      height: words.size + 2 * margin,
    };
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.ceil(box.width * pixels), Math.ceil(box.height * pixels)];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    context.setTransform(pixels, 0, 0, pixels, -box.x * pixels, -box.y * pixels);
    paintLayers(context, [{ name: 'words', marks: [words] }], font);
    const stream = new PngStream({ width: canvas.width, height: canvas.height, hasAlpha: true });
    stream.add(context.getImageData(0, 0, canvas.width, canvas.height).data);
    const png = new Uint8Array(await stream.finish().arrayBuffer());
    return { png, x: box.x, y: box.y, width: canvas.width / pixels, height: canvas.height / pixels };
  };
}
