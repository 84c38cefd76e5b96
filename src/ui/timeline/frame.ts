import type { CssPixels } from '../../model/units.ts';
import { chartForm } from './chartForm.ts';

/** The chart from top to bottom: room for half a number, the bars, the rail of the brush, the labels of the axis. */
export const topHeight: CssPixels = 7;
const barsHeight: CssPixels = 52;
/** A stream has no base to read it from, so it needs room. */
const streamHeight: CssPixels = 118;
export const railHeight: CssPixels = 14;
export const labelsHeight: CssPixels = 15;
export const plotHeight = (): CssPixels => (chartForm.value === 'stream' ? streamHeight : barsHeight);
export const chartHeight = (): CssPixels => topHeight + plotHeight() + railHeight + labelsHeight;

export const px = (length: CssPixels): string => `${length.toFixed(2)}px`;

/** Beside the plot: numbers of papers on the left, half a thumb on the right. */
export const gutter: { readonly left: CssPixels; readonly right: CssPixels } = { left: 40, right: 20 };
