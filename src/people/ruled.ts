import { DisjointSets } from '../lib/disjointSets.ts';
import { slotRuleCode, type Decision, type IdentityRule } from '../model/identity.ts';
import type { Paper } from '../model/paper.ts';
import { formTable, type Form, type FormTable } from './forms.ts';

export type Apart = Extract<Decision, { readonly kind: 'apart' }>;

/** Who is who by a rule alone, before the user's merges and splits. Groups are numbered from 0 without gaps. */
export interface Ruled extends FormTable {
  readonly papers: readonly Paper[];
  readonly rule: IdentityRule;
  /** Group (one person) of each slot. */
  readonly groupOf: Uint32Array;
  /** Of each slot, why it is in its group: index into `slotRules`. */
  readonly reasons: Uint8Array;
  readonly groupCount: number;
}

/** `apart` are people whom no rule joins. */
export function ruledPeople(
  papers: readonly Paper[],
  rule: IdentityRule,
  _apart: readonly Apart[] = [],
  onProgress: (share: number) => void = () => {},
): Ruled {
  const table = formTable(papers, rule);
  onProgress(0.5);
  const groups = candidateGroups(table.forms).flatMap(peopleOf(table, rule));
  const groupOfForm = new Uint32Array(table.forms.length);
  groups.forEach((members, group) => members.forEach((form) => (groupOfForm[form] = group)));
  const groupOf = table.formOf.map((form) => groupOfForm[form]!);
  const first = new Map<number, number>();
  const equal = slotRuleCode(rule === 'verbatim' ? 'equal string' : 'equal full name');
  const reasons = Uint8Array.from(groupOf, (group, slot) => {
    const form = first.get(group);
    if (form === undefined) first.set(group, table.formOf[slot]!);
    return form === undefined ? slotRuleCode('first') : equal;
  });
  return { ...table, papers, rule, groupOf, reasons, groupCount: groups.length };
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
