import { inSteps } from '../lib/inSteps.ts';
import { LastFew } from '../lib/lastFew.ts';
import type { Arrangement } from '../model/columns.ts';
import { filtersAnything, paperFacets, type Filters, type Sight } from '../model/filters.ts';
import type { Sift } from '../model/sift.ts';
import type { FacetsGround } from '../network/facets.ts';
import type { Network } from '../network/network.ts';
import { hiddenSteps, nothingHidden, papersLeftSteps, type PaperSift } from '../network/sift.ts';
import type { Sights } from '../network/summary.ts';
import { visibleSteps, type InSight } from '../network/visible.ts';
import { facetValuesIn } from './facetValuesIn.ts';
import { papersWithText } from './paperText.ts';
import type { Study } from './study.ts';

/** A window moves through many sights under the same filters of papers. */
const papersKept = new WeakMap<Network, LastFew<Promise<PaperSift>>>();
/** By what decides about groups, which the same network may have others of. */
const siftsKept = new WeakMap<Arrangement['communities'], LastFew<Promise<Sift>>>();
const seenKept = new WeakMap<Arrangement['communities'], LastFew<Promise<InSight>>>();

function kept<Key extends object, Value>(of: WeakMap<Key, LastFew<Value>>, key: Key): LastFew<Value> {
  const found = of.get(key) ?? new LastFew<Value>(4);
  of.set(key, found);
  return found;
}

/** What filters are held against. */
export async function groundOf(study: Study): Promise<FacetsGround> {
  const { network, mainTopics, arrangement, records } = study;
  const { communities, communityCount } = arrangement;
  const values = await facetValuesIn(study);
  return { columns: network.columns, values, mainTopics, communities, communityCount, recordCount: records.length };
}

export const textPassesIn = ({ papers }: Study, { text }: Filters): Promise<Uint8Array | undefined> =>
  papersWithText(papers, text);

/** What the filters of papers leave. */
export async function papersLeftIn(study: Study, filters: Filters): Promise<PaperSift> {
  const textPasses = await textPassesIn(study, filters);
  if (!textPasses && paperFacets.every((facet) => filters.kept[facet].length === 0)) return nothingHidden;
  const key = JSON.stringify([textPasses && filters.text, paperFacets.map((facet) => filters.kept[facet])]);
  const make = async () => inSteps(papersLeftSteps(await groundOf(study), textPasses, filters));
  return kept(papersKept, study.network).get(key, make);
}

/** What filters leave of the network, in a window. */
export async function siftIn(study: Study, sight: Sight): Promise<Sift> {
  const { filters } = sight;
  if (!filtersAnything(filters)) return { of: sight, ...nothingHidden };
  const left = await papersLeftIn(study, filters);
  const make = async () => inSteps(hiddenSteps(await groundOf(study), left, sight));
  return kept(siftsKept, study.arrangement.communities).get(JSON.stringify(sight), make);
}

/** What is visible: with the columns as filters of papers leave them. */
export async function inSight(study: Study, sight: Sight): Promise<InSight> {
  const sift = await siftIn(study, sight);
  const make = () => inSteps(visibleSteps(study.network.columns, sift, sight.window));
  return kept(seenKept, study.arrangement.communities).get(JSON.stringify(sight), make);
}

/** What is visible, and what would be if no topic, or no community, were hidden. */
export async function sightsOf(study: Study, sight: Sight): Promise<Sights> {
  const without = (change: Partial<Filters>) => inSight(study, { ...sight, filters: { ...sight.filters, ...change } });
  return {
    seen: await inSight(study, sight),
    withAllTopics: await without({ hiddenTopics: [] }),
    withAllCommunities: await without({ hiddenCommunities: [] }),
  };
}
