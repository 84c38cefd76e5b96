import { authorRule, splitAuthors } from '../values/authorSeparator.ts';
import type { Columns, Role } from './columns.ts';
import type { Row } from './delimited.ts';
import type { HeaderRow } from './header.ts';

type Roles = (Role | undefined)[];

/** The roles of the columns that their names tell. */
function rolesByName(columns: Columns, width: number): Roles {
  const roles: Roles = Array.from({ length: width });
  for (const [role, indices] of columns) for (const at of indices) roles[at] ??= role;
  return roles;
}

const share = <Item>(items: readonly Item[], fits: (item: Item) => boolean) =>
  items.length === 0 ? 0 : items.filter(fits).length / items.length;
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;

/** `Ann Lee`, `Lee, A. B.`, `李雷`: few words, no figures, and most words with a capital. */
function isName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (text.length > 60 || words.length === 0 || words.length > 5 || /\d/.test(text)) return false;
  if (words.length === 1) return /^\p{Lo}{2,5}$/u.test(text);
  return share(words, (word) => /^\p{Lu}/u.test(word)) > 0.5;
}

function nameShare(cells: readonly string[]): number {
  const rule = authorRule(cells);
  return share(cells, (cell) => {
    const names = splitAuthors(cell, rule);
    return names.length > 0 && share(names, isName) > 0.7;
  });
}

const isTitle = (cell: string) => cell.length <= 300 && wordsIn(cell) >= 3;

/** Titles have several words, differ from each other, and are shorter than abstracts. */
function titleScore(cells: readonly string[]): number {
  const distinct = new Set(cells).size / Math.max(1, cells.length);
  return share(cells, isTitle) * distinct;
}

const yearShare = (cells: readonly string[]) => share(cells, (cell) => /^(?:1[5-9]|20)\d\d(?:\.0)?$/.test(cell));
const doiShare = (cells: readonly string[]) => share(cells, (cell) => /10\.\d{4,9}\//.test(cell.slice(0, 100)));

/** In this order, because each takes a column away from the next. */
const guesses: readonly (readonly [Role, instead: Role, score: (cells: readonly string[]) => number])[] = [
  ['doi', 'doi', doiShare],
  ['year', 'date', yearShare],
  ['authors', 'fullNames', nameShare],
  ['title', 'title', titleScore],
];
const sureness = 0.6;

/** What each column holds, by its name, and where that tells nothing by what stands in it. */
export function guessRoles({ names, columns }: HeaderRow, rows: readonly Row[]): Roles {
  const roles = rolesByName(columns, names.length);
  for (const [role, instead, score] of guesses) {
    if (roles.includes(role) || roles.includes(instead)) continue;
    let best = { at: -1, score: sureness };
    for (const at of roles.keys()) {
      if (roles[at]) continue;
      const cells = rows.map(({ cells: all }) => (all[at] ?? '').trim()).filter((cell) => cell !== '');
      const found = score(cells);
      if (found > best.score) best = { at, score: found };
    }
    if (best.at >= 0) roles[best.at] = role;
  }
  return roles;
}
