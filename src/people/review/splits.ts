import type { Steps } from '../../lib/steps.ts';
import { commonnessOf, type Blocks } from './blocks.ts';
import { leastCertainty, splitCertainty } from './certainty.ts';
import { dossierOf } from './dossier.ts';
import type { Files } from './files.ts';
import { groupsOf, type DecidedLinks } from './groups.ts';
import { sharedKeys } from './noted.ts';
import { signalsOf } from './signals.ts';
import type { PersonIndex, SlotIndex } from './source.ts';

/** Somebody who may be several people. */
export interface Falling {
  readonly person: PersonIndex;
  /** Author positions of each group, the largest first. */
  readonly groups: readonly (readonly SlotIndex[])[];
  readonly certainty: number;
}

/** Of more groups the smallest stay with the first: they are too many to look at side by side. */
export const mostGroups = 12;

const slotsAtOnce = 20_000;

export function* splitSteps(files: Files, blocks: Blocks, links: DecidedLinks): Steps<Falling[]> {
  const { roster } = files;
  const found: Falling[] = [];
  let looked = 0;
  for (let person = 0; person < roster.count; person++) {
    if (roster.weightOf(person) < 2 || !roster.isPerson(person)) continue;
    const groups = groupsOf(files, links, person);
    if (groups.length > 1) {
      const certainty = certaintyOf(files, blocks, person, groups);
      if (certainty >= leastCertainty) found.push({ person, groups: shown(groups), certainty });
    }
    looked += roster.weightOf(person);
    if (looked < slotsAtOnce) continue;
    looked = 0;
    yield person / roster.count;
  }
  return found;
}

function certaintyOf(files: Files, blocks: Blocks, person: PersonIndex, groups: readonly SlotIndex[][]): number {
  const { roster, facts } = files;
  const [one, other] = [dossierOf(roster, facts, person, groups[0]), dossierOf(roster, facts, person, groups[1])];
  return splitCertainty(
    {
      papers: other.papers.length,
      coauthors: Math.min(one.coauthors.size, other.coauthors.size),
      ...commonnessOf(roster, blocks, [person]),
      otherInstitutions:
        one.institutions.size > 0 &&
        other.institutions.size > 0 &&
        sharedKeys(one.institutions, other.institutions).length === 0,
    },
    signalsOf(roster, facts, one, other),
  );
}

export function shown(groups: readonly SlotIndex[][], most = mostGroups): SlotIndex[][] {
  if (groups.length <= most) return [...groups];
  const [first, ...others] = groups;
  const rest = others.slice(most - 1).flat();
  return [[...first!, ...rest].sort((a, b) => a - b), ...others.slice(0, most - 1)];
}
