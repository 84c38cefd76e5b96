import type { Affiliation, AuthorSlot, Classes, Paper, PaperIds } from '../../model/paper.ts';
import { mayBeSameName } from './sameWorkKeys.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A paper with what another record of the same work knows beside it, and the names of the facts that came from there. */
export interface Filled {
  readonly paper: Paper;
  readonly facts: readonly string[];
}

/** The other list where this one is empty, or cut while the other is not. */
function isBetterList(base: Paper, other: Paper): boolean {
  if (base.slots.length === 0) return other.slots.length > 0;
  return base.authorsTruncated && !other.authorsTruncated && other.slots.length > base.slots.length;
}

const withIds = (slot: AuthorSlot, { orcid, sourceId }: AuthorSlot): AuthorSlot => ({
  ...slot,
  ...(slot.orcid === undefined && orcid !== undefined && { orcid }),
  ...(slot.sourceId === undefined && sourceId !== undefined && { sourceId }),
});

/** Ids of authors go from slot to slot only where both lists are equally long and agree in every name. */
function maybeWithAuthorIds(base: Paper, other: Paper): readonly AuthorSlot[] | undefined {
  const isUseful = base.slots.some(
    (slot, at) =>
      (slot.orcid === undefined && other.slots[at]?.orcid !== undefined) ||
      (slot.sourceId === undefined && other.slots[at]?.sourceId !== undefined),
  );
  if (!isUseful || base.slots.length !== other.slots.length) return undefined;
  if (!base.slots.every((slot, at) => mayBeSameName(slot, other.slots[at]!))) return undefined;
  return base.slots.map((slot, at) => withIds(slot, other.slots[at]!));
}

/** Both mean the same time, and the other knows it more exactly. */
const isFiner = (base: Paper, other: Paper): boolean =>
  base.date !== undefined &&
  other.date !== undefined &&
  other.date.from >= base.date.from &&
  other.date.to <= base.date.to &&
  other.date.to - other.date.from < base.date.to - base.date.from;

function idsFrom(base: PaperIds, other: PaperIds): { ids: PaperIds; added: string[] } {
  const names = {
    doi: 'DOI',
    arxiv: say.merges.ids.arxiv,
    pmid: say.merges.ids.pmid,
    source: say.merges.ids.source,
  } as const;
  const missing = (Object.keys(names) as (keyof PaperIds)[]).filter(
    (key) => base[key] === undefined && other[key] !== undefined,
  );
  return { ids: { ...other, ...base }, added: missing.map((key) => names[key]) };
}

const allAffiliations = ({ slots, affiliations = [] }: Paper): readonly Affiliation[] => [
  ...affiliations,
  ...slots.flatMap((slot) => slot.affiliations ?? []),
];

const hasAffiliations = ({ slots, affiliations }: Paper): boolean =>
  affiliations !== undefined || slots.some((slot) => slot.affiliations !== undefined);

/** Those of the schemes that the paper has nothing of: a scheme is never mixed from two records. */
function classesFrom(base: Paper, other: Paper): readonly Classes[] {
  const known = new Set(base.classes?.map(({ scheme }) => scheme));
  return (other.classes ?? []).filter(({ scheme }) => !known.has(scheme));
}

const unionOf = (categories: readonly string[], classes: readonly Classes[]): readonly string[] => [
  ...new Set([...categories, ...classes.flatMap(({ names }) => names)]),
];

/** What a preprint was published as says more of the work than that it was a preprint; so does anything but `other`. */
function isBetterKind(base: Paper, other: Paper): boolean {
  if (other.documentType === undefined || other.documentType === base.documentType) return false;
  const isVague = base.documentType === 'other' || (base.documentType === 'preprint' && other.documentType !== 'other');
  return base.documentType === undefined || isVague;
}

/** Fills what `base` lacks from another record of the same work. What `base` knows stays. */
export function filled(base: Paper, other: Paper): Filled {
  const change: { -readonly [Key in keyof Paper]?: Paper[Key] } = {};
  const facts: string[] = [];
  if (isBetterList(base, other)) {
    [change.slots, change.authorsTruncated] = [other.slots, other.authorsTruncated];
    facts.push('authors');
  } else {
    const slots = maybeWithAuthorIds(base, other);
    if (slots) change.slots = slots;
    if (slots) facts.push(say.merges.facts.authorIds);
  }
  if ((base.date === undefined && other.date !== undefined) || isFiner(base, other)) {
    change.date = other.date;
    facts.push('date');
  }
  for (const field of ['title', 'abstract', 'venue'] as const) {
    if (base[field] !== '' || other[field] === '') continue;
    change[field] = other[field];
    facts.push(field);
  }
  if (base.keywords.length === 0 && other.keywords.length > 0) {
    change.keywords = other.keywords;
    facts.push('keywords');
  }
  const classes = classesFrom(base, other);
  if (classes.length > 0) change.classes = [...(base.classes ?? []), ...classes];
  const categories = base.categories.length === 0 ? other.categories : unionOf(base.categories, classes);
  if (categories.length > base.categories.length) {
    change.categories = categories;
    facts.push('categories');
  }
  if (!hasAffiliations({ ...base, ...change }) && hasAffiliations(other)) {
    change.affiliations = allAffiliations(other);
    facts.push('affiliations');
  }
  if (isBetterKind(base, other)) {
    change.documentType = other.documentType;
    facts.push(say.merges.facts.documentType);
  }
  if (base.language === undefined && other.language !== undefined) {
    change.language = other.language;
    facts.push('language');
  }
  const { ids, added } = idsFrom(base.ids, other.ids);
  if (added.length > 0) change.ids = ids;
  facts.push(...added);
  if (base.citations === undefined && other.citations !== undefined) {
    change.citations = other.citations;
    facts.push('citations');
  }
  if (base.hasCode === undefined && other.hasCode !== undefined) change.hasCode = other.hasCode;
  return { paper: { ...base, ...change }, facts };
}
