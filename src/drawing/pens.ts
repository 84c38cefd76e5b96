import { wrapText } from '../lib/wrapText.ts';
import type { CssPixels } from '../model/units.ts';
import type { HexColour, Mark, MeasureText, Words } from './sheet.ts';
import { directionOf } from './labelFont.ts';
import type { SheetTheme } from './themes.ts';

/** What texts around a map are set with. */
export interface Lettering {
  readonly measure: MeasureText;
  readonly theme: SheetTheme;
  /** All sizes and distances are so much larger than on the screen. */
  readonly scale: number;
}

/** Marks from the upper left corner of a box that holds them. */
export interface Block {
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly marks: readonly Mark[];
}

export interface Font {
  readonly size: CssPixels;
  readonly weight: Words['weight'];
  readonly fill: HexColour;
}

export const titleFont = ({ theme, scale }: Lettering): Font => ({ size: 16 * scale, weight: 600, fill: theme.ink });
export const headingFont = ({ theme, scale }: Lettering): Font => ({ size: 13 * scale, weight: 600, fill: theme.ink });
export const entryFont = ({ theme, scale }: Lettering): Font => ({ size: 13 * scale, weight: 400, fill: theme.ink });
export const textFont = ({ theme, scale }: Lettering): Font => ({ size: 13 * scale, weight: 400, fill: theme.muted });
export const smallFont = ({ theme, scale }: Lettering): Font => ({ size: 11 * scale, weight: 400, fill: theme.muted });

export const lineHeightOf = ({ size }: Font): CssPixels => 1.46 * size;

/** A line from `x`, to the right whatever its script; its middle is at `y`. */
export function lineFrom(x: CssPixels, y: CssPixels, text: string, font: Font, measure: MeasureText): Words {
  const direction = directionOf(text);
  // Where a line that runs to the left starts, writers do not agree upon; its middle they do.
  const place =
    direction === 'ltr'
      ? ({ x, anchor: 'start' } as const)
      : ({ x: x + measure(text, font.size, font.weight) / 2, anchor: 'middle' } as const);
  return { kind: 'words', text, y, direction, ...place, ...font };
}

export const wrapped = (text: string, font: Font, width: CssPixels, measure: MeasureText): string[] =>
  wrapText(text, width, (piece) => measure(piece, font.size, font.weight));

/** A text over as many lines as it needs. */
export function paragraph(text: string, font: Font, width: CssPixels, measure: MeasureText): Block {
  const height = lineHeightOf(font);
  const lines = wrapped(text, font, width, measure);
  return {
    width,
    height: lines.length * height,
    marks: lines.map((line, at) => lineFrom(0, (at + 0.5) * height, line, font, measure)),
  };
}

/** Blocks one under the other, with a gap between them; those without height take no room. */
export function stacked(blocks: readonly Block[], gap: CssPixels): Block {
  const marks: Mark[] = [];
  let height = 0;
  for (const block of blocks.filter((one) => one.height > 0)) {
    if (height > 0) height += gap;
    for (const mark of block.marks) marks.push(movedBy(mark, 0, height));
    height += block.height;
  }
  return { width: blocks.reduce((widest, { width }) => Math.max(widest, width), 0), height, marks };
}

export function movedBy(mark: Mark, right: CssPixels, down: CssPixels): Mark {
  if (right === 0 && down === 0) return mark;
  switch (mark.kind) {
    case 'polygon':
      return { ...mark, points: mark.points.map((place, at) => place + (at % 2 === 0 ? right : down)) };
    case 'curve': {
      const moved = ([x, y]: readonly [CssPixels, CssPixels]) => [x + right, y + down] as const;
      return { ...mark, from: moved(mark.from), to: moved(mark.to), ...(mark.by && { by: moved(mark.by) }) };
    }
    default:
      return { ...mark, x: mark.x + right, y: mark.y + down };
  }
}
