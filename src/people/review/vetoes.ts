import { sharedKeys } from './noted.ts';
import type { Dossier } from './dossier.ts';
import { maybeHolder } from './mentionOf.ts';
import type { PersonIndex, ReviewSource } from './source.ts';

/** Pairs of people whom the user has told or taken apart. */
export class Vetoes {
  private readonly apart = new Set<number>();
  private readonly count: number;

  constructor(source: ReviewSource) {
    this.count = source.authors.length;
    for (const decision of source.decisions) {
      if (decision.of !== 'people' || decision.kind === 'split') continue;
      // Of a merge whose two are several again, a later split took them apart.
      this.add(maybeHolder(source, decision.one), maybeHolder(source, decision.other));
    }
    this.addSplits(source);
  }

  /** Whoever the rules have as one was split by the user. */
  private addSplits({ ruledGroups, slots, decisions }: ReviewSource): void {
    if (!decisions.some(({ kind }) => kind === 'split')) return;
    const inGroup = new Map<number, Set<PersonIndex>>();
    const first = new Int32Array(slots.authors.length).fill(-1);
    slots.authors.forEach((person, slot) => {
      const group = ruledGroups[slot]!;
      if (first[group] === -1) first[group] = person;
      if (first[group] === person) return;
      const people = inGroup.get(group) ?? new Set([first[group]!]);
      inGroup.set(group, people.add(person));
    });
    for (const people of inGroup.values()) {
      for (const one of people) for (const other of people) this.add(one, other);
    }
  }

  private add(one: PersonIndex | undefined, other: PersonIndex | undefined): void {
    if (one !== undefined && other !== undefined && one !== other) this.apart.add(this.keyOf(one, other));
  }

  private keyOf(one: PersonIndex, other: PersonIndex): number {
    return Math.min(one, other) * this.count + Math.max(one, other);
  }

  areApart(one: PersonIndex, other: PersonIndex): boolean {
    return this.apart.has(this.keyOf(one, other));
  }
}

/** Both have ORCIDs and none in common. */
export const haveOtherOrcids = (one: Dossier, other: Dossier): boolean =>
  one.orcids.size > 0 && other.orcids.size > 0 && sharedKeys(one.orcids, other.orcids).length === 0;

/** Whoever stands on one paper twice under different names is two people. */
export function areTogether(one: Dossier, other: Dossier): boolean {
  const [few, many] = one.papers.length <= other.papers.length ? [one, other] : [other, one];
  if (few.papers.length > 8) {
    const papers = new Set(many.papers);
    return few.papers.some((paper) => papers.has(paper));
  }
  return few.papers.some((paper) => many.papers.includes(paper));
}
