import { slotRuleCode, type Decision } from '../model/identity.ts';
import { groupIds } from './groupIds.ts';
import { groupRecords, slotsOfGroup } from './groupRecords.ts';
import { partIds, type PartIds } from './partIds.ts';
import { playedLog, type Parts } from './playedLog.ts';
import type { Ruled } from './ruled.ts';

/** Who is who after the user's decisions. */
export interface Decided {
  /** Person of each slot; people are numbered from 0 without gaps. */
  readonly personOf: Uint32Array;
  readonly personCount: number;
  /** Of each person. */
  readonly ids: readonly string[];
  /** The group of the rules that a person is as it stands; −1 for those whom decisions changed. */
  readonly groupOfPerson: Int32Array;
  /** As in `Ruled`. */
  readonly reasons: Uint8Array;
  /** Decisions about papers or names that are not here: they stay in the log and change nothing. */
  readonly dormant: readonly Decision[];
}

/** Plays the log on what the rules found. */
export function decided(ruled: Ruled, decisions: readonly Decision[]): Decided {
  if (decisions.length === 0) return asRuled(ruled);
  const parts = playedLog(ruled, decisions);
  const called = partIds(ruled, parts);
  const people = peopleIn(ruled, parts, called);
  const personOf = parts.partOf.map((part) => people.personOfPart[part]!);
  return {
    personOf,
    personCount: people.mainPart.length,
    ids: people.mainPart.map((part) => called.ids[part]!),
    groupOfPerson: Int32Array.from(people.mainPart, (part, person) => (people.isChanged[person] === 1 ? -1 : part)),
    reasons: reasonsAfter(ruled, parts, (slot) => people.mainPart[personOf[slot]!]!),
    dormant: parts.dormant,
  };
}

const asRuled = (ruled: Ruled): Decided => ({
  personOf: ruled.groupOf,
  personCount: ruled.groupCount,
  ids: groupIds(ruled).ids,
  groupOfPerson: Int32Array.from({ length: ruled.groupCount }, (_, group) => group),
  reasons: ruled.reasons,
  dormant: [],
});

interface PeopleInParts {
  readonly personOfPart: Uint32Array;
  /** Of each person the part that he or she is called after: that of most papers, of equals the first by id. */
  readonly mainPart: readonly number[];
  /** 1 for those who are not one whole group. */
  readonly isChanged: Uint8Array;
}

function peopleIn(ruled: Ruled, { joined }: Parts, { ids, papers, held }: PartIds): PeopleInParts {
  const personOfRoot = new Int32Array(held.length).fill(-1);
  const personOfPart = new Uint32Array(held.length);
  const mainPart: number[] = [];
  const isChanged = new Uint8Array(held.length);
  const { offsets } = groupRecords(ruled);
  const isBefore = (one: number, other: number): boolean =>
    papers[one]! > papers[other]! || (papers[one] === papers[other] && ids[one]! < ids[other]!);
  held.forEach((slots, part) => {
    if (slots === 0) return;
    const root = joined.find(part);
    const person = personOfRoot[root]!;
    if (person < 0) {
      personOfRoot[root] = mainPart.length;
      personOfPart[part] = mainPart.length;
      isChanged[mainPart.length] = Number(part >= ruled.groupCount || slots !== offsets[part + 1]! - offsets[part]!);
      mainPart.push(part);
    } else {
      personOfPart[part] = person;
      if (isBefore(part, mainPart[person]!)) mainPart[person] = part;
      isChanged[person] = 1;
    }
  });
  return { personOfPart, mainPart, isChanged };
}

/** Whoever is not with the part that the person is called after is there by a decision; so is what was split off. */
function reasonsAfter(ruled: Ruled, { partOf, splitOff }: Parts, mainOf: (slot: number) => number): Uint8Array {
  const decision = slotRuleCode('decision');
  const reasons = ruled.reasons.map((reason, slot) => {
    const part = partOf[slot]!;
    return part >= ruled.groupCount || part !== mainOf(slot) ? decision : reason;
  });
  const first = slotRuleCode('first');
  for (const group of new Set(splitOff.flat().map((slot) => ruled.groupOf[slot]!))) {
    const rest = slotsOfGroup(groupRecords(ruled), group).filter((slot) => reasons[slot] !== decision);
    if (rest.length > 0 && rest.every((slot) => reasons[slot] !== first)) reasons[rest[0]!] = first;
  }
  return reasons;
}
