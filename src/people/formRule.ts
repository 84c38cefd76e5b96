import { byCode } from '../lib/byCode.ts';
import type { IdentityRule } from '../model/identity.ts';
import type { Form, FormTable } from './forms.ts';

/**
 * Group of each form, for the rules that join whole strings: `verbatim`, `names` and `initials`. Those with an equal key
 * are one, unless two different strings of them stand on one paper.
 */
export function formGroups(table: FormTable, rule: IdentityRule): Uint32Array {
  const groupOf = new Uint32Array(table.forms.length);
  const conflicts = rule === 'verbatim' ? new Map<number, Set<number>>() : conflictsOn(table);
  let groupCount = 0;
  for (const alike of formsByKey(table.forms)) {
    groupCount += assignPeople(mostUsedFirst(alike, table.forms), groupCount, conflicts, groupOf);
  }
  return groupOf;
}

function formsByKey(forms: readonly Form[]): Iterable<number[]> {
  const byKey = new Map<string, number[]>();
  forms.forEach(({ key }, form) => {
    const alike = byKey.get(key);
    if (alike) alike.push(form);
    else byKey.set(key, [form]);
  });
  return byKey.values();
}

const mostUsedFirst = (alike: readonly number[], forms: readonly Form[]): number[] =>
  [...alike].sort(
    (a, b) => forms[b]!.papers - forms[a]!.papers || byCode(forms[a]!.slot.raw, forms[b]!.slot.raw) || a - b,
  );

/** Each form goes to the first person with whom it is not in conflict; returns how many people there are. */
function assignPeople(
  alike: readonly number[],
  firstGroup: number,
  conflicts: ReadonlyMap<number, ReadonlySet<number>>,
  groupOf: Uint32Array,
): number {
  const assigned = new Set<number>();
  let people = 0;
  for (const form of alike) {
    const others = [...(conflicts.get(form) ?? [])].filter((other) => assigned.has(other));
    const taken = new Set(others.map((other) => groupOf[other]! - firstGroup));
    let person = 0;
    while (taken.has(person)) person++;
    groupOf[form] = firstGroup + person;
    people = Math.max(people, person + 1);
    assigned.add(form);
  }
  return people;
}

/** Of each form those with the same key that stand beside it on a paper as another string. */
function conflictsOn({ forms, offsets, formOf }: FormTable): Map<number, Set<number>> {
  const conflicts = new Map<number, Set<number>>();
  const add = (form: number, other: number): void => {
    const others = conflicts.get(form);
    if (others) others.add(other);
    else conflicts.set(form, new Set([other]));
  };
  const beside = new Map<string, number[]>();
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    beside.clear();
    for (const form of formOf.subarray(offsets[paper], offsets[paper + 1])) {
      const { key, slot } = forms[form]!;
      const before = beside.get(key);
      if (before === undefined) {
        beside.set(key, [form]);
        continue;
      }
      for (const other of before) {
        if (forms[other]!.slot.raw === slot.raw) continue;
        add(form, other);
        add(other, form);
      }
      before.push(form);
    }
  }
  return conflicts;
}
