import { inSteps } from '../lib/inSteps.ts';
import { facetValueSteps, type FacetValues } from '../network/facetValues.ts';
import type { Network } from '../network/network.ts';
import type { Study } from './study.ts';

/** By the network, which stays the same while it is arranged anew. */
const known = new WeakMap<Network, Promise<FacetValues>>();

/** What papers and authors are told apart by: read for whoever asks first, with other questions answered in between. */
export function facetValuesIn(study: Study): Promise<FacetValues> {
  const values = known.get(study.network) ?? inSteps(facetValueSteps(study));
  known.set(study.network, values);
  return values;
}
