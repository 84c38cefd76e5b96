import { foldAccents } from '../../lib/fold.ts';
import { yearOf } from '../../lib/calendar.ts';
import type { Paper } from '../../model/paper.ts';
import { writtenNames, type WrittenName } from './writtenName.ts';

/** Words that begin titles and say nothing of them. */
const smallWords = new Set(
  'a an the on of in for and to with from by at is are der die das ein eine le la les un une el los las il lo de du des'.split(
    ' ',
  ),
);

const asciiOf = (text: string): string => foldAccents(text).replaceAll(/[^a-z0-9]+/g, '');

/**
 * A key for each paper, each once, of small ASCII letters and figures alone: surname of the first author, year, first
 * telling word of the title, such as `byron1843notes`; where several come out the same, `a`, `b` … behind each.
 */
export function citationKeys(papers: readonly Paper[]): readonly string[] {
  const bases = papers.map(baseOf);
  const uses = new Map<string, number>();
  for (const base of bases) uses.set(base, (uses.get(base) ?? 0) + 1);
  const taken = new Set(bases.filter((base) => uses.get(base) === 1));
  const tried = new Map<string, number>();
  return bases.map((base) => {
    if (uses.get(base) === 1) return base;
    let at = tried.get(base) ?? 0;
    while (taken.has(base + lettersOf(at))) at++;
    const key = base + lettersOf(at);
    tried.set(base, at + 1);
    taken.add(key);
    return key;
  });
}

function baseOf(paper: Paper): string {
  const [first] = writtenNames(paper);
  const name = first ? asciiOf(surnameOf(first)) : '';
  const year = paper.date ? String(Math.abs(yearOf(paper.date.from))) : 'nd';
  return `${name || 'anon'}${year}${titleWord(paper.title)}`;
}

/** Of a name in one piece the last word, or what stands before its comma; of a group its first word. */
function surnameOf(name: WrittenName): string {
  if (name.kind === 'parts') return name.family;
  const comma = name.name.indexOf(',');
  if (comma > 0) return name.name.slice(0, comma);
  const words = name.name.split(' ');
  return (name.kind === 'group' ? words[0] : words.at(-1)) ?? '';
}

function titleWord(title: string): string {
  for (const [word] of foldAccents(title.slice(0, 300)).matchAll(/[a-z0-9]{2,}/g)) {
    if (!smallWords.has(word)) return word.slice(0, 20);
  }
  return '';
}

/** a … z, aa … az, ba … */
function lettersOf(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : lettersOf(Math.floor(at / 26) - 1) + last;
}
