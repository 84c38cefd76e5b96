import type { AuthorSlot, Paper } from '../model/paper.ts';
import type { Thesaurus } from '../model/settings.ts';
import type { People } from './identify.ts';
import { labelKey, labelsOf } from './thesaurus.ts';

export interface PeopleThesaurus {
  readonly pairs: Thesaurus;
  /** Names that several people bear: a thesaurus, which knows names alone, cannot tell these people apart. */
  readonly sharedNames: number;
}

/** Whose name it is: an author's index, or several authors'. */
type Bearer = number | 'several';

/**
 * Who is who as a thesaurus of VOSviewer has it: every name of a person with several names, and the name that is shown in
 * its place. Read back with names as they stand, it gives the same people wherever a name belongs to one person alone. What
 * the thesaurus in use says besides stays.
 */
export function peopleThesaurus(papers: readonly Paper[], people: People, inUse: Thesaurus = []): PeopleThesaurus {
  const bearers = bearersOfLabels(papers, people);
  const pairs: [label: string, replaceBy: string][] = [];
  const taken = new Set<string>();
  for (const [author, names] of ownNames(papers, people, bearers)) {
    if (new Set(Array.from(names, spelling)).size < 2) continue;
    const [first] = names;
    const shown = people.authors[author]!.name;
    const isFree = !taken.has(labelKey(shown)) && (bearers.get(labelKey(shown)) ?? author) === author;
    const replaceBy = isFree ? shown : first!;
    taken.add(labelKey(replaceBy));
    const others = [...names].filter((name) => spelling(name) !== spelling(replaceBy));
    for (const name of new Map(others.map((own) => [labelKey(own), own])).values()) pairs.push([name, replaceBy]);
  }
  const told = new Set(pairs.map(([label]) => labelKey(label)));
  return {
    pairs: [...pairs, ...inUse.filter(([label]) => !told.has(labelKey(label)))],
    sharedNames: namesShared(papers, bearers),
  };
}

/** What is one person where names count as they stand. */
const spelling = (name: string): string => name.trim().toLowerCase();

/** The slot as its record has it, before a thesaurus. */
const asPrinted = (slot: AuthorSlot): AuthorSlot =>
  slot.printed === undefined ? slot : { raw: slot.printed, kind: slot.kind };

function bearersOfLabels(papers: readonly Paper[], people: People): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  forEachSlot(papers, people, (slot, author) => {
    for (const label of labelsOf(slot)) {
      const key = labelKey(label);
      const before = bearers.get(key);
      bearers.set(key, before === undefined || before === author ? author : 'several');
    }
  });
  return bearers;
}

/** Of each author the names that are no one else's, one for each spelling, in the order of the authors. */
function ownNames(
  papers: readonly Paper[],
  people: People,
  bearers: ReadonlyMap<string, Bearer>,
): [author: number, names: Set<string>][] {
  const names = people.authors.map(() => new Set<string>());
  forEachSlot(papers, people, ({ raw }, author) => {
    if (labelKey(raw) !== '' && bearers.get(labelKey(raw)) === author) names[author]!.add(raw);
  });
  return [...names.entries()];
}

function namesShared(papers: readonly Paper[], bearers: ReadonlyMap<string, Bearer>): number {
  const shared = new Set<string>();
  for (const { slots } of papers) {
    for (const slot of slots) {
      const key = labelKey(asPrinted(slot).raw);
      if (bearers.get(key) === 'several') shared.add(key);
    }
  }
  return shared.size;
}

function forEachSlot(papers: readonly Paper[], { slots }: People, take: (slot: AuthorSlot, author: number) => void) {
  if (!slots) return;
  papers.forEach((paper, at) =>
    paper.slots.forEach((slot, position) => take(asPrinted(slot), slots.authors[slots.offsets[at]! + position]!)),
  );
}
