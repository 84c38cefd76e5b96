import type { Steps } from '../../lib/steps.ts';
import { commonnessOf, type Blocks } from './blocks.ts';
import { leastCertainty, splitCertainty, type Commonness, type Falling } from './certainty.ts';
import type { Files } from './files.ts';
import { groupsOf, type DecidedLinks } from './groups.ts';
import { signalsOf, type Signals } from './signals.ts';
import { sharedOf, sketchOf } from './sketch.ts';
import type { PersonIndex, SlotIndex } from './source.ts';

/** Somebody whose papers fall into groups, with what that tells. */
export interface Fallen {
  readonly person: PersonIndex;
  /** Author positions of each group, the largest first. */
  readonly groups: readonly (readonly SlotIndex[])[];
  readonly facts: Omit<Falling, keyof Commonness>;
  readonly signals: Signals;
}

export interface SplitCandidate extends Fallen {
  readonly certainty: number;
}

/** Of more groups the smallest stay with the first: they are too many to look at side by side. */
const mostGroups = 12;

const slotsAtOnce = 2_000;

/** With a flag for each person, only the flagged ones are looked at. */
export function* fallenSteps(files: Files, links: DecidedLinks, isWanted?: Uint8Array): Steps<Fallen[]> {
  const { roster } = files;
  const found: Fallen[] = [];
  let looked = 0;
  for (let person = 0; person < roster.count; person++) {
    if (isWanted?.[person] === 0 || roster.weightOf(person) < 2 || !roster.isPerson(person)) continue;
    const groups = groupsOf(files, links, person);
    if (groups.length > 1) found.push(fallenOf(files, person, groups));
    looked += roster.weightOf(person);
    if (looked < slotsAtOnce) continue;
    looked = 0;
    yield person / roster.count;
  }
  return found;
}

function fallenOf({ roster, facts }: Files, person: PersonIndex, groups: readonly SlotIndex[][]): Fallen {
  const [one, other] = [sketchOf(roster, facts, person, groups[0]), sketchOf(roster, facts, person, groups[1])];
  return {
    person,
    groups: shown(groups),
    facts: {
      papers: other.papers.length,
      coauthors: Math.min(one.coauthors.length, other.coauthors.length),
      otherInstitutions:
        one.institutions.length > 0 &&
        other.institutions.length > 0 &&
        sharedOf(one.institutions, other.institutions).length === 0,
    },
    signals: signalsOf(roster, facts, one, other),
  };
}

/** Those that are sure enough to be suggested. */
export function splitsAmong({ roster }: Files, blocks: Blocks, fallen: readonly Fallen[]): SplitCandidate[] {
  return fallen.flatMap((each) => {
    const commonness = commonnessOf(roster, blocks, [each.person]);
    const certainty = splitCertainty({ ...each.facts, ...commonness }, each.signals);
    return certainty < leastCertainty ? [] : [{ ...each, certainty }];
  });
}

export function shown(groups: readonly SlotIndex[][], most = mostGroups): SlotIndex[][] {
  if (groups.length <= most) return [...groups];
  const [first, ...others] = groups;
  const rest = others.slice(most - 1).flat();
  return [[...first!, ...rest].sort((a, b) => a - b), ...others.slice(0, most - 1)];
}
