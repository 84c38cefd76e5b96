import type { PaperIndex } from '../../model/units.ts';

/** Things with the papers that they are on, ascending. */
export type Noted<Key> = ReadonlyMap<Key, readonly PaperIndex[]>;

/** Papers come in ascending order. */
export function noteOn<Key>(noted: Map<Key, PaperIndex[]>, key: Key, paper: PaperIndex): void {
  const list = noted.get(key);
  if (!list) noted.set(key, [paper]);
  else if (list.at(-1) !== paper) list.push(paper);
}

export function noteAll<Key>(noted: Map<Key, PaperIndex[]>, keys: Iterable<Key>, paper: PaperIndex): void {
  for (const key of keys) noteOn(noted, key, paper);
}

/** What stands in both. */
export function sharedKeys<Key>(one: Noted<Key>, other: Noted<Key>): Key[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const shared: Key[] = [];
  for (const key of few.keys()) if (many.has(key)) shared.push(key);
  return shared;
}

/** Cosine of the numbers of papers. */
export function cosineOf<Key>(one: Noted<Key>, other: Noted<Key>): number {
  let product = 0;
  for (const key of sharedKeys(one, other)) product += one.get(key)!.length * other.get(key)!.length;
  return product === 0 ? 0 : product / Math.sqrt(squaresOf(one) * squaresOf(other));
}

function squaresOf<Key>(noted: Noted<Key>): number {
  let sum = 0;
  for (const papers of noted.values()) sum += papers.length ** 2;
  return sum;
}
