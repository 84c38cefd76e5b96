import type { PaperIndex } from '../../model/units.ts';

/** Things with the papers that they are on, ascending. */
export type Noted<Key> = ReadonlyMap<Key, readonly PaperIndex[]>;

/** Papers come in ascending order. */
export function noteOn<Key>(noted: Map<Key, PaperIndex[]>, key: Key, paper: PaperIndex): void {
  const list = noted.get(key);
  if (!list) noted.set(key, [paper]);
  else if (list.at(-1) !== paper) list.push(paper);
}

/** What stands in both. */
export function sharedKeys<Key>(one: Noted<Key>, other: Noted<Key>): Key[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  const shared: Key[] = [];
  for (const key of few.keys()) if (many.has(key)) shared.push(key);
  return shared;
}
