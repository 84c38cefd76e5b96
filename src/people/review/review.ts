import { partly, type Steps } from '../../lib/steps.ts';
import type { ReviewEvidence, ReviewQueue } from '../../model/review.ts';
import { paperKeys } from '../paperKeys.ts';
import { blockSteps } from './blocks.ts';
import { candidateSteps, pairSteps, type Candidate } from './candidates.ts';
import { coauthorSteps } from './coauthors.ts';
import { keptSteps, type Earlier } from './earlier.ts';
import { tieCounts, tiesOnPapers } from './effects.ts';
import { PaperFacts } from './facts.ts';
import type { Files } from './files.ts';
import { idOf, suggestionOf, type Found } from './found.ts';
import { comparisonOf, groupEvidence } from './comparison.ts';
import { DecidedLinks } from './groups.ts';
import { papersOfSlots, Roster } from './roster.ts';
import { Sketches } from './sketches.ts';
import type { PersonIndex, ReviewSource } from './source.ts';
import { fallenSteps, splitSteps, type SplitCandidate } from './splits.ts';
import { Vetoes } from './vetoes.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.evidence;

/** Of one person no more suggestions than these, the surest: whoever might be anybody would fill the queue. */
const mostOfPerson = 5;

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
  const roster = yield* partly(Roster.steps(source), 0, 0.3);
  const facts = yield* partly(PaperFacts.steps(source.papers), 0.3, 0.4);
  const files = { roster, facts };
  const sketches = new Sketches(files, yield* partly(coauthorSteps(roster), 0.4, 0.45));
  const blocks = yield* partly(blockSteps(roster), 0.45, 0.5);
  const vetoes = new Vetoes(source);
  yield 0.5;
  const kept = yield* partly(keptSteps(lastFindings.get(source.papers), sketches, vetoes), 0.5, 0.51);
  const links = new DecidedLinks(source);
  yield 0.51;
  const newPairs = yield* partly(pairSteps(sketches, blocks, vetoes, kept?.isAffected), 0.51, 0.7);
  const newlyFallen = yield* partly(fallenSteps(files, links, kept?.isAffected), 0.7, 0.8);
  const [pairs, fallen] = [
    [...(kept?.pairs ?? []), ...newPairs],
    [...(kept?.fallen ?? []), ...newlyFallen],
  ];
  lastFindings.set(source.papers, { source, pairs, fallen });
  const merges = mergesOf(roster, bestOfEach(roster, yield* partly(candidateSteps(sketches, blocks, pairs), 0.8, 0.9)));
  yield 0.9;
  const splits = splitsOf(roster, yield* partly(splitSteps(files, blocks, fallen), 0.9, 0.95));
  yield 0.95;
  // Decisions, and with them ids, name papers by their keys.
  paperKeys(source.papers);
  yield 0.98;
  const found = ranked(roster, [...merges, ...splits]);
  return { files, links, found: found.slice(0, mostSuggestions), total: found.length };
}

const lastFindings = new WeakMap<ReviewSource['papers'], Earlier>();

export const queueOf = ({ files, found, total }: Review, most: number): ReviewQueue => ({
  suggestions: found.slice(0, most).map((one) => suggestionOf(files.roster, one)),
  total,
});

/** The evidence behind one of the suggestions; undefined when there is none of this id any more. */
export function maybeEvidence({ files, found }: Review, id: string): ReviewEvidence | undefined {
  const one = found.find((each) => idOf(files.roster, each) === id);
  if (!one) return undefined;
  if (one.kind === 'split') return groupEvidence(files, one.person, one.groups);
  const evidence = comparisonOf(files, one.people);
  if (one.rival === undefined) return evidence;
  const rival = files.roster.source.authors[one.rival]!.name;
  return { ...evidence, againstIt: [...evidence.againstIt, say.rival(rival)] };
}

const rankOf = ({ tiesChanged, certainty }: Found): number => (1 + tiesChanged) * certainty;

/** By effect on the map × certainty, of equals those of whom the papers tell first; what is not on the map comes last. */
function ranked(roster: Roster, found: Found[]): Found[] {
  const placeOf = (one: Found): number =>
    roster.slotsOf(one.kind === 'merge' ? one.people[0] : one.person)[0]! * 2 + Number(one.kind === 'split');
  const secondOf = (one: Found): number => (one.kind === 'merge' ? roster.slotsOf(one.people[1])[0]! : 0);
  return found.sort((a, b) => rankOf(b) - rankOf(a) || placeOf(a) - placeOf(b) || secondOf(a) - secondOf(b));
}

/** The surest come first and take their places with both. */
function bestOfEach(roster: Roster, candidates: readonly Candidate[]): Candidate[] {
  const counts = new Uint8Array(roster.count);
  return candidates
    .toSorted((a, b) => b.certainty - a.certainty || a.pair.one - b.pair.one || a.pair.other - b.pair.other)
    .filter(({ pair: { one, other } }) => {
      if (counts[one]! >= mostOfPerson || counts[other]! >= mostOfPerson) return false;
      counts[one]!++;
      counts[other]!++;
      return true;
    });
}

function mergesOf(roster: Roster, candidates: readonly Candidate[]): Found[] {
  const { columns, nodeOf } = roster.source;
  const ties = tieCounts(columns);
  const tiesOf = (person: PersonIndex) => (nodeOf[person]! < 0 ? 0 : ties[nodeOf[person]!]!);
  return candidates.map(({ pair: { one, other, reason }, certainty, rival }) => ({
    kind: 'merge',
    reason,
    people: inOrder(roster, one, other),
    rival,
    certainty,
    tiesChanged: Math.min(tiesOf(one), tiesOf(other)),
  }));
}

/** Whoever has more papers first. */
function inOrder(roster: Roster, one: PersonIndex, other: PersonIndex): [PersonIndex, PersonIndex] {
  const difference =
    roster.weightOf(one) - roster.weightOf(other) || roster.slotsOf(other)[0]! - roster.slotsOf(one)[0]!;
  return difference > 0 ? [one, other] : [other, one];
}

function splitsOf(roster: Roster, falling: readonly SplitCandidate[]): Found[] {
  const { columns, nodeOf } = roster.source;
  const moved = falling
    .filter(({ fallen: { person } }) => nodeOf[person]! >= 0)
    .map(
      ({ fallen: { person, groups } }) =>
        [nodeOf[person]!, new Set(papersOfSlots(groups.slice(1).flat(), roster.paperOf))] as const,
    );
  const ties = tiesOnPapers(columns, new Map(moved));
  return falling.map(({ fallen: { person, groups }, certainty }) => ({
    kind: 'split',
    reason: 'falls apart',
    person,
    groups,
    certainty,
    tiesChanged: ties.get(nodeOf[person]!) ?? 0,
  }));
}
