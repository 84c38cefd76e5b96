import { LastFew } from '../lib/lastFew.ts';
import { sharedSteps, type SharedSteps } from '../lib/sharedSteps.ts';
import { partly, type Steps } from '../lib/steps.ts';
import type { Sight } from '../model/filters.ts';
import type { Bridges, BridgesWish, Cut, CutWish, PathAnswer, PathWish, WhoNext, WhoNextWish } from '../model/paths.ts';
import { allTime } from '../network/allTime.ts';
import { bridgesSteps, cutOf, cutsInSteps } from '../network/bridges.ts';
import { isGroup } from '../network/network.ts';
import { absentOf, componentSizeOf, pathBetween, whyNoPath } from '../network/paths.ts';
import { sightNetworkSteps, type SightNetwork } from '../network/sightNetwork.ts';
import { whoNext } from '../network/whoNext.ts';
import type { Asked } from './asked.ts';
import { siftInSteps } from './inSight.ts';
import type { Study } from './study.ts';

/** Ways between people, those who hold groups together, and who might write together next. */
export const pathAnswers = {
  path: (study: Study, wish: PathWish, asked: Asked): Promise<PathAnswer> => asked.inSteps(pathInSteps(study, wish)),
  bridges: (study: Study, wish: BridgesWish, asked: Asked): Promise<Bridges> =>
    asked.inSteps(bridgesInSteps(study, wish)),
  cut: (study: Study, wish: CutWish, asked: Asked): Promise<Cut> => asked.inSteps(cutInSteps(study, wish)),
  whoNext: async (
    study: Study,
    { node, sight, most, again }: WhoNextWish,
    asked: Asked,
  ): Promise<readonly WhoNext[]> => {
    const network = await asked.inSteps(networkInSteps(study, sight));
    return whoNext(network, node, { most, again, isGroup: (other) => isGroup(study.network, other) });
  },
};

function* pathInSteps(study: Study, { kind, from, to, sight }: PathWish): Steps<PathAnswer> {
  const network = yield* partly(networkInSteps(study, sight), 0, 0.5);
  const path = pathBetween(network, kind, from, to);
  if (path) return { path };
  yield* partly(cutsInSteps(network), 0.5, 0.7);
  const sightOfAllTime = { ...sight, window: { ...allTime, undated: sight.window.undated } };
  const whole = yield* partly(networkInSteps(study, sightOfAllTime), 0.7, 1);
  return {
    why: whyNoPath(network, from, to),
    absent: absentOf(network, [from, to]),
    components: [componentSizeOf(network, from), componentSizeOf(network, to)],
    hopsOfAllTime: pathBetween(whole, kind, from, to)?.hops.length,
  };
}

function* bridgesInSteps(study: Study, { sight, communities: chosen, most }: BridgesWish): Steps<Bridges> {
  const { communities } = study.arrangement;
  const network = yield* partly(networkInSteps(study, sight), 0, 0.1);
  return yield* partly(bridgesSteps(network, { communities, chosen, most }), 0.1, 1);
}

function* cutInSteps(study: Study, { node, sight }: CutWish): Steps<Cut> {
  const network = yield* partly(networkInSteps(study, sight), 0, 0.5);
  yield* partly(cutsInSteps(network), 0.5, 1);
  return cutOf(network, study.arrangement.communities, node);
}

/** So many networks are kept: that of the window, and that of all time. */
const networksKept = 2;
/** By what decides about groups, which the same network may have others of. */
const networks = new WeakMap<Int32Array, LastFew<SharedSteps<SightNetwork>>>();

/** What is visible; made once for many questions about one sight. */
function* networkInSteps(study: Study, sight: Sight): Steps<SightNetwork> {
  const { communities } = study.arrangement;
  const kept = networks.get(communities) ?? new LastFew<SharedSteps<SightNetwork>>(networksKept);
  networks.set(communities, kept);
  const { lists, hiddenNodes, hiddenTies } = yield* partly(siftInSteps(study, sight), 0, 0.5);
  const columns = { ...study.network.columns, ...lists };
  const hidden = { nodes: hiddenNodes, ties: hiddenTies };
  const make = () => sharedSteps(sightNetworkSteps(columns, sight.window, hidden));
  return yield* partly(kept.get(JSON.stringify(sight), make)(), 0.5, 1);
}
