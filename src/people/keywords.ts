import { foldedWords } from '../lib/fold.ts';
import type { Paper } from '../model/paper.ts';
import { gathered, type Mentioned } from './gathered.ts';
import type { People } from './identify.ts';

/**
 * The author keywords of each paper; where it has none, the index keywords or subject classes of its source stand in, and
 * such papers are counted. Capitals, accents, hyphens and blanks do not tell keywords apart; singular and plural do.
 */
export function keywordsOf(papers: readonly Paper[]): People {
  let standIns = 0;
  const mentionsOf = papers.map(({ keywords, categories }) => {
    const own = keywords.flatMap(mention);
    if (own.length > 0) return own;
    const others = categories.flatMap(mention);
    if (others.length > 0) standIns++;
    return others;
  });
  return { ...gathered(mentionsOf, 'keyword'), standIns };
}

const known = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** `Co-authorship`, `coauthorship` and `co authorship` are one. */
function mention(keyword: string): Mentioned[] {
  const name = known(keyword);
  const key = foldedWords(name).replaceAll(' ', '') || name;
  return key === '' ? [] : [{ key, name }];
}
