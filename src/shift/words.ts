import { texts } from '../texts/texts.ts';
import type { ShiftSource } from './source.ts';

const { members } = texts.shift;

/** Shares are told in whole hundredths: more would say more than the papers do. Few are not none: `0.4 %`. */
export const percentText = (share: number): string =>
  share > 0 && share < 0.01 ? `${Math.max(0.1, Math.round(1000 * share) / 10)} %` : `${Math.round(100 * share)} %`;

/** What the network is of, one and many. */
export const membersWords = ({ network }: ShiftSource): readonly [one: string, many: string] =>
  network.kind === 'network' ? members.item : members[network.authors[0]?.kind ?? 'person'];
