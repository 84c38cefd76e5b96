import { foldedWords } from '../../lib/fold.ts';
import type { AuthorSlot } from '../../model/paper.ts';

/** A name with the id that belongs to it. */
interface NamedId {
  readonly name: string;
  readonly id: string;
}

const orcid = /^(.{1,300})\/(\d{4}-\d{4}-\d{4}-\d{3}[\dXx])$/;
const researcher = /^(.{1,300})\/([A-Z]{1,3}-\d{4}-\d{4})$/;

/** `Last, First/0000-0001-8051-6776; …`, the same with a ResearcherID. */
function namedIds(entries: readonly string[], pattern: RegExp): NamedId[] {
  return entries.flatMap((entry) => {
    const found = pattern.exec(entry.trim());
    return found ? [{ name: found[1]!, id: found[2]!.toUpperCase() }] : [];
  });
}

/** `Ling` fits `L`, `LT` and `Ling T.`, but not `Lena`. */
function doGivenNamesFit(one: string, other: string): boolean {
  const [a, b] = [foldedWords(one), foldedWords(other)];
  if (a === '' || b === '' || a[0] !== b[0]) return false;
  const [first, second] = [a.split(' ')[0]!, b.split(' ')[0]!];
  const areInitials = [one, other].some((given) => /^(?:\p{Lu}[.\s-]*){1,4}$/u.test(given));
  return areInitials || first.startsWith(second) || second.startsWith(first);
}

function doesFit(slot: AuthorSlot, name: string): boolean {
  const comma = name.indexOf(',');
  if (comma < 0 || slot.family === undefined || slot.given === undefined) return false;
  return (
    foldedWords(slot.family) === foldedWords(name.slice(0, comma)) &&
    doGivenNamesFit(slot.given, name.slice(comma + 1).trim())
  );
}

/** An author with the names by which the ids may call him. */
interface Named {
  readonly slot: AuthorSlot;
  readonly keys: readonly string[];
}

/** The only place of the list that fits; −1 when there is none or more than one. */
function onlyPlace(authors: readonly Named[], fits: (author: Named, at: number) => boolean): number {
  const found = authors.findIndex((author, at) => author.slot.kind === 'person' && fits(author, at));
  const isOnly = authors.findLastIndex((author, at) => author.slot.kind === 'person' && fits(author, at)) === found;
  return isOnly ? found : -1;
}

/** The ids by the place of their owner; a place that two ids claim has none. */
function placed(ids: readonly NamedId[], authors: readonly Named[]): (string | undefined)[] {
  const found: (string | undefined)[] = authors.map(() => undefined);
  const claimed = new Set<number>();
  const claim = (at: number, id: string) => {
    found[at] = claimed.has(at) && found[at] !== id ? undefined : id;
    claimed.add(at);
  };
  const rest: NamedId[] = [];
  for (const one of ids) {
    const key = foldedWords(one.name);
    const at = onlyPlace(authors, ({ keys }) => keys.includes(key));
    if (at >= 0) claim(at, one.id);
    else rest.push(one);
  }
  const sure = new Set(claimed);
  for (const { name, id } of rest) {
    const at = onlyPlace(authors, ({ slot }) => doesFit(slot, name));
    if (at >= 0 && !sure.has(at)) claim(at, id);
  }
  return found;
}

/**
 * ORCIDs (`OI`) and ResearcherIDs (`RI`) stand beside the authors with names of their own, often of people who are no
 * authors of this paper. They go to the one author whose name is equal, or else fits; where none or several do, to none.
 * `shortNames` are the same authors with initials, where there are as many.
 */
export function withAuthorIds(
  slots: readonly AuthorSlot[],
  shortNames: readonly string[],
  orcidEntries: readonly string[],
  researcherEntries: readonly string[],
): readonly AuthorSlot[] {
  if (orcidEntries.length === 0 && researcherEntries.length === 0) return slots;
  const named = slots.map((slot, at) => ({ slot, keys: [foldedWords(slot.raw), foldedWords(shortNames[at] ?? '')] }));
  const orcids = placed(namedIds(orcidEntries, orcid), named);
  const researchers = placed(namedIds(researcherEntries, researcher), named);
  return slots.map((slot, at) => ({
    ...slot,
    ...(orcids[at] !== undefined && { orcid: orcids[at] }),
    ...(researchers[at] !== undefined && { sourceId: `researcherid:${researchers[at]}` }),
  }));
}
