import { byCode } from '../lib/byCode.ts';
import { foldedWords } from '../lib/fold.ts';
import { drained, entriesAtOnce, partly, type Steps } from '../lib/steps.ts';
import {
  dependOnWindow,
  isWithin,
  type AuthorFacet,
  type Facet,
  type Filters,
  type PaperFacet,
  type Sight,
} from '../model/filters.ts';
import type { FacetCount, Facets, FacetValue, RangeCount, Visible } from '../model/sift.ts';
import type { NodeIndex, TieIndex } from '../model/units.ts';
import { rangeBins } from './rangeBins.ts';
import {
  hiding,
  hidingOf,
  mainTopicsFor,
  maybeHiddenNodes,
  maybePassing,
  passingColumnSteps,
  sifted,
  siftOf,
  type SiftGround,
} from './sift.ts';
import { visibleOf, visiblePapers, type InSight } from './visible.ts';
import { countIn, isPaperIn, weightIn } from './windowed.ts';

export interface FacetsWish {
  readonly sight: Sight;
  /** Of each facet at most so many values, those that are kept among them. */
  readonly most: number;
  /** Lists only values with words that begin with these. */
  readonly text?: Partial<Record<Facet, string>>;
}

/** The papers, or links, that are told of; further indices of papers stand for none. */
export interface FacetsGround extends SiftGround {
  readonly recordCount: number;
  readonly communityCount: number;
}

/**
 * Each filter's histogram under all other filters, in the window, and what it alone hides: what would be visible without
 * it and is not with it.
 */
export function facetsOf(ground: FacetsGround, textPasses: Uint8Array | undefined, wish: FacetsWish): Facets {
  const { sight } = wish;
  const seen = visibleOf(ground.columns, siftOf(ground, textPasses, sight), sight.window);
  return drained(facetSteps(ground, textPasses, wish, seen));
}

/** The same in steps, where it is known what is visible. */
export function* facetSteps(
  ground: FacetsGround,
  textPasses: Uint8Array | undefined,
  wish: FacetsWish,
  seen: InSight,
): Steps<Facets> {
  const count = new Count(ground, textPasses, wish, seen);
  yield 0.1;
  const venue = yield* partly(count.paperFacet('venue'), 0.1, 0.2);
  const language = yield* partly(count.paperFacet('language'), 0.2, 0.3);
  const documentType = yield* partly(count.paperFacet('documentType'), 0.3, 0.4);
  const text = textPasses ? yield* partly(count.papersHiddenByText(), 0.4, 0.5) : 0;
  const [institution, country] = [count.authorFacet('institution'), count.authorFacet('country')];
  yield 0.6;
  const topics = count.topics();
  yield 0.7;
  const ofTies = yield* partly(count.tieRanges(), 0.7, 0.9);
  const visible = yield* partly(count.visible(), 0.9, 1);
  yield 1;
  return {
    of: wish.sight,
    facets: { venue, language, documentType, institution, country },
    ranges: { papers: count.papersRange(), ...ofTies },
    text: { hidden: text },
    topics,
    communities: count.communities(),
    only: { hidden: count.authorsHiddenBy(hiding.only) },
    visible,
  };
}

class Count {
  private readonly now: InSight;
  /** Why each author is hidden. */
  private readonly bits: Uint8Array;
  /** One flag per author with a passing paper in the window. */
  private readonly present: Uint8Array;
  private readonly ground: FacetsGround;
  private readonly textPasses: Uint8Array | undefined;
  private readonly wish: FacetsWish;

  constructor(ground: FacetsGround, textPasses: Uint8Array | undefined, wish: FacetsWish, now: InSight) {
    this.ground = ground;
    this.textPasses = textPasses;
    this.wish = wish;
    this.now = now;
    const { columns } = now;
    this.bits = hidingOf(ground, columns, wish.sight);
    this.present = new Uint8Array(columns.authorCount);
    for (let author = 0; author < columns.authorCount; author++) {
      this.present[author] = countIn(columns.nodePapers, author, wish.sight.window) > 0 ? 1 : 0;
    }
  }

