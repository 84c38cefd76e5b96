import type { NetworkOf } from '../model/settings.ts';
import type { Nouns } from '../model/nouns.ts';
import { authorWords, counted } from './words.ts';

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
  const [nodes, ties] = [authorWords(after.authors, after.groups ?? 0, node), counted(after.ties, 'tie')];
  const communities = counted(after.communities, 'community', 'communities');
  if (before.network !== after.network) return `${nodes} and ${ties}; ${communities}.`;
  const isLess = after.authors < before.authors || after.ties < before.ties;
  const isSame = after.authors === before.authors && after.ties === before.ties;
  const network = isSame ? `Still ${nodes} and ${ties}` : `${nodes} and ${ties}${isLess ? ' left' : ''}`;
  const changes = [merged > 0 && `${merged} merged`, split > 0 && `${split} split`].filter(Boolean).join(', ');
  return `${network}; ${communities}${changes === '' ? '' : `: ${changes}`}.`;
}
