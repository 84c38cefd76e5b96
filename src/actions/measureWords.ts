import type { Measure } from '../model/measure.ts';
import type { Nouns } from '../model/nouns.ts';
import type { Spread } from '../arrange/measureScale.ts';
import type { MeasureScale } from '../state/state.ts';
import type { Explained } from '../texts/en/paths.ts';
import { digits, number, pluralOf, yearText } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';

const words = texts.measures;

export const measureWords = (measure: Measure, nouns: Nouns): Explained => words.explained[measure](nouns);

const wholes: ReadonlySet<Measure> = new Set(['papers', 'degree', 'core', 'hIndex']);
export const isWholeMeasure = (measure: Measure): boolean => wholes.has(measure);

/** `12`, `0.0231`, `4.4e-7`, `2014.5`; a dash where there is none. */
export function measureText(measure: Measure, value: number): string {
  if (Number.isNaN(value)) return words.noValue;
  if (isWholeMeasure(measure)) return number(value);
  if (measure === 'meanYear') return yearText(value);
  return value > 0 && value < 0.001 ? value.toExponential(1) : digits(value);
}

/** How its values are spread over the ramp: in proportion where they are so by nature, else as is wished. */
export const spreadOf = (measure: Measure, scale: MeasureScale): Spread =>
  measure === 'meanYear' || measure === 'clustering' ? 'even' : scale;

export const spreadWords = (spread: Spread, { node }: Nouns): string => words.spread[spread](pluralOf(node));

/** `estimated from 256 sources`; nothing where the values are exact. */
export const estimateWords = (sources: number | undefined): string | undefined =>
  sources === undefined ? undefined : words.estimated(sources);
