import { DisjointSets } from '../lib/disjointSets.ts';
import { slotRuleCode, type SlotRule } from '../model/identity.ts';
import type { Conflicts } from './conflicts.ts';
import type { DistinctName } from './mentionSlots.ts';
import { areCompatible, surnamesSupport } from './nameParts.ts';

/** What holds people apart, by place. */
export interface Guards {
  readonly nameAt: Uint32Array;
  readonly names: readonly DistinctName[];
  /** Number of the ORCID of each place; −1 where there is none. */
  readonly orcidAt: Int32Array;
  readonly conflicts: Conflicts;
  /** Names that conflict hold people apart. */
  readonly mindsNames: boolean;
}

/**
 * Groups of places that only grow where no veto speaks against it: no group ever has two ORCIDs, two places in conflict, or
 * two names that are not compatible, however long the chain between them.
 */
export class GuardedSets {
  /** Of each place why it is in its group, as codes; the one that the others joined is the group's `find`. */
  readonly reasons: Uint8Array;
  readonly #sets: DisjointSets;
  readonly #guards: Guards;
  readonly #orcids: Int32Array;
  /** Lists by root; where there is none, the root stands alone. */
  readonly #names = new Map<number, readonly number[]>();
  readonly #contested = new Map<number, number[]>();

  constructor(guards: Guards) {
    const { length } = guards.nameAt;
    this.#guards = guards;
    this.#sets = new DisjointSets(length);
    this.#orcids = guards.orcidAt.slice();
    this.reasons = new Uint8Array(length).fill(slotRuleCode('first'));
    const { offsets } = guards.conflicts;
    for (let place = 0; place < length; place++) {
      if (offsets[place + 1]! > offsets[place]!) this.#contested.set(place, [place]);
    }
  }

  find(place: number): number {
    return this.#sets.find(place);
  }

  sizeOf(place: number): number {
    return this.#sets.sizeOf(place);
  }

  /** Number of the ORCID of the group, or −1. */
  orcidOf(place: number): number {
    return this.#orcids[this.find(place)]!;
  }

  /** The different names in the group of a place. */
  namesOf(place: number): readonly number[] {
    return this.#namesOfRoot(this.find(place));
  }

  /** Whether the two are in one group afterwards. `despiteNames`: where an ORCID says what names do not. */
  join(one: number, other: number, rule: SlotRule, despiteNames = false): boolean {
    const [a, b] = [this.find(one), this.find(other)];
    if (a === b) return true;
    if (!this.#mayJoin(a, b, despiteNames)) return false;
    const root = this.#sets.join(a, b);
    const lost = root === a ? b : a;
    this.reasons[lost] = slotRuleCode(rule);
    this.#inherit(root, lost);
    return true;
  }

  #mayJoin(a: number, b: number, despiteNames: boolean): boolean {
    const [one, other] = [this.#orcids[a]!, this.#orcids[b]!];
    if (one >= 0 && other >= 0 && one !== other) return false;
    if (this.#areInConflict(a, b)) return false;
    if (this.#haveOneName(a, b)) return true;
    if (despiteNames) return this.#doSurnamesSupport(a, b);
    return !this.#guards.mindsNames || this.areNamesCompatible(a, b);
  }

  #doSurnamesSupport(a: number, b: number): boolean {
    const { names } = this.#guards;
    const others = this.namesOf(b);
    return this.namesOf(a).every((name) =>
      others.every((other) => surnamesSupport(names[name]!.parts, names[other]!.parts)),
    );
  }

  #areInConflict(a: number, b: number): boolean {
    const [ofA, ofB] = [this.#contested.get(a), this.#contested.get(b)];
    if (!ofA || !ofB) return false;
    const [few, root] = ofA.length <= ofB.length ? [ofA, b] : [ofB, a];
    const { offsets, others } = this.#guards.conflicts;
    for (const place of few) {
      for (let at = offsets[place]!; at < offsets[place + 1]!; at++) if (this.find(others[at]!) === root) return true;
    }
    return false;
  }

  /** All names of both groups; one that an ORCID already put beside another is no conflict with it. */
  areNamesCompatible(one: number, other: number): boolean {
    const [ofOne, ofOther] = [this.namesOf(one), this.namesOf(other)];
    for (const a of ofOne) {
      for (const b of ofOther) {
        if (a === b || areCompatible(this.#guards.names[a]!.parts, this.#guards.names[b]!.parts)) continue;
        if (!ofOther.includes(a) && !ofOne.includes(b)) return false;
      }
    }
    return true;
  }

  #inherit(root: number, lost: number): void {
    if (this.#orcids[root]! < 0) this.#orcids[root] = this.#orcids[lost]!;
    if (!this.#haveOneName(root, lost)) this.#inheritNames(root, lost);
    const contested = this.#contested.get(lost);
    if (contested) this.#inheritContested(root, lost, contested);
  }

  #haveOneName(a: number, b: number): boolean {
    const { nameAt } = this.#guards;
    return nameAt[a] === nameAt[b] && !this.#names.has(a) && !this.#names.has(b);
  }

  #inheritNames(root: number, lost: number): void {
    const names = this.#namesOfRoot(root);
    const more = this.#namesOfRoot(lost).filter((name) => !names.includes(name));
    if (more.length > 0) this.#names.set(root, [...names, ...more]);
    this.#names.delete(lost);
  }

  /** The longer list grows, so that all of it takes little more than linear time. */
  #inheritContested(root: number, lost: number, contested: number[]): void {
    const own = this.#contested.get(root) ?? [];
    const [long, short] = own.length >= contested.length ? [own, contested] : [contested, own];
    for (const place of short) long.push(place);
    this.#contested.set(root, long);
    this.#contested.delete(lost);
  }

  #namesOfRoot(root: number): readonly number[] {
    return this.#names.get(root) ?? [this.#guards.nameAt[root]!];
  }
}
