import type { Nouns } from '../model/nouns.ts';
import { counted, number } from './words.ts';

/** How large a network is. */
interface Size {
  readonly authors: number;
  readonly ties: number;
  readonly communities: number;
}

/** `412 authors and 1,030 ties left; 18 communities, 2 fewer.` */
export function changeWords(before: Size, after: Size, { node }: Nouns): string {
  const [authors, ties] = [counted(after.authors, node), counted(after.ties, 'tie')];
  const isLess = after.authors < before.authors || after.ties < before.ties;
  const isSame = after.authors === before.authors && after.ties === before.ties;
  const network = isSame ? `Still ${authors} and ${ties}` : `${authors} and ${ties}${isLess ? ' left' : ''}`;
  return `${network}; ${counted(after.communities, 'community', 'communities')}${moreOrFewer(after.communities - before.communities)}.`;
}

function moreOrFewer(difference: number): string {
  if (difference === 0) return ', as before';
  return `, ${number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`;
}
