import { sharedSteps, type SharedSteps } from '../lib/sharedSteps.ts';
import type { Steps } from '../lib/steps.ts';
import { facetValueSteps, type FacetValues } from '../network/facetValues.ts';
import type { Network } from '../network/network.ts';
import type { Study } from './study.ts';

/** By the network, which stays the same while it is arranged anew. */
const known = new WeakMap<Network, SharedSteps<FacetValues>>();

/** What papers and authors are told apart by: read for whoever asks first. */
export function valuesInSteps(study: Study): Steps<FacetValues> {
  const values = known.get(study.network) ?? sharedSteps(facetValueSteps(study));
  known.set(study.network, values);
  return values();
}
