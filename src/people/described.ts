import type { Author } from '../model/author.ts';
import type { IdentityRule } from '../model/identity.ts';
import type { Decided } from './decided.ts';
import type { Form } from './forms.ts';
import type { People } from './identify.ts';
import type { Ruled } from './ruled.ts';
import { shownName } from './shownName.ts';

/** Gives people ids and names, and sorts them. */
export function describedPeople({ forms, offsets, formOf, rule }: Ruled, found: Decided): People {
  const members = Array.from({ length: found.personCount }, () => new Set<number>());
  found.personOf.forEach((person, slot) => members[person]!.add(formOf[slot]!));
  const named = withIds(
    members.map((list) => Array.from(list)),
    forms,
  );
  const authorOf = new Uint32Array(found.personCount);
  named.forEach(({ person }, author) => (authorOf[person] = author));
  const authors = found.personOf.map((person) => authorOf[person]!);
  return {
    authors: named.map(({ id, members: list }) => describedAuthor(id, list, forms, rule)),
    authorsOf: Array.from({ length: offsets.length - 1 }, (_, paper) => [
      ...new Set(authors.subarray(offsets[paper], offsets[paper + 1])),
    ]),
    slots: { offsets, authors, reasons: found.reasons },
    dormant: found.dormant,
  };
}

interface Named {
  readonly person: number;
  readonly id: string;
  readonly members: readonly number[];
}

/** Ids are the key of the commonest form; people who share it are numbered, the one with most papers first. */
function withIds(people: readonly (readonly number[])[], forms: readonly Form[]): Named[] {
  const taken = new Map<string, number>();
  const bySize = people
    .map((members, person) => ({
      person,
      members,
      papers: members.reduce((sum, member) => sum + forms[member]!.papers, 0),
    }))
    .sort((a, b) => b.papers - a.papers || a.members[0]! - b.members[0]!);
  return bySize
    .map(({ person, members }) => {
      const key = forms[commonest(members, forms)]!.key;
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      return { person, id: count === 1 ? key : `${key} #${count}`, members };
    })
    .sort((a, b) => compare(a.id, b.id));
}

function describedAuthor(id: string, members: readonly number[], forms: readonly Form[], rule: IdentityRule): Author {
  const byUse = [...members].sort((a, b) => forms[b]!.papers - forms[a]!.papers || a - b);
  const { slot } = forms[byUse[0]!]!;
  const orcid = byUse.map((member) => forms[member]!.orcid).find((found) => found !== undefined);
  return {
    id,
    name: rule === 'verbatim' ? slot.raw : shownName(slot),
    kind: slot.kind,
    forms: [...new Set(byUse.map((form) => forms[form]!.slot.printed ?? forms[form]!.slot.raw))],
    ...(orcid === undefined ? {} : { orcid }),
  };
}

const commonest = (members: readonly number[], forms: readonly Form[]): number =>
  members.reduce((best, member) => (forms[member]!.papers > forms[best]!.papers ? member : best));

/** By code units: the same order in every language setting. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
