import { foldedWords } from '../lib/fold.ts';
import type { Author } from '../model/author.ts';
import type { Corpus, CutList, ListOwner } from '../model/corpus.ts';
import { ownerIn } from '../model/listOwner.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import type { PaperIndex } from '../model/units.ts';
import { shownName } from './shownName.ts';

/** Whose papers a file lists, and where a cut or missing author list hides him or her. */
export interface HiddenOwner extends ListOwner {
  readonly file: string;
  /** Who says so. */
  readonly by: 'file' | 'user';
  /** Papers (indices), ascending. */
  readonly hiddenOn: readonly PaperIndex[];
}

type Wishes = Pick<Settings, 'addOwner' | 'listOwners'>;

/** Of each file with cut lists whose owner is known; what the user says counts before what the file says. */
export const hiddenOwners = ({ papers, cutLists }: Corpus, wishes: Pick<Wishes, 'listOwners'>): HiddenOwner[] =>
  cutLists.flatMap((list) => {
    const known = maybeOwner(withName(list, papers), wishes);
    if (!known) return [];
    const hiddenOn = list.cutOn.filter((paper) => !papers[paper]!.slots.some((slot) => mayBe(slot, known)));
    return [{ ...known, file: list.file, hiddenOn }];
  });

/**
 * The papers with the owners of their lists added where a cut or missing list hides them: those whom the user names, and
 * on request those whom the files name. That is an inference: the slot says so, and everything built on it can be traced
 * back.
 */
export function withOwners(corpus: Corpus, wishes: Wishes): readonly Paper[] {
  const added = new Map<PaperIndex, ListOwner[]>();
  for (const owner of hiddenOwners(corpus, wishes)) {
    if (owner.by === 'file' && !wishes.addOwner) continue;
    for (const paper of owner.hiddenOn) added.set(paper, [...(added.get(paper) ?? []), owner]);
  }
  if (added.size === 0) return corpus.papers;
  return corpus.papers.map((paper, index) => {
    const owners = distinct(added.get(index) ?? []);
    return owners.length === 0 ? paper : { ...paper, slots: [...paper.slots, ...owners.map(inferredSlot)] };
  });
}

/** Those whose own papers a file lists: they are on all of its papers, whatever these are about. */
export function ownersAmong(authors: readonly Author[], owners: readonly ListOwner[]): ReadonlySet<number> {
  const names = new Set(owners.map(({ name }) => sortedWords(name)));
  return new Set(authors.flatMap(({ name }, author) => (names.has(sortedWords(name)) ? [author] : [])));
}

/** Two files may list the papers of one person. */
const distinct = (owners: readonly ListOwner[]): readonly ListOwner[] =>
  owners.filter((owner, at) => !owners.slice(0, at).some((other) => mayBe(inferredSlot(other), owner)));

/** A list that tells the ORCID alone is of whoever has it on another paper. */
function withName(list: CutList, papers: readonly Paper[]): CutList {
  const { owner } = list;
  if (!owner || owner.name !== '' || owner.orcid === undefined) return list;
  const slot = papers.flatMap(({ slots }) => slots).find(({ orcid }) => orcid === owner.orcid);
  return slot ? { ...list, owner: { ...owner, name: shownName(slot) } } : list;
}

function maybeOwner({ file, owner }: CutList, { listOwners }: Pick<Wishes, 'listOwners'>) {
  const said = listOwners.find(([name]) => name === file) ?? (owner?.name ? undefined : listOwners.find(isForAll));
  if (!said) return owner?.name ? { ...owner, by: 'file' as const } : undefined;
  const { name, orcid = owner?.orcid } = ownerIn(said[1]);
  return { name, ...(orcid !== undefined && { orcid }), by: 'user' as const };
}

const isForAll = ([file]: readonly [file: string, owner: string]): boolean => file === '';

/** `Byron, Ada` tells which part is the surname. */
function inferredSlot({ name, orcid }: ListOwner): AuthorSlot {
  const [family, given] = name.split(',').map((part) => part.trim());
  return {
    raw: name,
    kind: 'person',
    ...(family && given && { family, given }),
    ...(orcid !== undefined && { orcid }),
    inferred: true,
  };
}

/**
 * Whoever may be the owner is taken for him or her, since to add one twice would be worse than to miss one: the same
 * ORCID, the same words in any order, or the same surname with given names that may be the same.
 */
function mayBe(slot: AuthorSlot, owner: ListOwner): boolean {
  if (slot.kind === 'group') return false;
  if (slot.orcid !== undefined && owner.orcid !== undefined) return slot.orcid === owner.orcid;
  if (sortedWords(slot.raw) === sortedWords(owner.name)) return true;
  const [one, other] = [partsOf(slot), partsOf(inferredSlot({ name: owner.name }))];
  return one.family === other.family && mayBeOneGiven(one.given, other.given);
}

const sortedWords = (name: string): string => foldedWords(name).split(' ').sort().join(' ');

/** `Byron A` and `Byron, A.`: what stands last are initials. */
const initialsLast = /^(.*\p{Ll}.*?)(?:,\s*(.+)|\s(\p{Lu}{1,3}|(?:\p{Lu}\.){1,3}))$/u;

interface Parts {
  /** The last word of the surname. */
  readonly family: string;
  /** The first given name, or its initial. */
  readonly given: string;
}

function partsOf({ raw, family, given }: AuthorSlot): Parts {
  const printed = initialsLast.exec(raw);
  const surname = family ?? printed?.[1];
  if (surname !== undefined) {
    return { family: lastOf(words(surname)), given: firstGiven(given ?? printed?.[2] ?? printed?.[3] ?? '') };
  }
  return { family: lastOf(words(raw)), given: words(raw).length > 1 ? firstGiven(raw) : '' };
}

/** `AK` and `A.K.` are initials. */
const firstGiven = (given: string): string =>
  /^\p{Lu}{2,3}(?!\p{L})/u.test(given) ? words(given[0]!)[0]! : (words(given)[0] ?? '');

const words = (text: string): string[] => foldedWords(text).split(' ').filter(Boolean);
const lastOf = (list: readonly string[]): string => list.at(-1) ?? '';

/** `a`, `ada` and nothing may be one given name; `ada` and `anne` are two. */
const mayBeOneGiven = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);
