import type { Words } from '../drawing/sheet.ts';
import type { PaintedWords, PaintWords } from '../export/pdf/pdf.ts';

/** Longer sides are refused by some browsers. */
const longestSide = 8192;

/** Draws a line with whatever letters the machine has: for scripts that a document has no font for. */
export const paintWords =
  (family: string): PaintWords =>
  async (words, pixels) => {
    const font = `${words.weight} ${words.size}px ${family}`;
    const { length, across } = measured(words, font);
    const edge = (words.halo?.width ?? 0) / 2 + words.size * 0.25;
    const box = { x: words.x - across - edge, width: length + 2 * edge, height: words.size * 1.6 + 2 * edge };
    const scale = Math.min(pixels, longestSide / box.width);
    const canvas = new OffscreenCanvas(Math.ceil(box.width * scale), Math.ceil(box.height * scale));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.scale(scale, scale);
    context.translate(across + edge, box.height / 2);
    drawLine(context, words, font);
    const png = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
    // Of whole pixels, so that nothing is squeezed where it is shown.
    const [width, height] = [canvas.width / scale, canvas.height / scale];
    return { png, x: box.x, y: words.y - box.height / 2, width, height } satisfies PaintedWords;
  };

/** How wide the line is, and how far it reaches to the left of its place. */
function measured({ text, anchor, direction }: Words, font: string) {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.font = font;
  const { width } = context.measureText(text);
  const share = anchor === 'middle' ? 0.5 : (anchor === 'start') === (direction === 'ltr') ? 0 : 1;
  return { length: width, across: width * share };
}

function drawLine(context: OffscreenCanvasRenderingContext2D, words: Words, font: string): void {
  const { text, anchor, direction, fill, halo } = words;
  Object.assign(context, { font, direction, textBaseline: 'alphabetic', lineJoin: 'round' });
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  const { fontBoundingBoxAscent: top, fontBoundingBoxDescent: foot } = context.measureText(text);
  const baseline = (top - foot) / 2;
  if (halo) {
    context.strokeStyle = halo.colour;
    context.lineWidth = halo.width;
    context.strokeText(text, 0, baseline);
  }
  context.fillStyle = fill;
  context.fillText(text, 0, baseline);
}
