import type { NetworkOf } from '../model/settings.ts';
import type { Nouns } from '../model/nouns.ts';
import { texts } from '../texts/texts.ts';
import { authorWords } from './words.ts';

/** How large a network is. */
interface Size {
  /** Whom or what ties join: nothing of one is left in another. */
  readonly network?: NetworkOf;
  readonly authors: number;
  /** How many of these are group authors. */
  readonly groups?: number;
  readonly ties: number;
  readonly communities: number;
}

/** How many of the communities before were merged, and split. */
interface Changes {
  readonly merged: number;
  readonly split: number;
}

/** `412 authors and 1,030 ties left; 18 communities: 2 merged.` */
export function changeWords(before: Size, after: Size, { merged, split }: Changes, { node }: Nouns): string {
  const words = texts.changes.network;
  const size = words.size(authorWords(after.authors, after.groups ?? 0, node), after.ties);
  if (before.network !== after.network) return words.whole(size, after.communities, []);
  const isLess = after.authors < before.authors || after.ties < before.ties;
  const isSame = after.authors === before.authors && after.ties === before.ties;
  const network = isSame ? words.same(size) : isLess ? words.fewer(size) : size;
  const changed = [...(merged > 0 ? [words.merged(merged)] : []), ...(split > 0 ? [words.split(split)] : [])];
  return words.whole(network, after.communities, changed);
}
