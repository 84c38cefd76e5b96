import { grouped } from '../lib/counted.ts';
import type { Author } from '../model/author.ts';
import type { ShiftSource } from './source.ts';

/** Shares are told in whole hundredths: more would say more than the papers do. Few are not none: `0.4 %`. */
export const percentText = (share: number): string =>
  share > 0 && share < 0.01 ? `${Math.max(0.1, Math.round(1000 * share) / 10)} %` : `${Math.round(100 * share)} %`;

/** Amounts that are made of shares, to the tenth. */
export const amountText = (amount: number): string => String(Math.round(10 * amount) / 10);

/** `a`, `a and b`, `a, b and c`. */
export const listText = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`;

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

const members: Readonly<Record<Author['kind'], readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  group: ['person', 'people'],
  institution: ['institution', 'institutions'],
  country: ['country', 'countries'],
  keyword: ['keyword', 'keywords'],
};

/** What the network is of, one and many. */
export const membersWords = ({ network }: ShiftSource): readonly [one: string, many: string] =>
  network.kind === 'network' ? ['item', 'items'] : members[network.authors[0]?.kind ?? 'person'];
