import type { PaperFacts } from './facts.ts';
import type { Roster } from './roster.ts';
import { cosineOf, sharedOf, shareAny, type Sketch } from './sketch.ts';
import type { PaperIndex } from '../../model/units.ts';
import type { PersonIndex } from './source.ts';

/**
 * What speaks for two sides being one person or against it, in numbers that the certainty is made of; beside these there
 * is the likeness of titles, which takes longer to find than all of them: see `bestTitle`.
 */
export interface Signals {
  /** Sum over the shared coauthors of how rare each is, 0 … 1. */
  readonly coauthors: number;
  readonly institutions: number;
  readonly venues: number;
  /** Cosine of the main topics; undefined where one side has none. */
  readonly topics: number | undefined;
  /** Years from the end of the one to the beginning of the other, 0 when they overlap; undefined without dates. */
  readonly gap: number | undefined;
  readonly sameOrcid: boolean;
  readonly sameSourceId: boolean;
  /** Both have ids of one scheme, and none in common. */
  readonly otherSourceIds: boolean;
}

/** Of long lists of papers only the first are looked at for similar titles. */
const mostTitles = 20;

export function signalsOf(roster: Roster, one: Sketch, other: Sketch): Signals {
  const sameSourceId = shareAny(one.sourceIds, other.sourceIds);
  return {
    coauthors: sum(sharedOf(one.coauthors, other.coauthors).map((coauthor) => rarityOf(roster, coauthor))),
    institutions: sharedOf(one.institutions, other.institutions).length,
    venues: sharedOf(one.venues, other.venues).length,
    topics: one.topics.length > 0 && other.topics.length > 0 ? cosineOf(one.topics, other.topics) : undefined,
    gap: gapOf(one.years, other.years),
    sameOrcid: shareAny(one.orcids, other.orcids),
    sameSourceId,
    otherSourceIds: !sameSourceId && sharesScheme(one, other),
  };
}

/** 1 for who is on one paper, 0 for who is on all: inverse document frequency as a share of its largest. */
export function rarityOf(roster: Roster, person: PersonIndex): number {
  const all = Math.log(roster.source.papers.length + 1);
  return Math.max(0, 1 - Math.log(roster.weightOf(person)) / all);
}

/** Cosine of the two most similar titles of two lists of papers. */
export function bestTitle(facts: PaperFacts, one: readonly PaperIndex[], other: readonly PaperIndex[]): number {
  let best = 0;
  for (const a of one.slice(0, mostTitles)) {
    for (const b of other.slice(0, mostTitles)) if (a !== b) best = Math.max(best, facts.titleCosine(a, b));
  }
  return best;
}

export function gapOf(one: Sketch['years'], other: Sketch['years']): number | undefined {
  if (!one || !other) return undefined;
  return Math.max(0, one[0] - other[1], other[0] - one[1]);
}

/** `scopus:57205348007` is of the scheme `scopus`. */
const schemeOf = (sourceId: string): string => sourceId.slice(0, sourceId.indexOf(':'));

function sharesScheme(one: Sketch, other: Sketch): boolean {
  return one.sourceIds.some((id) => other.sourceIds.some((otherId) => schemeOf(id) === schemeOf(otherId)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
