import type { HexColour } from '../../drawing/sheet.ts';
import { wellFormed } from '../../lib/wellFormed.ts';

/** A number with so many decimals at most, and no exponent: PDF knows none. */
export function number(value: number, decimals = 2): string {
  const text = value.toFixed(decimals);
  if (!text.includes('.')) return text;
  const short = text.replace(/\.?0+$/, '');
  return short === '-0' ? '0' : short;
}

/** Red, green and blue, 0 … 1. */
export function colour(hex: HexColour): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => number(part / 255, 3)).join(' ');
}

/** Such as the number of a character in a font, as hexadecimal digits. */
export const twoBytes = (value: number): string => value.toString(16).padStart(4, '0');

/** UTF-16 with its most significant byte first, as hexadecimal digits. */
export const utf16Hex = (text: string): string => wellFormed(text).split('').map(codeOf).join('');

const codeOf = (unit: string) => twoBytes(unit.charCodeAt(0));

/** A text outside of page contents, such as a title. */
export const textString = (text: string): string => `<feff${utf16Hex(text)}>`;
