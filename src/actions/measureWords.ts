import type { CorpusKind } from '../model/corpus.ts';
import type { Measure } from '../model/measure.ts';
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

const ofPapers: Readonly<Record<Measure, MeasureWords>> = {
  papers: {
    label: 'Papers',
    meaning: 'How many papers list the author.',
    formula: 'number of papers',
    source: 'a count',
  },
  degree: {
    label: 'Coauthors',
    meaning: 'With how many people the author has written at least one paper: the degree in the network.',
    formula: 'number of ties',
    source: 'Freeman 1978',
  },
  strength: {
    label: 'Total tie weight',
    meaning: 'How much the author has written with others: the weights of all ties together, or strength.',
    formula: 's = Σ w over the ties',
    source: 'Barrat et al. 2004',
  },
  pageRank: {
    label: 'PageRank',
    meaning: 'How likely a walk along the ties, heavy ones first, is found at the author; all together make 1.',
    formula: 'x = 0.15/n + 0.85 · Σ x′ w/s′ over the ties',
    source: 'Page et al. 1999',
  },
  betweenness: {
    label: 'Betweenness',
    meaning: 'Share of the shortest paths between two others that lead through the author: who bridges groups.',
    formula: 'Σ share of paths / ((n − 1)(n − 2)/2)',
    source: 'Freeman 1977; Brandes 2001',
  },
  closeness: {
    label: 'Closeness',
    meaning: 'How few steps away the others are on average, times the share of them that can be reached.',
    formula: '(r − 1)/(n − 1) · (r − 1)/Σ distance, r those within reach and the author',
    source: 'Wasserman & Faust 1994',
  },
  core: {
    label: 'Core number',
    meaning: 'The largest k for which the author is in a group where everybody has k ties within it.',
    formula: 'largest k with the author in the k-core',
    source: 'Seidman 1983; Batagelj & Zaveršnik 2003',
  },
  clustering: {
    label: 'Clustering',
    meaning: 'Of all pairs of the author’s coauthors, the share that have written together.',
    formula: 'triangles / (k(k − 1)/2), k the coauthors; none below two',
    source: 'Watts & Strogatz 1998',
  },
  hIndex: {
    label: 'h-index here',
    meaning: 'The most papers with at least as many citations each, by the citations that the files state.',
    formula: 'largest h: h papers with h citations or more',
    source: 'Hirsch 2005',
  },
  meanYear: {
    label: 'Mean year',
    meaning: 'The mean publication year of the dated papers.',
    formula: 'Σ year / dated papers',
    source: 'a mean',
  },
};

/** Where items take the place of people, and links that of papers. */
const ofItems: Partial<Readonly<Record<Measure, Partial<MeasureWords>>>> = {
  papers: { label: 'Links', meaning: 'How many links of the file end at the item.', formula: 'number of links' },
  degree: { label: 'Neighbours', meaning: 'To how many others the item is linked: its degree.' },
  strength: { meaning: 'The weights of all ties of the item together: its strength.' },
  pageRank: { meaning: 'How likely a walk along the ties, heavy ones first, is found here; all together make 1.' },
  betweenness: { meaning: 'Share of the shortest paths between two others that lead through the item.' },
  core: { meaning: 'The largest k for which the item is in a group where everybody has k ties within it.' },
  clustering: {
    meaning: 'Of all pairs of neighbours, the share that are tied to each other.',
    formula: 'triangles / (k(k − 1)/2), k the neighbours; none below two',
  },
  closeness: { formula: '(r − 1)/(n − 1) · (r − 1)/Σ distance, r those within reach and the item' },
  meanYear: { meaning: 'The mean year of the dated links.', formula: 'Σ year / dated links' },
};

export const measureWords = (measure: Measure, kind: CorpusKind): MeasureWords => ({
  ...ofPapers[measure],
  ...(kind === 'network' && ofItems[measure]),
});

/** Meaning, formula and source in one text, for a hint. */
export function measureHint(measure: Measure, kind: CorpusKind): string {
  const { meaning, formula, source } = measureWords(measure, kind);
  return `${meaning}\n${formula}\n${source}`;
}

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

export const spreadWords: Readonly<Record<Spread, string>> = {
  root: 'By the square root of the value.',
  rank: 'By rank: each part of the ramp has as many people.',
  even: 'In proportion to the value; the outermost share the colours of the ends.',
};

/** `estimated from 256 sources`; nothing where the values are exact. */
export const estimateWords = (sources: number | undefined): string | undefined =>
  sources === undefined ? undefined : `estimated, ${number(sources)} sources`;
