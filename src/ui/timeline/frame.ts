import type { CssPixels } from '../../model/units.ts';

/** The chart from top to bottom: a line of text, the bars, the rail of the brush, the labels of the axis. */
export const textHeight: CssPixels = 17;
export const plotHeight: CssPixels = 52;
export const railHeight: CssPixels = 14;
const labelsHeight: CssPixels = 15;
export const chartHeight: CssPixels = textHeight + plotHeight + railHeight + labelsHeight;

export const px = (length: CssPixels): string => `${length.toFixed(2)}px`;

/** Beside the plot: numbers of papers on the left, half a thumb on the right. */
export const gutter: { readonly left: CssPixels; readonly right: CssPixels } = { left: 40, right: 20 };
