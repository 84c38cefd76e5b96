import type { PaperIndex } from '../../model/units.ts';
import type { PaperFacts } from './facts.ts';
import { papersOfSlots, type Roster } from './roster.ts';
import type { PersonIndex, SlotIndex } from './source.ts';

/** What a dossier says without the papers, in short lists: enough to see how likely two people are one. */
export interface Sketch {
  readonly person: PersonIndex;
  /** These lists are ascending. */
  readonly papers: readonly PaperIndex[];
  readonly coauthors: ArrayLike<PersonIndex>;
  readonly institutions: readonly number[];
  readonly venues: readonly number[];
  /** The main topic of each paper that has one. */
  readonly topics: readonly number[];
  readonly orcids: readonly string[];
  readonly sourceIds: readonly string[];
  readonly years: readonly [first: number, last: number] | undefined;
}

/** Somebody, or a part of his or her papers. */
interface Part {
  readonly person: PersonIndex;
  readonly slots: ArrayLike<SlotIndex>;
  /** Where they are known already: ascending, each once. */
  readonly coauthors?: ArrayLike<PersonIndex>;
}

export function sketchOf(roster: Roster, facts: PaperFacts, { person, slots, coauthors }: Part): Sketch {
  const papers = papersOfSlots(slots, roster.paperOf);
  const [venues, topics]: [number[], number[]] = [[], []];
  for (const paper of papers) {
    const venue = facts.venueOf(paper);
    if (venue >= 0) venues.push(venue);
    const topic = roster.topicOf[paper]!;
    if (topic >= 0) topics.push(topic);
  }
  return {
    person,
    papers,
    coauthors: coauthors ?? coauthorsOnPapers(roster, person, papers),
    venues: distinct(venues),
    topics: topics.sort(ascending),
    years: roster.yearsOf(papers),
    ...ofSlots(roster, facts, slots),
  };
}

function coauthorsOnPapers(roster: Roster, person: PersonIndex, papers: readonly PaperIndex[]): PersonIndex[] {
  const { offsets, authors } = roster.source.slots;
  const coauthors: PersonIndex[] = [];
  for (const paper of papers) {
    const from = offsets[paper]!;
    for (let place = from; place < from + roster.linkedOn(paper); place++) {
      if (authors[place] !== person) coauthors.push(authors[place]!);
    }
  }
  return distinct(coauthors);
}

function ofSlots(roster: Roster, facts: PaperFacts, slots: ArrayLike<SlotIndex>) {
  const institutions: number[] = [];
  const [orcids, sourceIds]: [string[], string[]] = [[], []];
  for (let at = 0; at < slots.length; at++) {
    if (!roster.tellsMore(slots[at]!)) continue;
    const written = roster.slotAt(slots[at]!);
    const { orcid, sourceId, affiliations } = written;
    if (affiliations) institutions.push(...facts.institutionsAt(slots[at]!, written));
    if (orcid !== undefined && !orcids.includes(orcid)) orcids.push(orcid);
    if (sourceId !== undefined && !sourceIds.includes(sourceId)) sourceIds.push(sourceId);
  }
  return { institutions: distinct(institutions), orcids, sourceIds };
}

const ascending = (a: number, b: number): number => a - b;

function distinct(numbers: number[]): number[] {
  if (numbers.length < 2) return numbers;
  numbers.sort(ascending);
  let end = 1;
  for (let at = 1; at < numbers.length; at++) if (numbers[at] !== numbers[at - 1]) numbers[end++] = numbers[at]!;
  numbers.length = end;
  return numbers;
}

/** What stands in both of two ascending lists. */
export function sharedOf(one: ArrayLike<number>, other: ArrayLike<number>): number[] {
  const shared: number[] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) shared.push(one[i]!);
    if (one[i]! <= other[j]!) i++;
    else j++;
  }
  return shared;
}

export const shareAny = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((id) => other.includes(id));

/** Cosine of how often each number is there in two ascending lists. */
export function cosineOf(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [countsOf(one), countsOf(other)];
  let product = 0;
  for (const [number, count] of a) product += count * (b.get(number) ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(squaresOf(a) * squaresOf(b));
}

function countsOf(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

function squaresOf(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count ** 2;
  return sum;
}
