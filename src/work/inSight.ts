import { LastFew } from '../lib/lastFew.ts';
import type { Arrangement } from '../model/columns.ts';
import { filtersAnything, paperFacets, type Filters, type Sight } from '../model/filters.ts';
import type { Sift } from '../model/sift.ts';
import type { FacetsGround } from '../network/facets.ts';
import { facetValuesOf } from '../network/facetValues.ts';
import type { Network } from '../network/network.ts';
import { nothingHidden, papersLeft, siftOf, type PaperSift } from '../network/sift.ts';
import type { Sights } from '../network/summary.ts';
import { visibleOf, type InSight } from '../network/visible.ts';
import { papersWithText } from './paperText.ts';
import type { Study } from './study.ts';

/** A window moves through many sights under the same filters of papers. */
const papersKept = new WeakMap<Network, LastFew<PaperSift>>();
/** By what decides about groups, which the same network may have others of. */
const siftsKept = new WeakMap<Arrangement['communities'], LastFew<Sift>>();
const seenKept = new WeakMap<Arrangement['communities'], LastFew<InSight>>();

function kept<Key extends object, Value>(of: WeakMap<Key, LastFew<Value>>, key: Key): LastFew<Value> {
  const found = of.get(key) ?? new LastFew<Value>(4);
  of.set(key, found);
  return found;
}

/** What filters are held against. */
export function groundOf(study: Study): FacetsGround {
  const { network, mainTopics, arrangement, records } = study;
  const { communities, communityCount } = arrangement;
  const values = facetValuesOf(study);
  return { columns: network.columns, values, mainTopics, communities, communityCount, recordCount: records.length };
}

export const textPassesIn = ({ papers }: Study, { text }: Filters): Promise<Uint8Array | undefined> =>
  papersWithText(papers, text);

/** What the filters of papers leave. */
export async function papersLeftIn(study: Study, filters: Filters): Promise<PaperSift> {
  const textPasses = await textPassesIn(study, filters);
  if (!textPasses && paperFacets.every((facet) => filters.kept[facet].length === 0)) return nothingHidden;
  const key = JSON.stringify([textPasses && filters.text, paperFacets.map((facet) => filters.kept[facet])]);
  return kept(papersKept, study.network).get(key, () => papersLeft(groundOf(study), textPasses, filters));
}

/** What filters leave of the network, in a window. */
export async function siftIn(study: Study, sight: Sight): Promise<Sift> {
  const { filters } = sight;
  if (!filtersAnything(filters)) return { of: sight, ...nothingHidden };
  const left = await papersLeftIn(study, filters);
  const make = () => siftOf(groundOf(study), undefined, sight, left);
  return kept(siftsKept, study.arrangement.communities).get(JSON.stringify(sight), make);
}

/** What is visible: with the columns as filters of papers leave them. */
export async function inSight(study: Study, sight: Sight): Promise<InSight> {
  const sift = await siftIn(study, sight);
  const make = () => visibleOf(study.network.columns, sift, sight.window);
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