  *paperFacet(facet: PaperFacet): Steps<FacetCount> {
    const isKept = this.wish.sight.filters.kept[facet].length > 0;
    const papers = isKept ? yield* this.papersWithout(facet) : this.now.papers;
    const [names, valueOf] = [this.ground.values.names[facet], this.ground.values.papers[facet]];
    const counts = new Uint32Array(names.length + 1);
    for (let paper = 0; paper < this.ground.recordCount; paper++) {
      if (papers[paper] === 0) continue;
      const value = valueOf[paper] ?? -1;
      counts[value < 0 ? names.length : value]!++;
    }
    return { ...this.listed(facet, counts), hidden: isKept ? this.lostFrom(papers) : 0 };
  }

  authorFacet(facet: AuthorFacet): FacetCount {
    const names = this.ground.values.names[facet];
    const { offsets, values } = this.ground.values.authors[facet];
    const counts = new Uint32Array(names.length + 1);
    this.eachAuthorWithout(hiding[facet], (author) => {
      const [first, end] = [offsets[author]!, offsets[author + 1]!];
      if (first === end) counts[names.length]!++;
      for (let entry = first; entry < end; entry++) counts[values[entry]!]!++;
    });
    return { ...this.listed(facet, counts), hidden: this.authorsHiddenBy(hiding[facet]) };
  }

  papersRange(): RangeCount {
    const { nodePapers } = this.now.columns;
    const { window } = this.wish.sight;
    return this.authorRange(hiding.papers, (author) => countIn(nodePapers, author, window));
  }

