import type { FormTable } from './forms.ts';
import type { GuardedSets } from './guardedSets.ts';
import type { MentionSlots } from './mentionSlots.ts';
import { eastAsianSurnames } from './commonNames.ts';
import { areCompatible, surnamesSupport, type NameParts } from './nameParts.ts';

/** Two author positions with one id whom the rules hold to be two people all the same. */
export interface Clash {
  /** The ORCID, or the source's id with its scheme. */
  readonly id: string;
  /** Slots, as in `FormTable`. */
  readonly one: number;
  readonly other: number;
}

/** Numbers of the ORCIDs, by place. */
export function orcidsAt(slots: MentionSlots, { forms }: FormTable): Int32Array {
  const known = new Map<string, number>();
  const numberOf = forms.map(({ orcid }) => {
    if (orcid === undefined) return -1;
    const number = known.get(orcid) ?? known.size;
    known.set(orcid, number);
    return number;
  });
  return Int32Array.from(slots.formAt, (form) => numberOf[form]!);
}

/** Joins who has one id, where the names support it; returns who has not. */
export function joinByIds(slots: MentionSlots, table: FormTable, sets: GuardedSets): Clash[] {
  return [...joinBy('orcid', slots, table, sets), ...joinBy('sourceId', slots, table, sets)];
}

function joinBy(kind: 'orcid' | 'sourceId', slots: MentionSlots, { forms }: FormTable, sets: GuardedSets): Clash[] {
  /** By id the first place of each person who has it. */
  const holders = new Map<string, number[]>();
  const clashes = new Map<string, Clash>();
  const isSupported = kind === 'orcid' ? orcidSupported : sourceIdSupported;
  for (let place = 0; place < slots.count; place++) {
    const id = forms[slots.formAt[place]!]![kind];
    if (id === undefined) continue;
    const before = holders.get(id);
    if (before === undefined) {
      holders.set(id, [place]);
      continue;
    }
    const isIn = before.some((other) => sets.find(other) === sets.find(place) || joins(other, place));
    if (isIn) continue;
    for (const other of before) {
      const names = [slots.nameAt[other]!, slots.nameAt[place]!].join(' ');
      clashes.set(`${id} ${names}`, { id, one: slots.slotAt[other]!, other: slots.slotAt[place]! });
    }
    before.push(place);
  }
  return [...clashes.values()];

  function joins(one: number, other: number): boolean {
    const rule = kind === 'orcid' ? 'ORCID' : 'source id';
    return isSupported(partsAt(one, slots), partsAt(other, slots)) && sets.join(one, other, rule, kind === 'orcid');
  }
}

const partsAt = (place: number, slots: MentionSlots): NameParts => slots.names[slots.nameAt[place]!]!.parts;

/** A surname that a hundred million people have supports nothing by itself: there the given names must agree too. */
const orcidSupported = (one: NameParts, other: NameParts): boolean =>
  surnamesSupport(one, other) &&
  (!eastAsianSurnames.has(one.surname) || one.surname !== other.surname || areCompatible(one, other));

/** Makers of databases put people together and take them apart by rules of their own. */
const sourceIdSupported = (one: NameParts, other: NameParts): boolean => areCompatible(one, other);
