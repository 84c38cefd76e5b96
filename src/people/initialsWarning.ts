import { byCode } from '../lib/byCode.ts';
import { foldedWords } from '../lib/fold.ts';
import type { InitialsWarning } from '../model/whoIsWho.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import { ruledPeople } from './ruled.ts';
import { shownName } from './shownName.ts';

/** Enough to see what it means. */
const mostExamples = 3;

/** The people that the rule `initials` finds whose names have different full first names: `John Smith`, `James Smith`. */
export function initialsWarning(papers: readonly Paper[]): InitialsWarning {
  const { forms, formOf, groupOf, groupCount } = ruledPeople(papers, 'initials');
  const formsIn: (Set<number> | undefined)[] = Array.from({ length: groupCount });
  groupOf.forEach((group, slot) => (formsIn[group] ??= new Set()).add(formOf[slot]!));
  const conflicts = formsIn.flatMap((members) => {
    const found = members && members.size > 1 ? namesByFirstName(Array.from(members, (form) => forms[form]!)) : [];
    return found.length > 1 ? [found] : [];
  });
  const examples = conflicts
    .map((names) => ({ names, papers: papersOf(names) }))
    .sort((one, other) => other.papers - one.papers || byCode(one.names[0]!.name, other.names[0]!.name))
    .slice(0, mostExamples);
  return {
    people: conflicts.reduce((sum, { length }) => sum + length, 0),
    merged: conflicts.length,
    examples: examples.map(({ names }) => names.map(({ name }) => name)),
  };
}

const papersOf = (names: readonly Named[]): number => names.reduce((sum, named) => sum + named.papers, 0);

interface Named {
  name: string;
  papers: number;
}

/** One name for each full first name, those of most papers first; forms with an initial alone are any of them. */
function namesByFirstName(forms: readonly { readonly slot: AuthorSlot; readonly papers: number }[]): Named[] {
  const byFirst = new Map<string, Named>();
  for (const { slot, papers } of [...forms].sort((one, other) => other.papers - one.papers)) {
    const first = slot.kind === 'person' ? maybeFullFirstName(slot) : undefined;
    if (first === undefined) continue;
    const known = byFirst.get(first);
    if (known) known.papers += papers;
    else byFirst.set(first, { name: shownName(slot), papers });
  }
  return [...byFirst.values()].sort((one, other) => other.papers - one.papers || byCode(one.name, other.name));
}

/** The first of the given names where it is written out. */
function maybeFullFirstName(slot: AuthorSlot): string | undefined {
  const [first = ''] = foldedWords(slot.given ?? firstWords(slot.raw)).split(' ');
  return first.length > 1 && !isInitials.test(slot.given ?? '') ? first : undefined;
}

/** `JM`, as some sources write initials. */
const isInitials = /^\p{Lu}{2,3}$/u;

const firstWords = (name: string): string => name.split(' ').slice(0, -1).join(' ');
