import { DisjointSets } from '../lib/disjointSets.ts';
import type { Author } from '../model/author.ts';
import type { Paper } from '../model/paper.ts';
import type { IdentityRule } from '../model/settings.ts';
import { formTable, type Form, type FormTable } from './forms.ts';
import { shownName } from './shownName.ts';

export interface People {
  /** Sorted by id. */
  readonly authors: readonly Author[];
  /** Per paper the indices of its distinct authors, in the order of its list. */
  readonly authorsOf: readonly (readonly number[])[];
  /** Number of papers on which something else stands in for what they do not tell (see `keywordsOf`). */
  readonly standIns?: number;
}

/** Share of the whole time that each step is about to take, up to its end. */
const ends = { forms: 0.5, people: 0.75, ids: 0.85 };

/**
 * Which names are one person. `verbatim`: equal strings. `names`: equal normalised full names. `safe`: also equal
 * ORCID or source id where the surnames agree. Except under `verbatim`, two different strings on one paper are never
 * one person, and two different ORCIDs never are.
 */
export function identify(
  papers: readonly Paper[],
  rule: IdentityRule,
  onProgress: (share: number) => void = () => {},
): People {
  const table = formTable(papers, rule);
  onProgress(ends.forms);
  const people = candidateGroups(table.forms).flatMap(peopleOf(table, rule));
  onProgress(ends.people);
  const named = withIds(people, table.forms);
  onProgress(ends.ids);
  const authorOfForm = new Uint32Array(table.forms.length);
  named.forEach(({ members }, author) => {
    for (const form of members) authorOfForm[form] = author;
  });
  return {
    authors: named.map(({ id, members }) => authorOf(id, members, table.forms, rule)),
    authorsOf: table.formsOf.map((forms) => distinct(forms.map((form) => authorOfForm[form]!))),
  };
}

const distinct = (items: readonly number[]): number[] => Array.from(new Set(items));

/** Forms that share a key, an ORCID or a source id, directly or through others; none of them is joined yet. */
function candidateGroups(forms: readonly Form[]): number[][] {
  const sets = new DisjointSets(forms.length);
  const firstWith = new Map<string, number>();
  forms.forEach((form, index) => {
    for (const handle of handlesOf(form)) {
      const first = firstWith.get(handle);
      if (first === undefined) firstWith.set(handle, index);
      else sets.join(first, index);
    }
  });
  const groups = new Map<number, number[]>();
  forms.forEach((_, index) => {
    const root = sets.find(index);
    const group = groups.get(root);
    if (group) group.push(index);
    else groups.set(root, [index]);
  });
  return [...groups.values()];
}

/** An id speaks for a person only together with the surname: ids get pasted to the wrong coauthor. */
function handlesOf(form: Form): string[] {
  const handles = [`name ${form.key}`];
  if (form.orcid) handles.push(`orcid ${form.orcid} ${form.surname}`);
  if (form.sourceId) handles.push(`source ${form.sourceId} ${form.surname}`);
  return handles;
}

/** Splits one group of candidates where joining all of them would break a veto. */
function peopleOf(table: FormTable, rule: IdentityRule) {
  const conflicts = rule === 'verbatim' ? new Set<string>() : conflictsOn(table);
  return (group: number[]): number[][] => {
    const people: number[][] = [];
    for (const form of anchorsFirst(group, table.forms)) {
      const homes = people.filter((members) => mayJoin(form, members, table.forms, conflicts));
      // Between two people with different ORCIDs a form without one is nobody's: it stays by itself.
      const isAmbiguous = homes.length > 1 && new Set(homes.map((members) => orcidOf(members, table.forms))).size > 1;
      const home = isAmbiguous ? undefined : homes[0];
      if (home) home.push(form);
      else people.push([form]);
    }
    return people;
  };
}

function anchorsFirst(group: readonly number[], forms: readonly Form[]): number[] {
  return [...group].sort((one, other) => {
    const [a, b] = [forms[one]!, forms[other]!];
    return (
      Number(b.orcid !== undefined) - Number(a.orcid !== undefined) ||
      b.papers - a.papers ||
      compare(a.slot.raw, b.slot.raw) ||
      one - other
    );
  });
}

function mayJoin(form: number, members: readonly number[], forms: readonly Form[], conflicts: ReadonlySet<string>) {
  const orcid = orcidOf(members, forms);
  const own = forms[form]!.orcid;
  if (own && orcid && own !== orcid) return false;
  if (members.some((member) => conflicts.has(pairKey(form, member)))) return false;
  const handles = new Set(handlesOf(forms[form]!));
  return members.some((member) => handlesOf(forms[member]!).some((handle) => handles.has(handle)));
}

const orcidOf = (members: readonly number[], forms: readonly Form[]): string | undefined =>
  members.map((member) => forms[member]!.orcid).find((orcid) => orcid !== undefined);

/** Pairs of candidates for one person that stand on the same paper under different strings. */
function conflictsOn({ forms, formsOf }: FormTable): Set<string> {
  const conflicts = new Set<string>();
  for (const list of formsOf) {
    const holders = new Map<string, number[]>();
    for (const form of list) {
      for (const handle of handlesOf(forms[form]!)) {
        for (const other of holders.get(handle) ?? []) {
          if (forms[other]!.slot.raw !== forms[form]!.slot.raw) conflicts.add(pairKey(form, other));
        }
        holders.set(handle, [...(holders.get(handle) ?? []), form]);
      }
    }
  }
  return conflicts;
}

const pairKey = (one: number, other: number): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

interface Named {
  readonly id: string;
  readonly members: readonly number[];
}

/** Ids are the key of the commonest form; people who share it are numbered, the one with most papers first. */
function withIds(people: readonly (readonly number[])[], forms: readonly Form[]): Named[] {
  const taken = new Map<string, number>();
  const bySize = [...people]
    .map((members) => ({ members, papers: members.reduce((sum, member) => sum + forms[member]!.papers, 0) }))
    .sort((a, b) => b.papers - a.papers || a.members[0]! - b.members[0]!);
  return bySize
    .map(({ members }) => {
      const key = forms[commonest(members, forms)]!.key;
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      return { id: count === 1 ? key : `${key} #${count}`, members };
    })
    .sort((a, b) => compare(a.id, b.id));
}

function authorOf(id: string, members: readonly number[], forms: readonly Form[], rule: IdentityRule): Author {
  const byUse = [...members].sort((a, b) => forms[b]!.papers - forms[a]!.papers || a - b);
  const { slot } = forms[byUse[0]!]!;
  const orcid = orcidOf(members, forms);
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
