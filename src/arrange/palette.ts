import { hueCount } from '../model/topic.ts';

/**
 * Ten hues for the largest topics or communities and, last, a grey for all others. Chosen by a search for the largest
 * smallest difference between any two (in OKLab, and by CIEDE2000) as seen with normal colour vision, protanopia,
 * deuteranopia and tritanopia (Machado, Oliveira & Fernandes 2009), at a contrast to the background of 3 : 1 or more.
 */
export const lightPalette: readonly string[] = [
  '#0b4eb6',
  '#a4500a',
  '#328967',
  '#7a3279',
  '#96921c',
  '#2b9bb8',
  '#6b2f0a',
  '#6d65bb',
  '#c27183',
  '#617e34',
  '#85898f',
];

export const darkPalette: readonly string[] = [
  '#68abff',
  '#cf932e',
  '#5fe0b8',
  '#c27dbb',
  '#ddce44',
  '#7fcbff',
  '#e9a997',
  '#9a7bdb',
  '#b5667f',
  '#c4df81',
  '#868d97',
];

/** The slot of the grey. */
export const otherSlot = hueCount;

/** The palette slot of a topic or community by its rank; −1 (none) and everything past the tenth is grey. */
export const slotOf = (index: number): number => (index >= 0 && index < otherSlot ? index : otherSlot);

/** Steps of the ramp of dates; they follow the grey in the palette. */
export const rampSteps = 64;

/** The palette slot of a share of the way from the early to the late end of the ramp; beyond an end, that end. */
export const rampSlot = (share: number): number =>
  otherSlot + 1 + Math.round(Math.min(1, Math.max(0, share)) * (rampSteps - 1));

/**
 * Early to late. Lightness changes in one direction all along, so that the order can be seen with any colour vision;
 * every step stands out from its ground.
 */
const lightStops = ['#27307d', '#225a94', '#1b7a7c', '#3f8a52', '#b98710'];
const darkStops = ['#6f73d8', '#3f9ad0', '#3fc4a8', '#a5da5f', '#fbe45a'];

function ramp(stops: readonly string[]): string[] {
  const between = stops.length - 1;
  return Array.from({ length: rampSteps }, (_, step) => {
    const place = (step / (rampSteps - 1)) * between;
    const stop = Math.min(Math.floor(place), between - 1);
    return mixed(stops[stop]!, stops[stop + 1]!, place - stop);
  });
}

/** So far on the way from one colour to another. */
function mixed(from: string, to: string, share: number): string {
  const channel = (at: number): string => {
    const [first, last] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(first + share * (last - first))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${[1, 3, 5].map(channel).join('')}`;
}

/** All colours of a theme, by slot: ten hues, the grey, the ramp. */
export const lightColours: readonly string[] = [...lightPalette, ...ramp(lightStops)];
export const darkColours: readonly string[] = [...darkPalette, ...ramp(darkStops)];

/**
 * From nearly empty to dense ground. Lightness changes in one direction, away from the background, so that the order can
 * be seen with any colour vision; the last is not so far from it that names could not be read on it.
 */
export const lightDensity: readonly string[] = ['#f9ecbf', '#f7d183', '#f0a95f', '#df7b55', '#c4525f'];
export const darkDensity: readonly string[] = ['#2b2752', '#563176', '#8c3f80', '#bf5873', '#d9805c'];