  /** What authors and ties have by the ties that are in the window, each of which is looked at once. */
  *tieRanges(): Steps<Pick<Facets['ranges'], 'degree' | 'weight'>> {
    const { columns, nodes } = this.now;
    const { authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = columns;
    const { window, filters } = this.wish.sight;
    const degrees = new Uint32Array(columns.authorCount);
    const weights = new Float64Array(authorTieCount);
    let [weighed, hidden] = [0, 0];
    for (let tie = 0; tie < authorTieCount; tie++) {
      if (tie % entriesAtOnce === 0) yield tie / authorTieCount;
      if (countIn(tiePapers, tie, window) === 0) continue;
      const [source, target] = [tieSource[tie]!, tieTarget[tie]!];
      degrees[source]!++;
      degrees[target]!++;
      if (nodes[source] === 0 || nodes[target] === 0) continue;
      const weight = weightIn(tiePapers, tie, window, paperTo);
      weights[weighed++] = weight;
      if (!isWithin(weight, filters.ranges.weight)) hidden++;
    }
    yield 1;
    const weight = { bins: rangeBins(weights.subarray(0, weighed)), hidden };
    yield 1;
    return { degree: this.authorRange(hiding.degree, (author) => degrees[author]!), weight };
  }

  topics(): Facets['topics'] {
    const topics = mainTopicsFor(this.ground, this.now.columns, this.wish.sight);
    const { topicCount } = this.now.columns;
    const counts = Array.from<number>({ length: topicCount + 1 }).fill(0);
    this.eachAuthorWithout(hiding.topics, (author) => {
      counts[topics[author]! < 0 ? topicCount : topics[author]!]!++;
    });
    return { counts, hidden: this.authorsHiddenBy(hiding.topics) };
  }

  communities(): Facets['communities'] {
    const { communities, communityCount } = this.ground;
    const counts = Array.from<number>({ length: communityCount }).fill(0);
    this.eachAuthorWithout(hiding.communities, (author) => {
      const community = communities[author]!;
      if (community >= 0) counts[community]!++;
    });
    return { counts, hidden: this.authorsHiddenBy(hiding.communities) };
  }

  *visible(): Steps<Facets['visible']> {
    const { window } = this.wish.sight;
    const { columns, recordCount } = this.ground;
    const { papers, nodes, ties } = this.now;
    const isAuthorIn = (author: NodeIndex) => countIn(columns.nodePapers, author, window) > 0;
    const isTieIn = (tie: TieIndex) => countIn(columns.tiePapers, tie, window) > 0;
    return {
      papers: yield* partly(
        told(recordCount, papers, (paper) => isPaperIn(columns, paper, window)),
        0,
        0.2,
      ),
      authors: yield* partly(told(columns.authorCount, nodes, isAuthorIn), 0.2, 0.4),
      ties: yield* partly(told(columns.authorTieCount, ties, isTieIn), 0.4, 1),
    };
  }

  *papersHiddenByText(): Steps<number> {
    return this.lostFrom(yield* this.papersWithout('text'));
  }

  authorsHiddenBy(bit: number): number {
    let hidden = 0;
    for (let author = 0; author < this.bits.length; author++) {
      if (this.bits[author] === bit && this.present[author] === 1) hidden++;
    }
    return hidden;
  }

  /** The papers that are visible without one filter. With them other authors may pass the ranges. */
  private *papersWithout(filter: PaperFacet | 'text'): Steps<Uint8Array> {
    const { ground, wish } = this;
    const { columns } = ground;
    const sight = { ...wish.sight, filters: without(wish.sight.filters, filter) };
    const passing = maybePassing(ground, filter === 'text' ? undefined : this.textPasses, sight.filters);
    // Which authors are hidden is the same with all papers, where it does not depend on them.
    const lists = passing && dependOnWindow(sight) ? yield* passingColumnSteps(columns, passing) : undefined;
    const hiddenNodes = maybeHiddenNodes(ground, sifted(columns, { lists }), sight);
    yield 1;
    return visiblePapers(columns, { passing, hiddenNodes }, sight.window);
  }

  /** How many of these papers are not visible. */
  private lostFrom(papers: Uint8Array): number {
    let lost = 0;
    for (let paper = 0; paper < this.ground.recordCount; paper++) {
      if (papers[paper] === 1 && this.now.papers[paper] === 0) lost++;
    }
    return lost;
  }

  private eachAuthorWithout(bit: number, visit: (author: NodeIndex) => void): void {
    for (let author = 0; author < this.bits.length; author++) {
      if ((this.bits[author]! & ~bit) === 0 && this.present[author] === 1) visit(author);
    }
  }

  private authorRange(bit: number, valueOf: (author: NodeIndex) => number): RangeCount {
    const values: number[] = [];
    this.eachAuthorWithout(bit, (author) => void values.push(valueOf(author)));
    return { bins: rangeBins(values), hidden: this.authorsHiddenBy(bit) };
  }

  private listed(facet: Facet, counts: Uint32Array): Omit<FacetCount, 'hidden'> {
    const names = this.ground.values.names[facet];
    const kept = new Set(this.wish.sight.filters.kept[facet]);
    const holds = holdsWords(this.wish.text?.[facet] ?? '');
    const found: FacetValue[] = [];
    for (let place = 0; place < counts.length; place++) {
      const [value, count] = [names[place] ?? '', counts[place]!];
      if (kept.has(value) || (count > 0 && holds(value))) found.push({ value, count });
    }
    found.sort((one, other) => other.count - one.count || byCode(one.value, other.value));
    return { values: firstWith(found, this.wish.most, kept), total: found.length };
  }
}

/** The first so many; of those beyond them the kept ones take the places of the last that are not. */
function firstWith(found: readonly FacetValue[], most: number, kept: ReadonlySet<string>): FacetValue[] {
  let room = Math.max(0, most - found.filter(({ value }) => kept.has(value)).length);
  return found.filter(({ value }) => kept.has(value) || room-- > 0);
}

/** Whether a name has words that begin with all of these. */
function holdsWords(text: string): (name: string) => boolean {
  const words = foldedWords(text).split(' ').filter(Boolean);
  if (words.length === 0) return () => true;
  return (name) => {
    const folded = ` ${foldedWords(name)}`;
    return words.every((word) => folded.includes(` ${word}`));
  };
}

function without(filters: Filters, filter: PaperFacet | 'text'): Filters {
  if (filter === 'text') return { ...filters, text: '' };
  return { ...filters, kept: { ...filters.kept, [filter]: [] } };
}

function* told(count: number, visible: Uint8Array, isInWindow: (item: number) => boolean): Steps<Visible> {
  let [seen, outside] = [0, 0];
  for (let item = 0; item < count; item++) {
    if (item % entriesAtOnce === 0) yield item / count;
    if (visible[item] === 1) seen++;
    else if (!isInWindow(item)) outside++;
  }
  return { all: count, visible: seen, outside, filtered: count - seen - outside };
}
