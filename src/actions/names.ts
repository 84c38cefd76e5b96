import { mostLabels } from '../model/mapStyle.ts';
import { texts } from '../texts/texts.ts';
import { announceQuietly } from './announce.ts';
import { changeStyle } from './colours.ts';

/** Of the slider, and of one press of a key. */
export const densityStep = 0.25;

export const densityAfter = (density: number, steps: number): number =>
  Math.min(mostLabels, Math.max(0, density + steps * densityStep));

export function densityWords(density: number): string {
  const { none, few, usual, many } = texts.map.names;
  if (density === 0) return none;
  return density < 1 ? few : density === 1 ? usual : many;
}

/** By keys: said, as the slider says it itself. */
export function changeNames(labelDensity: number): void {
  changeStyle({ labelDensity });
  announceQuietly(texts.map.names.news(densityWords(labelDensity)));
}
