import * as fc from 'fast-check';
import type { Filters, NumberRange, Sight } from '../src/model/filters.ts';
import type { Columns, DatedLists } from '../src/model/columns.ts';
import type { FacetValues } from '../src/network/facetValues.ts';
import type { SiftGround } from '../src/network/sift.ts';
import { networkOf, type TinyPaper } from './unit/export/tinyNetwork.ts';

/** A paper with all that filters look at, and what it weighs in every tie: a binary fraction, so that sums are exact. */
export interface SightPaper extends TinyPaper {
  readonly weight: number;
  readonly venue: string;
  readonly language: string;
  readonly documentType: string;
  readonly holdsText: boolean;
}

/** A small corpus as filters see it, with the papers it is made of. */
export interface SightWorld {
  readonly papers: readonly SightPaper[];
  readonly names: readonly string[];
  readonly places: readonly { readonly institution: readonly string[]; readonly country: readonly string[] }[];
  readonly ground: SiftGround & { readonly recordCount: number; readonly communityCount: number };
  readonly textPasses: Uint8Array;
}

const people = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gus'];
export const facetNames = {
  venue: ['Acta', 'Ocean Letters', 'Proc. Reefs'],
  language: ['de', 'en'],
  documentType: ['article', 'review'],
  institution: ['Harbour Institute', 'North College', 'Úlm'],
  country: ['DE', 'FR'],
};

const oneOf = (names: readonly string[]) => fc.constantFrom('', ...names);
const someOf = (names: readonly string[]) => fc.subarray([...names]);
const day = fc.integer({ min: 0, max: 40 });

const days = fc.option(
  fc.tuple(day, fc.integer({ min: 0, max: 12 })).map(([from, length]) => [from, from + length] as const),
  { freq: 5 },
);

const somePaper = fc.record({
  authors: fc.uniqueArray(fc.constantFrom(...people), { maxLength: 4 }),
  days,
  topics: fc.dictionary(fc.constantFrom('reefs', 'tides', 'wind'), fc.constantFrom(0.25, 0.5, 1), { maxKeys: 3 }),
  weight: fc.constantFrom(0.25, 0.5, 1, 1),
  venue: oneOf(facetNames.venue),
  language: oneOf(facetNames.language),
  documentType: oneOf(facetNames.documentType),
  holdsText: fc.boolean(),
});

export const randomWorlds: fc.Arbitrary<SightWorld> = fc
  .tuple(
    fc.array(somePaper, { minLength: 1, maxLength: 16 }),
    fc.array(fc.tuple(someOf(facetNames.institution), someOf(facetNames.country), fc.integer({ min: -1, max: 2 })), {
      minLength: people.length,
      maxLength: people.length,
    }),
  )
  .map(([papers, beside]) => worldOf(papers.map(dated), beside));

function dated({ days: when, ...paper }: typeof somePaper extends fc.Arbitrary<infer Made> ? Made : never): SightPaper {
  return when ? Object.assign(paper, { days: when }) : paper;
}

function worldOf(
  papers: readonly SightPaper[],
  beside: readonly (readonly [institutions: string[], countries: string[], community: number])[],
): SightWorld {
  const { columns: counted, authors } = networkOf(papers);
  const weightOf = (paper: number) => papers[paper]!.weight;
  const columns = { ...counted, tiePapers: weighted(counted.tiePapers, weightOf) };
  const places = authors.map((_, author) => ({
    institution: beside[author]![0].toSorted(),
    country: beside[author]![1].toSorted(),
  }));
  const { authorCount, topicCount } = columns;
  const communities = Int32Array.from({ length: authorCount + topicCount }, (_, node) =>
    node < authorCount ? beside[node]![2] : -1,
  );
  return {
    papers,
    names: authors.map(({ name }) => name),
    places,
    textPasses: Uint8Array.from(papers, ({ holdsText }) => Number(holdsText)),
    ground: {
      columns,
      values: valuesOf(papers, places),
      mainTopics: Int32Array.from({ length: authorCount }, (_, author) => mainTopic(columns, author)),
      communities,
      communityCount: 3,
      recordCount: papers.length,
    },
  };
}

const weighted = (lists: DatedLists, weightOf: (paper: number) => number): DatedLists => ({
  ...lists,
  startWeights: Float64Array.from(lists.startPapers, weightOf),
  endWeights: Float64Array.from(lists.endPapers, weightOf),
  undatedWeights: Float64Array.from(lists.undatedPapers, weightOf),
});

/** Any topic that is always the same one serves. */
const mainTopic = ({ topicCount }: Columns, author: number): number => (author % (topicCount + 1)) - 1;

function valuesOf(papers: readonly SightPaper[], places: SightWorld['places']): FacetValues {
  const indexOf = (facet: 'venue' | 'language' | 'documentType') =>
    Int32Array.from(papers, (paper) => facetNames[facet].indexOf(paper[facet]));
  const listsOf = (facet: 'institution' | 'country') => {
    let end = 0;
    return {
      offsets: Uint32Array.from([0, ...places.map((place) => (end += place[facet].length))]),
      values: Uint32Array.from(places.flatMap((place) => place[facet].map((name) => facetNames[facet].indexOf(name)))),
    };
  };
  return {
    names: facetNames,
    papers: { venue: indexOf('venue'), language: indexOf('language'), documentType: indexOf('documentType') },
    authors: { institution: listsOf('institution'), country: listsOf('country') },
  };
}

const kept = (names: readonly string[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: someOf(['', ...names]) });

const range = (most: number): fc.Arbitrary<NumberRange> => {
  const bound = fc.option(fc.integer({ min: 0, max: 2 * most }).map((half) => half / 2));
  return fc.oneof(fc.constant({ from: null, to: null }), fc.record({ from: bound, to: bound }));
};

const usually = <Value>(value: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other });

const someFilters: fc.Arbitrary<Filters> = fc.record({
  text: usually('', fc.constant('reef')),
  kept: fc.record({
    venue: kept(facetNames.venue),
    language: kept(facetNames.language),
    documentType: kept(facetNames.documentType),
    institution: kept(facetNames.institution),
    country: kept(facetNames.country),
  }),
  ranges: fc.record({ papers: range(4), degree: range(4), weight: range(3) }),
  hiddenTopics: usually([], fc.subarray([0, 1, 2])),
  hiddenCommunities: usually([], fc.subarray([0, 1, 2])),
  only: usually<number[] | null>(null, fc.subarray([0, 1, 2, 3, 4, 5, 6])),
});

export const randomSights: fc.Arbitrary<Sight> = fc.record({
  window: fc
    .tuple(day, fc.integer({ min: 0, max: 40 }), fc.boolean())
    .map(([from, length, undated]) => ({ from, to: from + length, undated })),
  filters: someFilters,
  hasTopicsOfWindow: fc.boolean(),
});
