import { paperKey } from '../model/paperKey.ts';
import type { Paper } from '../model/paper.ts';

/** By which decisions name papers: the key of each, and of papers with the same key the later ones numbered. */
export function paperKeys(papers: readonly Paper[]): readonly string[] {
  const met = new Map<string, number>();
  return papers.map((paper) => {
    const key = paperKey(paper);
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}
