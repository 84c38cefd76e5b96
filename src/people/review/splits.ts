import type { Steps } from '../../lib/steps.ts';
import type { PaperIndex } from '../../model/units.ts';
import { commonnessOf, type Blocks } from './blocks.ts';
import {
  leastCertainty,
  mostSplitCertainty,
  splitCertainty,
  type Commonness,
  type Evidence,
  type Falling,
} from './certainty.ts';
import type { Files } from './files.ts';
import { Grouping, type DecidedLinks } from './groups.ts';
import { papersOfSlots, type Roster } from './roster.ts';
import { bestTitle, signalsOf } from './signals.ts';
import { sharedOf, sketchOf } from './sketch.ts';
import type { PersonIndex, SlotIndex } from './source.ts';

/** Somebody whose papers fall into groups. */
export interface Fallen {
  readonly person: PersonIndex;
  /** Author positions of each group, the largest first. */
  readonly groups: readonly (readonly SlotIndex[])[];
  /** What the two largest tell; not there before it is needed. */
  told?: Told;
}

interface Told extends Evidence {
  readonly falling: Omit<Falling, keyof Commonness>;
}

export interface SplitCandidate {
  readonly fallen: Fallen;
  readonly certainty: number;
}

/** Of more groups the smallest stay with the first: they are too many to look at side by side. */
const mostGroups = 12;

const slotsAtOnce = 10_000;
const judgedAtOnce = 500;

/** With a flag for each person, only the flagged ones are looked at. */
export function* fallenSteps(files: Files, links: DecidedLinks, isWanted?: Uint8Array): Steps<Fallen[]> {
  const { roster } = files;
  const grouping = new Grouping(files, links);
  const found: Fallen[] = [];
  let looked = 0;
  for (let person = 0; person < roster.count; person++) {
    if (roster.source.owners?.has(person)) continue;
    if (isWanted?.[person] === 0 || roster.weightOf(person) < 2 || !roster.isPerson(person)) continue;
    const groups = grouping.maybeGroups(person);
    if (groups) found.push({ person, groups: shown(groups) });
    looked += roster.weightOf(person);
    if (looked < slotsAtOnce) continue;
    looked = 0;
    yield person / roster.count;
  }
  return found;
}

/** Those that are sure enough to be suggested; only of those that can be so more than numbers is looked at. */
export function* splitSteps(files: Files, blocks: Blocks, all: readonly Fallen[]): Steps<SplitCandidate[]> {
  const found: SplitCandidate[] = [];
  for (const [at, fallen] of all.entries()) {
    const commonness = commonnessOf(files.roster, blocks, [fallen.person]);
    const certainty = certaintyOf(files, fallen, commonness);
    if (certainty >= leastCertainty) found.push({ fallen, certainty });
    if (at % judgedAtOnce === 0) yield at / all.length;
  }
  return found;
}

function certaintyOf(files: Files, fallen: Fallen, commonness: Commonness): number {
  if (!fallen.told) {
    const most = mostSplitCertainty({ ...atMost(files.roster, fallen), ...commonness });
    if (most < leastCertainty) return most;
  }
  const told = (fallen.told ??= toldBy(files, fallen));
  return splitCertainty({ ...told.falling, ...commonness }, told);
}

/** Whoever stands on several papers is counted on each. */
function atMost(roster: Roster, { groups }: Fallen): Told['falling'] {
  const [one, other] = [groups[0]!, groups[1]!].map((slots) => papersOfSlots(slots, roster.paperOf));
  const coauthors = (papers: readonly PaperIndex[]): number =>
    papers.reduce((sum, paper) => sum + roster.linkedOn(paper), 0);
  return { papers: other!.length, coauthors: Math.min(coauthors(one!), coauthors(other!)), otherInstitutions: true };
}

function toldBy({ roster, facts }: Files, { person, groups }: Fallen): Told {
  const one = sketchOf(roster, facts, { person, slots: groups[0]! });
  const other = sketchOf(roster, facts, { person, slots: groups[1]! });
  return {
    falling: {
      papers: other.papers.length,
      coauthors: Math.min(one.coauthors.length, other.coauthors.length),
      otherInstitutions:
        one.institutions.length > 0 &&
        other.institutions.length > 0 &&
        sharedOf(one.institutions, other.institutions).length === 0,
    },
    signals: signalsOf(roster, one, other),
    titles: bestTitle(facts, one.papers, other.papers),
  };
}

export function shown(groups: readonly SlotIndex[][], most = mostGroups): SlotIndex[][] {
  if (groups.length <= most) return [...groups];
  const [first, ...others] = groups;
  const rest = others.slice(most - 1).flat();
  return [[...first!, ...rest].sort((a, b) => a - b), ...others.slice(0, most - 1)];
}
