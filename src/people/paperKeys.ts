import { paperKey } from '../model/paperKey.ts';
import type { Paper } from '../model/paper.ts';

interface Keys {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** Keys are asked for again with every decision, and the papers stay the same array meanwhile. */
const known = new WeakMap<readonly Paper[], Keys>();

function keysOf(papers: readonly Paper[]): Keys {
  const before = known.get(papers);
  if (before) return before;
  const keys = numberedKeys(papers);
  const found = { keys, places: new Map(keys.map((key, paper) => [key, paper])) };
  known.set(papers, found);
  return found;
}

function numberedKeys(papers: readonly Paper[]): string[] {
  const met = new Map<string, number>();
  return papers.map((paper) => {
    const key = paperKey(paper);
    const count = (met.get(key) ?? 0) + 1;
    met.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

/** By which decisions name papers: the key of each, and of papers with the same key the later ones numbered. */
export const paperKeys = (papers: readonly Paper[]): readonly string[] => keysOf(papers).keys;

/** The paper of each key. */
export const papersByKey = (papers: readonly Paper[]): ReadonlyMap<string, number> => keysOf(papers).places;
