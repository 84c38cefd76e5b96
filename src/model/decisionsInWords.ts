import { counted } from '../lib/counted.ts';
import { decisionsAbout } from './decisionsAbout.ts';
import type { Decision } from './identity.ts';
import type { NetworkOf } from './settings.ts';

/** Such as `12 decisions by hand (9 merges, 3 splits)`, of those that are about what a network is of; '' when none is. */
export function decisionsInWords(decisions: readonly Decision[], network: NetworkOf): string {
  const own = decisionsAbout(decisions, network);
  if (own.length === 0) return '';
  const number = (kind: Decision['kind']) => own.filter((decision) => decision.kind === kind).length;
  const kinds = [
    number('merge') > 0 && counted(number('merge'), 'merge'),
    number('split') > 0 && counted(number('split'), 'split'),
    number('apart') > 0 && `${number('apart')} kept apart`,
  ];
  return `${counted(own.length, 'decision')} by hand (${kinds.filter(Boolean).join(', ')})`;
}
