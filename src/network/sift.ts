import { drained, partly, type Steps } from '../lib/steps.ts';
import type { Columns } from '../model/columns.ts';
import {
  authorFacets,
  filtersNodes,
  filtersTies,
  isRange,
  isWithin,
  paperFacets,
  type AuthorFacet,
  type Filters,
  type Sight,
} from '../model/filters.ts';
import type { Sift } from '../model/sift.ts';
import type { NodeIndex } from '../model/units.ts';
import { degreesIn } from './degrees.ts';
import type { FacetValues } from './facetValues.ts';
import { mainTopicsIn } from './graph.ts';
import { passingListSteps } from './passingLists.ts';
import { countIn, weightIn } from './windowed.ts';

/** What filters are held against: a network, what its papers and authors are told apart by, and its groups. */
export interface SiftGround {
  readonly columns: Columns;
  readonly values: FacetValues;
  /** Of all time; −1 without one. One per author. */
  readonly mainTopics: Int32Array;
  /** −1 without one. One per node. */
  readonly communities: Int32Array;
}

/** What is left without filters: all. */
export const nothingHidden: Omit<Sift, 'of'> = {
  passing: undefined,
  lists: undefined,
  hiddenNodes: undefined,
  hiddenTies: undefined,
};

/** What the filters of papers leave, whatever the window. */
export type PaperSift = Pick<Sift, 'passing' | 'lists'>;

/**
 * What filters leave of a network, in a window, as `Filters` defines it.
 * @param textPasses one flag per paper that holds the text of the filters; undefined where there is none.
 */
export const siftOf = (ground: SiftGround, textPasses: Uint8Array | undefined, sight: Sight): Sift =>
  drained(siftSteps(ground, textPasses, sight));

function* siftSteps(ground: SiftGround, textPasses: Uint8Array | undefined, sight: Sight): Steps<Sift> {
  const left = yield* partly(papersLeftSteps(ground, textPasses, sight.filters), 0, 0.6);
  return yield* partly(hiddenSteps(ground, left, sight), 0.6, 1);
}

/** Where it is known what the filters of papers leave. */
export function* hiddenSteps(ground: SiftGround, left: PaperSift, sight: Sight): Steps<Sift> {
  yield 0;
  const within = sifted(ground.columns, left);
  const hiddenNodes = maybeHiddenNodes(ground, within, sight);
  yield 0.5;
  const hiddenTies = filtersTies(sight.filters) ? hiddenTiesOf(within, sight) : undefined;
  return { of: sight, ...left, hiddenNodes, hiddenTies };
}

/** The columns with the lists of what passes: what is counted in them is right under the filters of papers. */
export const sifted = (columns: Columns, { lists }: Pick<Sift, 'lists'>): Columns =>
  lists ? { ...columns, ...lists } : columns;

export function* papersLeftSteps(
  ground: SiftGround,
  textPasses: Uint8Array | undefined,
  filters: Filters,
): Steps<PaperSift> {
  const passing = maybePassing(ground, textPasses, filters);
  return { passing, lists: passing && (yield* passingColumnSteps(ground.columns, passing)) };
}

/** One flag per paper; undefined where all pass. */
export function maybePassing(
  { columns, values }: SiftGround,
  textPasses: Uint8Array | undefined,
  { kept }: Filters,
): Uint8Array | undefined {
  const facets = paperFacets.filter((facet) => kept[facet].length > 0);
  if (!textPasses && facets.length === 0) return undefined;
  const passing = textPasses?.slice() ?? new Uint8Array(columns.paperFrom.length).fill(1);
  for (const facet of facets) {
    const [flags, valueOf] = [keptValues(values.names[facet], kept[facet]), values.papers[facet]];
    for (let paper = 0; paper < passing.length; paper++) {
      const value = valueOf[paper] ?? -1;
      passing[paper]! &= flags[value < 0 ? flags.length - 1 : value]!;
    }
  }
  return passing;
}

export function* passingColumnSteps(
  { tiePapers, nodePapers }: Columns,
  passing: Uint8Array,
): Steps<NonNullable<Sift['lists']>> {
  yield 0;
  return {
    tiePapers: yield* partly(passingListSteps(tiePapers, passing), 0, 0.7),
    nodePapers: yield* partly(passingListSteps(nodePapers, passing), 0.7, 1),
  };
}

