import { maybeHolder } from './mentionOf.ts';
import { sharedOf, shareAny, type Sketch } from './sketch.ts';
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

interface Identified {
  readonly orcids: readonly string[];
}

/** Both have ORCIDs and none in common. */
export const haveOtherOrcids = (one: Identified, other: Identified): boolean =>
  one.orcids.length > 0 && other.orcids.length > 0 && !shareAny(one.orcids, other.orcids);

/** Whoever stands on one paper twice under different names is two people. */
export const areTogether = (one: Sketch, other: Sketch): boolean => sharedOf(one.papers, other.papers).length > 0;
