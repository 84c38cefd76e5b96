import type { CssPixels } from '../model/units.ts';

/** A CSS pixel is 1/96 inch by definition. */
export const pixelsPerInch = 96;
const millimetresPerInch = 25.4;

export type Millimetres = number;

/** Upright; Letter is 8.5 × 11 inches. */
export const papers = {
  a5: { width: 148, height: 210 },
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a2: { width: 420, height: 594 },
  a1: { width: 594, height: 841 },
  a0: { width: 841, height: 1189 },
  letter: { width: 215.9, height: 279.4 },
} as const satisfies Readonly<Record<string, PaperSize>>;

export interface PaperSize {
  readonly width: Millimetres;
  readonly height: Millimetres;
}

export type PaperName = keyof typeof papers;

export const pixelsOf = (length: Millimetres): CssPixels => (length / millimetresPerInch) * pixelsPerInch;
export const millimetresOf = (length: CssPixels): Millimetres => (length / pixelsPerInch) * millimetresPerInch;

/**
 * How many times larger than it is laid out a sheet is drawn. A poster is laid out as if it were A3, and all of it is
 * enlarged, letters and lines too, since it is looked at from further away.
 */
export const enlargementOf = (name: PaperName): number => Math.max(1, papers[name].height / papers.a3.height);

export function paperOf(name: PaperName, isLandscape: boolean): PaperSize {
  const { width, height } = papers[name];
  return isLandscape ? { width: height, height: width } : { width, height };
}
