import { byCode } from '../lib/byCode.ts';
import type { Author } from '../model/author.ts';
import type { Decided } from './decided.ts';
import { groupIds } from './groupIds.ts';
import { groupRecords } from './groupRecords.ts';
import type { People } from './identify.ts';
import { portraitOf, type Portrait } from './portrait.ts';
import type { Ruled } from './ruled.ts';
import { personName } from './shownName.ts';

/** Gives people names, and sorts them by their ids. Those whom no decision touched are described once and kept. */
export function describedPeople(ruled: Ruled, found: Decided): People {
  const people = sortedPeople(ruled, found);
  const authorOf = new Uint32Array(found.personCount);
  people.forEach((person, author) => (authorOf[person] = author));
  const portraits = changedPortraits(ruled, found);
  const groups = groupAuthors(ruled);
  const authors = found.personOf.map((person) => authorOf[person]!);
  return {
    authors: people.map((person) => {
      const portrait = portraits.get(person);
      return portrait ? authorFrom(found.ids[person]!, portrait, ruled) : groups.authors[found.groupOfPerson[person]!]!;
    }),
    authorsOf: distinctPerPaper(ruled.offsets, authors),
    slots: { offsets: ruled.offsets, authors, reasons: found.reasons },
    dormant: found.dormant,
  };
}

interface GroupAuthors {
  readonly authors: readonly Author[];
  /** Groups in the order of their ids. */
  readonly order: readonly number[];
}

const known = new WeakMap<Ruled, GroupAuthors>();

function groupAuthors(ruled: Ruled): GroupAuthors {
  const before = known.get(ruled);
  if (before) return before;
  const { ids, portraits } = groupIds(ruled);
  const order = ids.map((_, group) => group).sort((a, b) => byCode(ids[a]!, ids[b]!));
  const found = { authors: ids.map((id, group) => authorFrom(id, portraits[group]!, ruled)), order };
  known.set(ruled, found);
  return found;
}

/** The few whom decisions changed are put between the others, which are sorted already. */
function sortedPeople(ruled: Ruled, { groupOfPerson, ids, personCount }: Decided): number[] {
  const personOfGroup = new Int32Array(ruled.groupCount).fill(-1);
  const changed: number[] = [];
  groupOfPerson.forEach((group, person) => {
    if (group < 0) changed.push(person);
    else personOfGroup[group] = person;
  });
  changed.sort((a, b) => byCode(ids[a]!, ids[b]!));
  const sorted: number[] = [];
  let next = 0;
  for (const group of groupAuthors(ruled).order) {
    const person = personOfGroup[group]!;
    if (person < 0) continue;
    while (next < changed.length && ids[changed[next]!]! < ids[person]!) sorted.push(changed[next++]!);
    sorted.push(person);
  }
  while (sorted.length < personCount) sorted.push(changed[next++]!);
  return sorted;
}

function changedPortraits(ruled: Ruled, { personOf, groupOfPerson }: Decided): Map<number, Portrait> {
  const slots = new Map<number, number[]>();
  groupOfPerson.forEach((group, person) => group < 0 && slots.set(person, []));
  if (slots.size > 0) personOf.forEach((person, slot) => groupOfPerson[person]! < 0 && slots.get(person)!.push(slot));
  const written = { forms: ruled.forms, formOf: ruled.formOf, paperOfSlot: groupRecords(ruled).paperOfSlot };
  return new Map(Array.from(slots, ([person, list]) => [person, portraitOf(written, list)]));
}

function authorFrom(id: string, portrait: Portrait, { forms, rule }: Ruled): Author {
  const met = portrait.forms.map((form) => forms[form]!);
  const { slot } = met[0]!;
  const orcid = met.find((form) => form.orcid !== undefined)?.orcid;
  return {
    id,
    name: rule === 'verbatim' ? slot.raw : personName(met.map((form) => form.slot)),
    kind: slot.kind,
    forms: [...new Set(met.map((form) => form.slot.printed ?? form.slot.raw))],
    ...(orcid === undefined ? {} : { orcid }),
  };
}

/** An author who stands several times on one paper stands there once. */
function distinctPerPaper(offsets: Uint32Array, authors: Uint32Array): number[][] {
  return Array.from({ length: offsets.length - 1 }, (_, paper) => {
    const list = Array.from(authors.subarray(offsets[paper], offsets[paper + 1]));
    // Most lists are short: looking through them costs less than a set of each.
    const isDistinct = list.length <= 16 && list.every((author, at) => list.indexOf(author) === at);
    return isDistinct ? list : [...new Set(list)];
  });
}
