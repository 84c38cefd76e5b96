import type { CssPixels } from '../model/units.ts';
import { paragraph, stacked, textFont, titleFont, type Block, type Lettering } from './pens.ts';

/** The lines under a picture, the title first. */
export function captionBlock([title = '', ...rest]: readonly string[], width: CssPixels, pen: Lettering): Block {
  const head = paragraph(title, titleFont(pen), width, pen.measure);
  const lines = rest.map((line) => paragraph(line, textFont(pen), width, pen.measure));
  return { ...stacked([head, stacked(lines, 0)], 3 * pen.scale), width };
}
