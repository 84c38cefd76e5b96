import { decisionsAbout } from '../model/decisionsAbout.ts';
import type { Decision } from '../model/identity.ts';
import type { NetworkOf } from '../model/settings.ts';
import { texts } from '../texts/texts.ts';

/** Such as `12 decisions by hand (9 merges, 3 splits)`, of those that are about what a network is of; '' when none is. */
export function decisionsInWords(decisions: readonly Decision[], network: NetworkOf): string {
  const own = decisionsAbout(decisions, network);
  const number = (kind: Decision['kind']) => own.filter((decision) => decision.kind === kind).length;
  return own.length === 0 ? '' : texts.caption.byHand(number('merge'), number('split'), number('apart'));
}