/** One flag per value, and a last one for what has none. */
function keptValues(names: readonly string[], kept: readonly string[]): Uint8Array {
  const wanted = new Set(kept);
  const flags = new Uint8Array(names.length + 1);
  for (let value = 0; value < names.length; value++) flags[value] = wanted.has(names[value]!) ? 1 : 0;
  flags[names.length] = wanted.has('') ? 1 : 0;
  return flags;
}

/** What an author can be hidden by, each of them one bit. */
export const hiding = {
  institution: 1,
  country: 2,
  papers: 4,
  degree: 8,
  topics: 16,
  communities: 32,
  only: 64,
} as const satisfies Record<AuthorFacet, number> & Record<string, number>;

/** The bits of all that hides each author. `within` has the lists of passing papers. */
export function hidingOf(ground: SiftGround, within: Columns, sight: Sight): Uint8Array {
  const { window, filters } = sight;
  const { kept, ranges, hiddenTopics, hiddenCommunities, only } = filters;
  const { authorCount } = within;
  const bits = new Uint8Array(authorCount);
  const hide = (bit: number, isHidden: (author: NodeIndex) => boolean) => {
    for (let author = 0; author < authorCount; author++) if (isHidden(author)) bits[author]! |= bit;
  };
  for (const facet of authorFacets) {
    if (kept[facet].length > 0) hide(hiding[facet], withoutAny(ground.values, facet, kept[facet]));
  }
  if (isRange(ranges.papers)) {
    hide(hiding.papers, (author) => !isWithin(countIn(within.nodePapers, author, window), ranges.papers));
  }
  if (isRange(ranges.degree)) {
    const degrees = degreesIn(within, window);
    hide(hiding.degree, (author) => !isWithin(degrees[author]!, ranges.degree));
  }
  if (hiddenTopics.length > 0) {
    const topics = mainTopicsFor(ground, within, sight);
    const hidden = new Set(hiddenTopics);
    hide(hiding.topics, (author) => hidden.has(topics[author]!));
  }
  if (hiddenCommunities.length > 0) {
    const hidden = new Set(hiddenCommunities);
    hide(hiding.communities, (author) => hidden.has(ground.communities[author]!));
  }
  if (only) {
    const shown = new Set(only);
    hide(hiding.only, (author) => !shown.has(author));
  }
  return bits;
}

/** The main topic of each author by which topics hide them. `within` has the lists of passing papers. */
export const mainTopicsFor = (ground: SiftGround, within: Columns, { window, hasTopicsOfWindow }: Sight): Int32Array =>
  hasTopicsOfWindow ? mainTopicsIn({ columns: within }, window) : ground.mainTopics;

/** Whether an author has none of the values that are kept. */
function withoutAny(values: FacetValues, facet: AuthorFacet, kept: readonly string[]): (author: NodeIndex) => boolean {
  const flags = keptValues(values.names[facet], kept);
  const { offsets, values: valuesOf } = values.authors[facet];
  return (author) => {
    const [first, end] = [offsets[author]!, offsets[author + 1]!];
    if (first === end) return flags[flags.length - 1] === 0;
    for (let entry = first; entry < end; entry++) if (flags[valuesOf[entry]!] === 1) return false;
    return true;
  };
}

/** One byte per node; undefined where nothing can hide any. `within` has the lists of passing papers. */
export function maybeHiddenNodes(ground: SiftGround, within: Columns, sight: Sight): Uint8Array | undefined {
  if (!filtersNodes(sight.filters)) return undefined;
  const { authorCount, topicCount } = within;
  const bits = hidingOf(ground, within, sight);
  const hidden = new Uint8Array(authorCount + topicCount);
  for (let author = 0; author < authorCount; author++) hidden[author] = bits[author] === 0 ? 0 : 1;
  for (const topic of sight.filters.hiddenTopics) if (topic < topicCount) hidden[authorCount + topic] = 1;
  return hidden;
}

/** Ties between authors alone weigh what a range can be set for. */
function hiddenTiesOf(within: Columns, { window, filters }: Sight): Uint8Array {
  const hidden = new Uint8Array(within.tieCount);
  for (let tie = 0; tie < within.authorTieCount; tie++) {
    const weight = weightIn(within.tiePapers, tie, window, within.paperTo);
    hidden[tie] = isWithin(weight, filters.ranges.weight) ? 0 : 1;
  }
  return hidden;
}
