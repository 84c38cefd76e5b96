import type { AuthorSlot, Paper } from '../model/paper.ts';
import type { Thesaurus } from '../model/settings.ts';

type Replacements = ReadonlyMap<string, string>;

/**
 * The papers with the names and keywords of a thesaurus put in the place of others, as VOSviewer does it: once, before
 * it is told who is one person, and without regard to case. A name is looked up as it stands and as `surname, given
 * names`; '' in its place leaves it out. What stood on the record is kept beside the name.
 */
export function withThesaurus(papers: readonly Paper[], thesaurus: Thesaurus): readonly Paper[] {
  if (thesaurus.length === 0) return papers;
  const replacements = replacementsOf(thesaurus);
  return papers.map((paper) => {
    const slots = paper.slots.flatMap((slot) => replacedSlot(slot, replacements));
    const keywords = paper.keywords.flatMap((keyword) => replacedKeyword(keyword, replacements));
    const isUntouched = isSame(slots, paper.slots) && isSame(keywords, paper.keywords);
    return isUntouched ? paper : { ...paper, slots, keywords: [...new Set(keywords)] };
  });
}

const isSame = <Item>(one: readonly Item[], other: readonly Item[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/** Author positions of the papers before that are missing after a thesaurus. */
export function namesLeftOut(before: readonly Paper[], after: readonly Paper[]): number {
  return after.reduce((sum, { slots }, paper) => sum + before[paper]!.slots.length - slots.length, 0);
}

/** By which a label of a thesaurus is found: its case and blanks do not matter. */
export const labelKey = (label: string): string => label.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Of two entries for one label the first counts. */
function replacementsOf(thesaurus: Thesaurus): Replacements {
  const replacements = new Map<string, string>();
  for (const [label, replaceBy] of thesaurus) {
    const key = labelKey(label);
    if (key !== '' && !replacements.has(key)) replacements.set(key, replaceBy.trim());
  }
  return replacements;
}

/** The labels by which a name is looked up, the first that is there counts. */
export const labelsOf = ({ raw, family, given }: AuthorSlot): string[] =>
  family === undefined || given === undefined ? [raw] : [raw, `${family}, ${given}`];

function maybeReplacement(slot: AuthorSlot, replacements: Replacements): string | undefined {
  for (const label of labelsOf(slot)) {
    const found = replacements.get(labelKey(label));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The ids go with the person; the parts of a name are those of the new one, where a comma tells them. */
function replacedSlot(slot: AuthorSlot, replacements: Replacements): readonly AuthorSlot[] {
  const raw = maybeReplacement(slot, replacements);
  if (raw === undefined || raw === slot.raw) return [slot];
  if (raw === '') return [];
  const { family: _family, given: _given, suffix: _suffix, ...kept } = slot;
  return [{ ...kept, ...partsOf(raw), raw, printed: slot.raw }];
}

function partsOf(name: string): Pick<AuthorSlot, 'family' | 'given'> {
  const [family = '', given = '', ...more] = name.split(',').map((part) => part.trim());
  return family !== '' && given !== '' && more.length === 0 ? { family, given } : {};
}

function replacedKeyword(keyword: string, replacements: Replacements): readonly string[] {
  const replaced = replacements.get(labelKey(keyword));
  if (replaced === undefined) return [keyword];
  return replaced === '' ? [] : [replaced];
}
