import type { AuthorSlot } from '../../model/paper.ts';
import { alternates, authorRule, splitAuthors, type AuthorRule } from '../values/authorSeparator.ts';
import { splitGluedNames } from '../values/gluedNames.ts';
import { maybeOrcid } from '../values/ids.ts';
import { isPlaceholder } from '../values/nameWords.ts';
import { remembered } from '../text/remembered.ts';
import { joinNames } from '../values/nameBook.ts';
import { readNames, type NameForm, type NameList } from '../values/names.ts';
import type { TableChoice } from './tableChoice.ts';

/** The author cells of one record. */
export interface AuthorCells {
  readonly authors: string;
  /** Scopus: `Last, First (id); …`. */
  readonly fullNames: string;
  readonly ids: string;
  readonly orcids: string;
}

/** Reads the authors of one record of a table, by a rule that was decided from all its records. */
export type AuthorReader = (cells: AuthorCells) => NameList;

const idList = (cell: string, separator: string): string[] => {
  const ids = cell.split(separator).map((id) => id.trim());
  // Scopus ends its list with a separator; between pipes every part counts.
  return separator === ';' && ids.at(-1) === '' ? ids.slice(0, -1) : ids;
};

/** OpenAlex ids come as addresses, those of Dimensions begin with `ur.`. */
function schemed(id: string): string {
  if (id.includes('openalex.org/')) return `openalex:${id.slice(id.lastIndexOf('/') + 1)}`;
  return /^ur\.\d+$/.test(id) ? `dimensions:${id}` : id;
}

/**
 * Ids and ORCIDs belong to the authors by their position, which only holds when there are as many of them as names;
 * the pipe also stands inside names of institutions, and cells get cut.
 */
function withIds(slots: readonly AuthorSlot[], texts: readonly string[], cells: AuthorCells): AuthorSlot[] {
  const has = (mark: string) => cells.orcids.includes(mark) || cells.ids.includes(mark);
  const separator = ['\n', '|'].find(has) ?? ';';
  const orcids = idList(cells.orcids, separator);
  const ids = idList(cells.ids, separator);
  const isWhole = slots.length === texts.length;
  return slots.map((slot, at) => {
    const orcid = isWhole && orcids.length === slots.length ? maybeOrcid(orcids[at]!) : undefined;
    const id = isWhole && ids.length === slots.length ? schemed(ids[at]!) : '';
    return { ...slot, ...(orcid && { orcid }), ...(id.includes(':') && { sourceId: id }) };
  });
}

/** What has been told about the authors of a table, or is known of its source. */
export interface AuthorsTold extends Pick<TableChoice, 'authorSeparator' | 'nameOrder'> {
  readonly form?: NameForm;
}

/** Any table: separator and form of names decided by the column as a whole, where they are not told. */
export function genericAuthors(
  all: readonly AuthorCells[],
  { authorSeparator, nameOrder = 'auto', form }: AuthorsTold = {},
): {
  readonly read: AuthorReader;
  readonly rule: AuthorRule;
} {
  const lists = all.map(({ authors }) => authors).filter((list) => !isPlaceholder(list));
  const decided = authorRule(lists, authorSeparator);
  const rule = { ...decided, form: nameOrder === 'auto' ? (form ?? decided.form) : nameOrder };
  const readName = remembered((name) => readNames([name], rule.form));
  const read: AuthorReader = (cells) => {
    const texts = splitAuthors(cells.authors, rule);
    const names = joinNames(texts.map(readName));
    if (cells.ids === '' && cells.orcids === '') return names;
    return { ...names, slots: withIds(names.slots, texts, cells) };
  };
  return { read, rule };
}

/** Springer: names without anything between them. */
export const gluedAuthors: AuthorReader = ({ authors }) => readNames(splitGluedNames(authors), 'natural');

/** How many names stand between the commas of a Scopus cell: as many as parts, or half as many. */
function scopusNames(cell: string, ids: readonly string[]): string[] {
  if (cell.includes(';')) return cell.split(';');
  const parts = cell.split(',').map((part) => part.trim());
  const isPairs =
    ids.length > 0 && ids.length !== parts.length
      ? ids.length * 2 === parts.length
      : ids.length === 0 && alternates(parts);
  if (!isPairs) return parts;
  return Array.from({ length: parts.length / 2 }, (_, at) => `${parts[at * 2]}, ${parts[at * 2 + 1]}`);
}

const fullNameAndId = /^(.*?)\s*\((\d{4,15})\)$/;

/**
 * Scopus, three generations: (1) to about 2015 `Pan, Y., Yu, C.`; (2) to 2022 `Farrow J.C., Bream R.` with a column
 * of ids that tells the number; (3) since then `Kantara P.; Mandar S.H.` with `Author full names`, which are taken
 * when there are as many of them.
 */
export const scopusAuthors: AuthorReader = (cells) => {
  const ids = cells.ids.startsWith('[') ? [] : idList(cells.ids, ';').filter((id) => id !== '');
  const short = scopusNames(cells.authors, ids).filter((name) => name.trim() !== '');
  const full = cells.fullNames.split(';').map((name) => fullNameAndId.exec(name.trim()));
  const useFull = full.length === short.length && full.every((found) => found !== null);
  const texts = useFull ? full.map((found) => found[1]!) : short;
  const { slots, truncated } = readNames(texts, 'initials-last');
  const allIds = useFull ? full.map((found) => found[2]!) : ids;
  if (allIds.length !== slots.length) return { slots, truncated };
  const withId = (slot: AuthorSlot, at: number): AuthorSlot => ({ ...slot, sourceId: `scopus:${allIds[at]!}` });
  return { slots: slots.map(withId), truncated };
};
