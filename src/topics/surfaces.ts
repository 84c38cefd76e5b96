import type { Paper } from '../model/paper.ts';
import type { TermTable } from './termTable.ts';
import { wordsOf } from './words.ts';

/** Enough to know how a term is usually written. */
const papersRead = 200;
const votes = { keyword: 3, text: 1 };

/** How the papers write a term: the most frequent form, keywords before titles and abstracts. */
export function usualForm(term: string, papers: readonly Paper[], table: TermTable): string {
  const counts = new Map<string, number>();
  const vote = (form: string, weight: number) => counts.set(form, (counts.get(form) ?? 0) + weight);
  for (const { keywords, categories, title, abstract } of papers.slice(0, papersRead)) {
    for (const keyword of [...keywords, ...categories])
      if (isTerm(keyword, term, table)) vote(keyword.trim(), votes.keyword);
    for (const form of formsIn(title, term, table)) vote(form, votes.text);
    if (abstract) for (const form of formsIn(abstract, term, table)) vote(form, votes.text);
  }
  const forms = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return forms[0]?.[0] ?? term;
}

const isTerm = (keyword: string, term: string, table: TermTable): boolean =>
  wordsOf(keyword)
    .map(({ surface }) => table.wordOf(surface))
    .join(' ') === term;

function formsIn(text: string, term: string, table: TermTable): string[] {
  const words = wordsOf(text);
  const length = term.split(' ').length;
  const lowers = capitalsSayNothing(words.map(({ surface }) => surface));
  const forms: string[] = [];
  for (let start = 0; start + length <= words.length; start++) {
    const run = words.slice(start, start + length);
    if (run.map(({ surface }) => table.wordOf(surface)).join(' ') !== term) continue;
    forms.push(run.map(({ surface }, place) => (lowers || start + place === 0 ? lowered(surface) : surface)).join(' '));
  }
  return forms;
}

const capitalised = /^\p{Lu}\p{Ll}/u;

/** A title that capitalises nearly every longer word. */
function capitalsSayNothing(words: readonly string[]): boolean {
  const longer = words.filter((word) => word.length > 4);
  return longer.filter((word) => capitalised.test(word)).length >= 0.8 * longer.length;
}

/** Only words whose capital is the first letter of each part alone; `LaTeX` and `DNA` stay. */
const lowered = (word: string): string =>
  /^\p{Lu}?[\p{Ll}\p{N}]+(?:[-‐‑'’]\p{Lu}?[\p{Ll}\p{N}]+)*$/u.test(word) ? word.toLowerCase() : word;
