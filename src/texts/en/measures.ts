import type { Measure } from '../../model/measure.ts';
import type { Nouns } from '../../model/nouns.ts';
import { counted, number, plural, pluralOf } from '../numbers.ts';
import type { Explained } from './paths.ts';

/** Such as `Keywords on the same papers`, as it stands within a sentence. */
const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const atStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const explained: Readonly<Record<Measure, (nouns: Nouns) => Explained>> = {
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

/** Why somebody has no value of a measure, where it is not for being outside the window. */
const none: Partial<Readonly<Record<Measure, string>>> = {
  hIndex: 'None of the papers states its citations',
  clustering: 'Fewer than two to look at',
  meanYear: 'Nothing has a date',
};

/** What is measured of people, and of what is seen as a whole. */
export const measures = {
  explained,
  noValue: '–',
  /** How the values are spread over the ramp of colours. */
  spread: {
    root: () => 'By the square root of the value.',
    rank: (nodes: string) => `By rank: each part of the ramp has as many ${nodes}.`,
    even: () => 'In proportion to the value; the outermost share the colours of the ends.',
  },
  estimated: (sources: number) => `estimated, ${number(sources)} sources`,
  cancelled: 'Cancelled.',
  failed: (reason: string) => `The measures could not be worked out: ${reason}`,
  definitions: 'What these mean',

  /** The table of one that is selected. */
  table: {
    title: 'Measures',
    measure: 'Measure',
    allTime: 'All time',
    value: 'Value',
    window: 'Window',
    rank: (rank: number, all: number, noun: string) => `${number(rank)} of ${counted(all, noun)}`,
    none,
    notInWindow: 'Not in the window',
    estimateLong: 'Estimate betweenness and closeness',
  },

  /** The numbers that papers about collaboration report. */
  corpus: {
    counting: 'Being worked out …',
    percent: (hundredfold: string) => `${hundredfold} %`,
    cutLists: (count: number) =>
      `${plural(count, { one: 'list', other: 'lists' })} of authors ${count === 1 ? 'is' : 'are'} cut: those papers have more than are counted.`,
    stated: (stated: number, all: number) => `${number(stated)} of ${number(all)}`,
  },
};
