import type { TopicModel } from '../model/topic.ts';
import type { Network } from '../network/network.ts';
import { texts } from '../texts/texts.ts';

/** What shifts are counted from. */
export interface ShiftSource {
  readonly network: Network;
  readonly model: Pick<TopicModel, 'memberships' | 'vocabulary'>;
}

/** What is dated: a network that came without papers has links. */
export const recordWord = ({ network }: ShiftSource): string =>
  texts.shift.records[network.kind === 'network' ? 'links' : 'papers'].one;

export const recordsWord = ({ network }: ShiftSource): string =>
  texts.shift.records[network.kind === 'network' ? 'links' : 'papers'].other;
