import type { PaperIndex } from '../../model/units.ts';
import { noteOn, type Noted } from './noted.ts';
import type { PaperFacts } from './facts.ts';
import { mostLinkedAuthors, papersOfSlots, type Roster } from './roster.ts';
import type { PersonIndex, SlotIndex } from './source.ts';

/** What the papers tell of somebody, or of a part of his or her papers. */
export interface Dossier {
  readonly person: PersonIndex;
  readonly slots: ArrayLike<SlotIndex>;
  /** Ascending. */
  readonly papers: readonly PaperIndex[];
  readonly years: readonly [first: number, last: number] | undefined;
  /** Each with the papers it is on. */
  readonly coauthors: Noted<PersonIndex>;
  readonly institutions: Noted<number>;
  readonly venues: Noted<number>;
  readonly topics: Noted<number>;
  readonly orcids: Noted<string>;
  readonly sourceIds: Noted<string>;
}

export function dossierOf(
  roster: Roster,
  facts: PaperFacts,
  person: PersonIndex,
  slots: ArrayLike<SlotIndex> = roster.slotsOf(person),
): Dossier {
  const { source } = roster;
  const papers = papersOfSlots(slots, roster.paperOf);
  const coauthors = new Map<PersonIndex, PaperIndex[]>();
  const venues = new Map<number, PaperIndex[]>();
  const topics = new Map<number, PaperIndex[]>();
  for (const paper of papers) {
    for (const coauthor of coauthorsOn(roster, paper)) if (coauthor !== person) noteOn(coauthors, coauthor, paper);
    const venue = facts.venueOf(paper);
    if (venue >= 0) noteOn(venues, venue, paper);
    const topic = source.memberships[paper]?.[0]?.topic;
    if (topic !== undefined) noteOn(topics, topic, paper);
  }
  return {
    person,
    slots,
    papers,
    years: roster.yearsOf(papers),
    coauthors,
    venues,
    topics,
    ...ofSlots(roster, facts, slots),
  };
}

/** Nobody where there are so many that it says nothing; one who stands there twice comes twice. */
function coauthorsOn({ source }: Roster, paper: PaperIndex): ArrayLike<PersonIndex> & Iterable<PersonIndex> {
  const { offsets, authors } = source.slots;
  const count = offsets[paper + 1]! - offsets[paper]!;
  return count > mostLinkedAuthors ? [] : authors.subarray(offsets[paper], offsets[paper + 1]);
}

function ofSlots(roster: Roster, facts: PaperFacts, slots: ArrayLike<SlotIndex>) {
  const institutions = new Map<number, PaperIndex[]>();
  const orcids = new Map<string, PaperIndex[]>();
  const sourceIds = new Map<string, PaperIndex[]>();
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    const paper = roster.paperOf[slot]!;
    const written = roster.slotAt(slot);
    for (const institution of facts.institutionsAt(slot, written)) noteOn(institutions, institution, paper);
    const { orcid, sourceId } = written;
    if (orcid !== undefined) noteOn(orcids, orcid, paper);
    if (sourceId !== undefined) noteOn(sourceIds, sourceId, paper);
  }
  return { institutions, orcids, sourceIds };
}
