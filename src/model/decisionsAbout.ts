import type { Decision } from './identity.ts';
import type { NetworkOf } from './settings.ts';

/** The decisions of a log that are about what a network is of; none are about countries and keywords. */
export function decisionsAbout(decisions: readonly Decision[], network: NetworkOf): readonly Decision[] {
  const of = network === 'authors' ? 'people' : network;
  return decisions.filter((decision) => decision.of === of);
}
