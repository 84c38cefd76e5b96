import { pluralOf } from '../lib/counted.ts';
import type { Measure } from '../model/measure.ts';
import type { Nouns } from '../model/nouns.ts';
import type { Spread } from '../arrange/measureScale.ts';
import type { MeasureScale } from '../state/state.ts';
import { number } from './words.ts';

export interface MeasureWords {
  readonly label: string;
  /** What it tells, in a sentence. */
  readonly meaning: string;
  readonly formula: string;
  readonly source: string;
}

/** Such as `Keywords on the same papers`, as it stands within a sentence. */
const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const words: Readonly<Record<Measure, (nouns: Nouns) => MeasureWords>> = {
  papers: ({ record, node }) => ({
    label: atStart(pluralOf(record)),
    meaning:
      record === 'link' ? `How many links of the file end at the ${node}.` : `On how many papers the ${node} is.`,
    formula: `number of ${pluralOf(record)}`,
    source: 'a count',
  }),
  degree: ({ record, node, neighbours }) => ({
    label: neighbours,
    meaning: `To how many others the ${node} is tied by at least one ${record}: the degree in the network.`,
    formula: 'number of ties',
    source: 'Freeman 1978',
  }),
  strength: ({ node }) => ({
    label: 'Total tie weight',
    meaning: `The weights of all ties of the ${node} together, or strength.`,
    formula: 's = Σ w over the ties',
    source: 'Barrat et al. 2004',
  }),
  pageRank: ({ node }) => ({
    label: 'PageRank',
    meaning: `How likely a walk along the ties, heavy ones first, is found at the ${node}; all together make 1.`,
    formula: 'x = 0.15/n + 0.85 · Σ x′ w/s′ over the ties',
    source: 'Page et al. 1999',
  }),
  betweenness: ({ node }) => ({
    label: 'Betweenness',
    meaning: `Share of the shortest paths between two others that lead through the ${node}: high for bridges between groups.`,
    formula: 'Σ share of paths / ((n − 1)(n − 2)/2)',
    source: 'Freeman 1977; Brandes 2001',
  }),
  closeness: ({ node }) => ({
    label: 'Closeness',
    meaning: 'How few steps away the others are on average, times the share of them that can be reached.',
    formula: `(r − 1)/(n − 1) · (r − 1)/Σ distance, r those within reach and the ${node}`,
    source: 'Wasserman & Faust 1994',
  }),
  core: ({ node }) => ({
    label: 'Core number',
    meaning: `The largest k for which the ${node} is in a group where each has k ties within it.`,
    formula: `largest k with the ${node} in the k-core`,
    source: 'Seidman 1983; Batagelj & Zaveršnik 2003',
  }),
  clustering: ({ neighbours }) => ({
    label: 'Clustering',
    meaning: `Of all pairs of ${inside(neighbours)}, the share that are tied to each other.`,
    formula: 'triangles / (k(k − 1)/2), k the number of ties; none below two',
    source: 'Watts & Strogatz 1998',
  }),
  hIndex: () => ({
    label: 'h-index here',
    meaning: 'The most papers with at least as many citations each, by the citations that the files state.',
    formula: 'largest h: h papers with h citations or more',
    source: 'Hirsch 2005',
  }),
  meanYear: ({ record }) => ({
    label: 'Mean year',
    meaning: `The mean year of the dated ${pluralOf(record)}.`,
    formula: `Σ year / dated ${pluralOf(record)}`,
    source: 'a mean',
  }),
};

export const measureWords = (measure: Measure, nouns: Nouns): MeasureWords => words[measure](nouns);

const wholes: ReadonlySet<Measure> = new Set(['papers', 'degree', 'core', 'hIndex']);
export const isWholeMeasure = (measure: Measure): boolean => wholes.has(measure);

const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1, useGrouping: false });

/** `12`, `0.0231`, `4.4e-7`, `2014.5`; a dash where there is none. */
export function measureText(measure: Measure, value: number): string {
  if (Number.isNaN(value)) return '–';
  if (isWholeMeasure(measure)) return number(value);
  if (measure === 'meanYear') return tenths.format(value);
  return value > 0 && value < 0.001 ? value.toExponential(1) : threeDigits.format(value);
}

/** How its values are spread over the ramp: in proportion where they are so by nature, else as is wished. */
export const spreadOf = (measure: Measure, scale: MeasureScale): Spread =>
  measure === 'meanYear' || measure === 'clustering' ? 'even' : scale;

export const spreadWords = (spread: Spread, { node }: Nouns): string =>
  ({
    root: 'By the square root of the value.',
    rank: `By rank: each part of the ramp has as many ${pluralOf(node)}.`,
    even: 'In proportion to the value; the outermost share the colours of the ends.',
  })[spread];

/** `estimated from 256 sources`; nothing where the values are exact. */
export const estimateWords = (sources: number | undefined): string | undefined =>
  sources === undefined ? undefined : `estimated, ${number(sources)} sources`;
