import { partly, type Steps } from '../../lib/steps.ts';
import type { ReviewEvidence, ReviewQueue } from '../../model/review.ts';
import { blockSteps } from './blocks.ts';
import { candidatesOf, pairSteps, type Candidate } from './candidates.ts';
import { maybeKept, type Earlier } from './earlier.ts';
import { tieCounts, tiesOnPapers } from './effects.ts';
import { PaperFacts } from './facts.ts';
import { Files } from './files.ts';
import { idOf, suggestionOf, type Found } from './found.ts';
import { comparisonOf, groupEvidence } from './comparison.ts';
import { DecidedLinks } from './groups.ts';
import { mainSlot, mentionAt, mentionOf } from './mentionOf.ts';
import { papersOfSlots, Roster } from './roster.ts';
import type { PersonIndex, ReviewSource } from './source.ts';
import { fallenSteps, splitsAmong, type SplitCandidate } from './splits.ts';
import { Vetoes } from './vetoes.ts';

/** Of one person no more suggestions than these, the surest: whoever might be anybody would fill the queue. */
const mostOfPerson = 5;

const namedAtOnce = 1000;

/** More than anybody goes through; those beyond it are told by their number. */
const mostSuggestions = 20_000;

/** All suggestions, ranked, with what they were made from. */
export interface Review {
  readonly files: Files;
  readonly links: DecidedLinks;
  /** The highest first. */
  readonly found: readonly Found[];
  readonly total: number;
}

export function* reviewSteps(source: ReviewSource): Steps<Review> {
  const roster = yield* partly(Roster.steps(source), 0, 0.1);
  const facts = yield* partly(PaperFacts.steps(source.papers), 0.1, 0.2);
  const files = new Files(roster, facts);
  const blocks = yield* partly(blockSteps(roster), 0.2, 0.3);
  const vetoes = new Vetoes(source);
  const kept = maybeKept(lastFindings.get(source.papers), files, vetoes);
  const links = new DecidedLinks(source);
  const newPairs = yield* partly(pairSteps(files, blocks, vetoes, kept?.isAffected), 0.3, 0.7);
  const newlyFallen = yield* partly(fallenSteps(files, links, kept?.isAffected), 0.7, 0.9);
  const [pairs, fallen] = [
    [...(kept?.pairs ?? []), ...newPairs],
    [...(kept?.fallen ?? []), ...newlyFallen],
  ];
  lastFindings.set(source.papers, { source, pairs, fallen });
  const candidates = bestOfEach(roster, candidatesOf(files, blocks, pairs));
  const merges = yield* partly(mergesOf(roster, candidates), 0.9, 1);
  const found = ranked([...merges, ...splitsOf(roster, splitsAmong(files, blocks, fallen))]);
  return { files, links, found: found.slice(0, mostSuggestions), total: found.length };
}

const lastFindings = new WeakMap<ReviewSource['papers'], Earlier>();

export const queueOf = ({ files, found, total }: Review, most: number): ReviewQueue => ({
  suggestions: found.slice(0, most).map((one) => suggestionOf(files.roster, one)),
  total,
});

/** The evidence behind one of the suggestions; undefined when there is none of this id any more. */
export function maybeEvidence({ files, found }: Review, id: string): ReviewEvidence | undefined {
  const one = found.find((each) => each.id === id);
  if (!one) return undefined;
  if (one.kind === 'split') return groupEvidence(files, one.person, one.groups);
  const evidence = comparisonOf(files, one.people);
  if (one.rival === undefined) return evidence;
  const rival = files.roster.source.authors[one.rival]!.name;
  return { ...evidence, againstIt: [...evidence.againstIt, `One of them may be ${rival} instead`] };
}

const rankOf = ({ tiesChanged, certainty }: Found): number => (1 + tiesChanged) * certainty;

/** By effect on the map × certainty; what is not on the map comes last. */
function ranked(found: Found[]): Found[] {
  return found.sort((a, b) => rankOf(b) - rankOf(a) || (a.id < b.id ? -1 : 1));
}

/** The surest come first and take their places with both. */
function bestOfEach(roster: Roster, candidates: readonly Candidate[]): Candidate[] {
  const counts = new Uint8Array(roster.count);
  return candidates
    .toSorted((a, b) => b.certainty - a.certainty || a.one - b.one || a.other - b.other)
    .filter(({ one, other }) => {
      if (counts[one]! >= mostOfPerson || counts[other]! >= mostOfPerson) return false;
      counts[one]!++;
      counts[other]!++;
      return true;
    });
}

function* mergesOf(roster: Roster, candidates: readonly Candidate[]): Steps<Found[]> {
  const { columns, nodeOf } = roster.source;
  const ties = tieCounts(columns);
  const tiesOf = (person: PersonIndex) => (nodeOf[person]! < 0 ? 0 : ties[nodeOf[person]!]!);
  const found: Found[] = [];
  for (const [at, { one, other, reason, certainty, rival }] of candidates.entries()) {
    const people = inOrder(roster, one, other);
    const id = idOf(
      'merge',
      people.map((person) => mentionOf(roster, person)),
    );
    const tiesChanged = Math.min(tiesOf(one), tiesOf(other));
    found.push({ kind: 'merge', id, reason, people, rival, certainty, tiesChanged });
    if (at % namedAtOnce === 0) yield at / candidates.length;
  }
  return found;
}

/** Whoever has more papers first. */
function inOrder(roster: Roster, one: PersonIndex, other: PersonIndex): [PersonIndex, PersonIndex] {
  const isBefore =
    roster.weightOf(one) > roster.weightOf(other) ||
    (roster.weightOf(one) === roster.weightOf(other) && mainSlot(roster, one) < mainSlot(roster, other));
  return isBefore ? [one, other] : [other, one];
}

function splitsOf(roster: Roster, falling: readonly SplitCandidate[]): Found[] {
  const { columns, nodeOf } = roster.source;
  const moved = falling
    .filter(({ person }) => nodeOf[person]! >= 0)
    .map(
      ({ person, groups }) =>
        [nodeOf[person]!, new Set(papersOfSlots(groups.slice(1).flat(), roster.paperOf))] as const,
    );
  const ties = tiesOnPapers(columns, new Map(moved));
  return falling.map(({ person, groups, certainty }) => ({
    kind: 'split',
    id: idOf(
      'split',
      groups.map((slots) => mentionAt(roster, slots[0]!)),
    ),
    reason: 'falls apart',
    person,
    groups,
    certainty,
    tiesChanged: ties.get(nodeOf[person]!) ?? 0,
  }));
}
