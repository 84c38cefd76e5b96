import { number } from '../texts/numbers.ts';
import { shapeCorners, type ShapeName } from '../model/shapes.ts';
import type { CssPixels } from '../model/units.ts';
import {
  entryFont,
  headingFont,
  lineFrom,
  lineHeightOf,
  movedBy,
  paragraph,
  stacked,
  wrapped,
  type Block,
  type Lettering,
} from './pens.ts';
import type { HexColour, Mark } from './sheet.ts';

export interface LegendEntry {
  readonly label: string;
  readonly colour: HexColour;
  /** A circle stands for the size of a dot, whatever its colour. */
  readonly shape: ShapeName | 'line' | 'circle';
  readonly count?: number | undefined;
  /** Share of the room for it that a circle takes; all of it unless told. */
  readonly size?: number;
}

/** What one meaning of colour, line or size is, with its values. */
export interface LegendSection {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
  /** Names stand in columns under one another; the steps of a scale follow one another in a row. */
  readonly kind: 'names' | 'scale';
}

const swatch: CssPixels = 12;
const swatchGap: CssPixels = 7;
const columnGap: CssPixels = 22;
const stepGap: CssPixels = 14;
const sectionGap: CssPixels = 10;
const headingGap: CssPixels = 2;
/** Longer names run over more lines rather than leave room for fewer columns. */
const usualName: CssPixels = 250;

/** A legend as wide as told, and as high as it must be. */
export function legendBlock(sections: readonly LegendSection[], width: CssPixels, pen: Lettering): Block {
  const blocks = sections
    .filter(({ entries }) => entries.length > 0)
    .map((section) => sectionBlock(section, width, pen));
  return { ...stacked(blocks, sectionGap * pen.scale), width };
}

function sectionBlock({ title, entries, kind }: LegendSection, width: CssPixels, pen: Lettering): Block {
  const heading = paragraph(title, headingFont(pen), width, pen.measure);
  const body = kind === 'names' ? columnsOf(entries, width, pen) : rowsOf(entries, width, pen);
  return stacked([heading, body], headingGap * pen.scale);
}

/** In columns of one width, read from left to right, as many as leave no last row with a few left over. */
function columnsOf(entries: readonly LegendEntry[], width: CssPixels, pen: Lettering): Block {
  const gap = columnGap * pen.scale;
  const narrow = Math.min(width, usualName * pen.scale);
  const longest = widestOf(entries.map((entry) => entryBlock(entry, narrow, pen)));
  const most = Math.max(1, Math.floor((width + gap) / (longest + gap)));
  const columns = Math.ceil(entries.length / Math.ceil(entries.length / most));
  const blocks = entries.map((entry) => entryBlock(entry, (width + gap) / columns - gap, pen));
  const stride = widestOf(blocks) + gap;
  const marks: Mark[] = [];
  let height = 0;
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    for (const [column, block] of row.entries()) {
      for (const mark of block.marks) marks.push(movedBy(mark, column * stride, height));
    }
    height += row.reduce((highest, block) => Math.max(highest, block.height), 0);
  }
  return { width, height, marks };
}

const widestOf = (blocks: readonly Block[]): CssPixels =>
  blocks.reduce((widest, { width }) => Math.max(widest, width), 0);

/** One after the other, in as many rows as needed. */
function rowsOf(entries: readonly LegendEntry[], width: CssPixels, pen: Lettering): Block {
  const marks: Mark[] = [];
  let [right, top, rowHeight] = [0, 0, 0];
  for (const block of entries.map((entry) => entryBlock(entry, width, pen))) {
    if (right > 0 && right + block.width > width) [right, top, rowHeight] = [0, top + rowHeight, 0];
    for (const mark of block.marks) marks.push(movedBy(mark, right, top));
    right += block.width + stepGap * pen.scale;
    rowHeight = Math.max(rowHeight, block.height);
  }
  return { width, height: top + rowHeight, marks };
}

/** As wide as it is, at most as told. */
function entryBlock(entry: LegendEntry, most: CssPixels, pen: Lettering): Block {
  const { measure, scale } = pen;
  const font = entryFont(pen);
  const height = lineHeightOf(font);
  const indent = (swatch + swatchGap) * scale;
  const text = entry.count === undefined ? entry.label : `${entry.label} (${number(entry.count)})`;
  const lines = wrapped(text, font, Math.max(1, most - indent), measure);
  const widest = lines.reduce((width, line) => Math.max(width, measure(line, font.size, font.weight)), 0);
  return {
    width: indent + widest,
    height: Math.max(1, lines.length) * height,
    marks: [
      swatchMark(entry, (swatch / 2) * scale, height / 2, (swatch / 2) * scale),
      ...lines.map((line, at) => lineFrom(indent, (at + 0.5) * height, line, font, measure)),
    ],
  };
}

function swatchMark({ shape, colour, size = 1 }: LegendEntry, x: CssPixels, y: CssPixels, radius: CssPixels): Mark {
  switch (shape) {
    case 'disc':
      return { kind: 'disc', x, y, radius, fill: colour };
    case 'line': {
      const half = radius / 4;
      return { kind: 'rectangle', x: x - radius, y: y - half, width: 2 * radius, height: 2 * half, fill: colour };
    }
    case 'circle': {
      const width = radius / 5;
      return { kind: 'disc', x, y, radius: Math.max(0.1, radius * size - width / 2), stroke: { colour, width } };
    }
    default: {
      // All shapes have one area; the tips of some would go beyond the swatch.
      const side = 0.75 * radius;
      return {
        kind: 'polygon',
        points: shapeCorners[shape].flatMap(([right, down]) => [x + side * right, y + side * down]),
        fill: colour,
      };
    }
  }
}
