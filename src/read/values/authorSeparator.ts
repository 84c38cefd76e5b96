import { maybeListLiteral } from '../text/listLiteral.ts';
import { isInitials, type NameForm } from './names.ts';
import { withoutCutMark } from './nameWords.ts';

/**
 * How the authors of a column are separated. `pairs`: `Lee, A., Chan, B.`, where every second comma is inside a name.
 * `list`: a list literal of a script, `['Marx, Karl', 'Lee, Ann']`. `oxford`: `A. Lee, B. Chan and C. Wu`.
 */
export type AuthorSeparator = ';' | '|' | '\n' | 'and' | 'oxford' | ',' | 'pairs' | 'list';

export interface AuthorRule {
  readonly separator: AuthorSeparator;
  readonly form: NameForm;
}

/** The rule is decided from so many filled cells; more would not change it. */
const sampleSize = 5000;
const and = /\s(?:and|&)\s+/i;
const clean = (parts: readonly string[]) => parts.map((part) => part.trim()).filter((part) => part !== '');
const commaParts = (cell: string) => clean(withoutCutMark(cell).name.split(','));

/** `Pan, Y., Yu, C.`: the parts alternate between surnames and initials. */
export function alternates(parts: readonly string[]): boolean {
  if (parts.length % 2 !== 0) return false;
  return parts.every((part, at) => (at % 2 === 1 ? part.split(' ').every(isInitials) : !isInitials(part)));
}

/**
 * Only commas: people when most parts hold two words or more (`A. Lee, Liu R.`), pairs when they alternate with
 * initials, or when all cells have an even number of parts and single words stand among them (`Marx, Karl`).
 */
function commaSeparator(cells: readonly string[]): ',' | 'pairs' {
  const split = cells.map(commaParts).filter((parts) => parts.length > 1);
  if (split.length === 0) return ',';
  const alternating = split.filter(alternates).length;
  if (alternating * 2 > split.length) return 'pairs';
  const parts = split.flat();
  const ofSeveralWords = parts.filter((part) => part.includes(' ')).length;
  if (ofSeveralWords >= parts.length * 0.6) return ',';
  return split.every((one) => one.length % 2 === 0) ? 'pairs' : ',';
}

/** With `and`: BibTeX's way when the commas lie evenly (one in each part, or none), else the last comma of a list. */
function andSeparator(cells: readonly string[]): 'and' | 'oxford' {
  let evenly = 0;
  let unevenly = 0;
  for (const cell of cells) {
    const commas = new Set(
      withoutCutMark(cell)
        .name.split(and)
        .map((part) => commaParts(part).length),
    );
    if (commas.size > 1) unevenly++;
    else if (commas.has(2)) evenly++;
    else if (!commas.has(1)) unevenly++;
  }
  return evenly >= unevenly ? 'and' : 'oxford';
}

function separatorOf(cells: readonly string[]): AuthorSeparator {
  const count = (mark: string | RegExp) =>
    cells.filter((cell) => (typeof mark === 'string' ? cell.includes(mark) : mark.test(cell))).length;
  if (count(/^\s*\[\s*['"]/) * 2 > cells.length) return 'list';
  const [semicolons, pipes, lines] = [count(';'), count('|'), count('\n')];
  const ands = cells.filter((cell) => and.test(cell));
  const longCommaLists = cells.filter((cell) => !cell.includes(';') && cell.split(',').length > 2).length;
  if (semicolons > 0 && semicolons >= Math.max(pipes, lines, longCommaLists)) return ';';
  if (pipes > 0 && pipes >= Math.max(lines, longCommaLists)) return '|';
  if (ands.length > 0) return andSeparator(ands);
  if (lines > 0 && lines >= longCommaLists) return '\n';
  return commaSeparator(cells);
}

const isLast = (one: readonly string[]) => isInitials(one.at(-1)!) && !isInitials(one[0]!);
const isFirst = (one: readonly string[]) => isInitials(one[0]!) && !isInitials(one.at(-1)!);

/** The form that most names of the column have; names that do not fit it are kept as they stand. */
function formOf(names: readonly string[]): NameForm {
  const words = names.map((name) => name.split(' ')).filter((one) => one.length > 1);
  const share = (fits: (one: readonly string[]) => boolean) => words.filter(fits).length / Math.max(1, words.length);
  if (names.filter((name) => name.includes(',')).length * 2 > names.length) return 'inverted';
  if (share(isLast) >= 0.6) return 'initials-last';
  return share(isFirst) >= 0.6 ? 'initials-first' : 'natural';
}

/**
 * The one rule of a column, decided from its cells as a whole: single cells are ambiguous far too often. The separator
 * may be told.
 */
export function authorRule(cells: readonly string[], told?: AuthorSeparator): AuthorRule {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, sampleSize);
  const separator = told ?? separatorOf(filled);
  const names = filled.flatMap((cell) => splitAuthors(cell, { separator, form: 'natural' }));
  return { separator, form: separator === 'pairs' ? 'inverted' : formOf(names) };
}

/** Two parts make a name; a part that is left over stands alone. */
function paired(parts: readonly string[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < parts.length; at += 2) names.push(parts.slice(at, at + 2).join(', '));
  return names;
}

/** The names of one cell by the column's rule, trimmed, without empty ones. */
export function splitAuthors(cell: string, { separator }: AuthorRule): string[] {
  if (separator === 'list') return clean(maybeListLiteral(cell) ?? [cell]);
  if (separator === 'and') return clean(cell.split(and));
  if (separator === 'oxford') return clean(cell.split(and).flatMap((part) => part.split(',')));
  if (separator !== 'pairs') return clean(cell.split(separator));
  const uncut = withoutCutMark(cell);
  const names = paired(commaParts(cell));
  return uncut.truncated ? [...names, 'et al.'] : names;
}
