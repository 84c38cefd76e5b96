import { inSteps } from '../lib/inSteps.ts';
import { LastFew } from '../lib/lastFew.ts';
import { sharedSteps, type SharedSteps } from '../lib/sharedSteps.ts';
import { partly, type Steps } from '../lib/steps.ts';
import type { Arrangement } from '../model/columns.ts';
import { filtersAnything, paperFacets, type Filters, type Sight } from '../model/filters.ts';
import type { Sift } from '../model/sift.ts';
import type { FacetsGround } from '../network/facets.ts';
import type { Network } from '../network/network.ts';
import { hiddenSteps, nothingHidden, papersLeftSteps, type PaperSift } from '../network/sift.ts';
import type { Sights } from '../network/summary.ts';
import { visibleSteps, type InSight } from '../network/visible.ts';
import { valuesInSteps } from './facetValuesIn.ts';
import { textSteps } from './paperText.ts';
import type { Study } from './study.ts';

/** A window moves through many sights under the same filters of papers. */
const papersKept = new WeakMap<Network, LastFew<SharedSteps<PaperSift>>>();
/** By what decides about groups, which the same network may have others of. */
const siftsKept = new WeakMap<Arrangement['communities'], LastFew<SharedSteps<Sift>>>();
const seenKept = new WeakMap<Arrangement['communities'], LastFew<SharedSteps<InSight>>>();

function kept<Key extends object, Value>(of: WeakMap<Key, LastFew<Value>>, key: Key): LastFew<Value> {
  const found = of.get(key) ?? new LastFew<Value>(4);
  of.set(key, found);
  return found;
}

/** What filters are held against. */
export function* groundInSteps(study: Study): Steps<FacetsGround> {
  const { network, mainTopics, arrangement, records } = study;
  const { communities, communityCount } = arrangement;
  const values = yield* valuesInSteps(study);
  return { columns: network.columns, values, mainTopics, communities, communityCount, recordCount: records.length };
}

export const textPassesInSteps = ({ papers }: Study, { text }: Filters): Steps<Uint8Array | undefined> =>
  textSteps(papers, text);

/** What the filters of papers leave. */
export function* papersLeftInSteps(study: Study, filters: Filters): Steps<PaperSift> {
  const textPasses = yield* textPassesInSteps(study, filters);
  if (!textPasses && paperFacets.every((facet) => filters.kept[facet].length === 0)) return nothingHidden;
  const key = JSON.stringify([textPasses && filters.text, paperFacets.map((facet) => filters.kept[facet])]);
  const make = function* papersLeft(): Steps<PaperSift> {
    const ground = yield* partly(groundInSteps(study), 0, 0.5);
    return yield* partly(papersLeftSteps(ground, textPasses, filters), 0.5, 1);
  };
  return yield* kept(papersKept, study.network).get(key, () => sharedSteps(make()))();
}

/** What filters leave of the network, in a window. */
export function* siftInSteps(study: Study, sight: Sight): Steps<Sift> {
  const { filters } = sight;
  if (!filtersAnything(filters)) return { of: sight, ...nothingHidden };
  const left = yield* partly(papersLeftInSteps(study, filters), 0, 0.5);
  const make = function* hidden(): Steps<Sift> {
    const ground = yield* partly(groundInSteps(study), 0, 0.5);
    return yield* partly(hiddenSteps(ground, left, sight), 0.5, 1);
  };
  const sifts = kept(siftsKept, study.arrangement.communities);
  return yield* partly(sifts.get(JSON.stringify(sight), () => sharedSteps(make()))(), 0.5, 1);
}

/** What is visible: with the columns as filters of papers leave them. */
export function* inSightSteps(study: Study, sight: Sight): Steps<InSight> {
  const sift = yield* partly(siftInSteps(study, sight), 0, 0.5);
  const make = () => sharedSteps(visibleSteps(study.network.columns, sift, sight.window));
  const seen = kept(seenKept, study.arrangement.communities);
  return yield* partly(seen.get(JSON.stringify(sight), make)(), 0.5, 1);
}

/** The same for whoever has nothing more urgent to do. */
export const inSight = (study: Study, sight: Sight): Promise<InSight> => inSteps(inSightSteps(study, sight));

/** What is visible, and what would be if no topic, or no community, were hidden. */
export function* sightsInSteps(study: Study, sight: Sight): Steps<Sights> {
  const without = (change: Partial<Filters>) =>
    inSightSteps(study, { ...sight, filters: { ...sight.filters, ...change } });
  const seen = yield* partly(inSightSteps(study, sight), 0, 0.4);
  const withAllTopics = yield* partly(without({ hiddenTopics: [] }), 0.4, 0.7);
  return { seen, withAllTopics, withAllCommunities: yield* partly(without({ hiddenCommunities: [] }), 0.7, 1) };
}
