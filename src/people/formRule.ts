import { DisjointSets } from '../lib/disjointSets.ts';
import type { IdentityRule } from '../model/identity.ts';
import type { Form, FormTable } from './forms.ts';

/**
 * Group of each form, for the rules that join whole strings: `verbatim`, `names` and `initials`. Those with an equal key
 * are one, unless two different strings of them stand on one paper.
 */
export function formGroups(table: FormTable, rule: IdentityRule): Uint32Array {
  const groupOf = new Uint32Array(table.forms.length);
  const groups = candidateGroups(table.forms).flatMap(peopleOf(table, rule));
  groups.forEach((members, group) => members.forEach((form) => (groupOf[form] = group)));
  return groupOf;
}

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
function conflictsOn({ forms, offsets, formOf }: FormTable): Set<string> {
  const conflicts = new Set<string>();
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    const holders = new Map<string, number[]>();
    for (const form of new Set(formOf.subarray(offsets[paper], offsets[paper + 1]))) {
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

/** By code units: the same order in every language setting. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
