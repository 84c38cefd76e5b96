import type { HexColour } from './sheet.ts';
import type { Rgb } from './theme.ts';

/** Of a colour as `#rrggbb` or `#rgb`; what is none of these is grey. */
export function rgbOfHex(colour: string): Rgb {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour)?.[1];
  if (!digits) return [0.5, 0.5, 0.5];
  const pairs = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (from: number) => Number.parseInt(pairs.slice(from, from + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

export const hexOf = (colour: Rgb): HexColour => `#${colour.map(pairOf).join('')}`;

const pairOf = (channel: number): string =>
  Math.round(255 * Math.min(1, Math.max(0, channel)))
    .toString(16)
    .padStart(2, '0');

/** Of the way from one colour to the other, a share. */
export const mixed = (from: Rgb, to: Rgb, share: number): Rgb => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

/** The colour of a slot of the palette. */
export const slotColour = (palette: Float32Array, slot: number): Rgb => [
  palette[3 * slot]!,
  palette[3 * slot + 1]!,
  palette[3 * slot + 2]!,
];
