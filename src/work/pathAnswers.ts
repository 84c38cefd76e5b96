import { inSteps } from '../lib/inSteps.ts';
import { LastFew } from '../lib/lastFew.ts';
import type { Steps } from '../lib/steps.ts';
import type { Sight } from '../model/filters.ts';
import type { Bridges, BridgesWish, Cut, CutWish, PathAnswer, PathWish, WhoNext, WhoNextWish } from '../model/paths.ts';
import { allTime } from '../network/allTime.ts';
import { bridgesSteps, cutOf, cutsInSteps } from '../network/bridges.ts';
import { isGroup, type Network } from '../network/network.ts';
import { absentOf, componentSizeOf, pathBetween, whyNoPath } from '../network/paths.ts';
import { sightNetworkSteps, type SightNetwork } from '../network/sightNetwork.ts';
import { whoNext } from '../network/whoNext.ts';
import { siftIn } from './inSight.ts';
import type { Study } from './study.ts';

/** Ways between people, those who hold groups together, and who might write together next. */
export const pathAnswers = {
  path: (study: Study, wish: PathWish): Promise<PathAnswer> => pathFor(study, wish),
  bridges: (study: Study, wish: BridgesWish): Promise<Bridges> => bridgesFor(study, wish),
  cut: async (study: Study, { node, sight }: CutWish): Promise<Cut> => {
    const network = await networkIn(study, sight);
    await inSteps(cutsInSteps(network));
    return cutOf(network, study.arrangement.communities, node);
  },
  whoNext: async (study: Study, { node, sight, most, again }: WhoNextWish): Promise<readonly WhoNext[]> =>
    whoNext(await networkIn(study, sight), node, { most, again, isGroup: (other) => isGroup(study.network, other) }),
};

async function pathFor(study: Study, { kind, from, to, sight }: PathWish): Promise<PathAnswer> {
  const network = await networkIn(study, sight);
  const path = pathBetween(network, kind, from, to);
  if (path) return { path };
  await inSteps(cutsInSteps(network));
  const whole = await networkIn(study, { ...sight, window: { ...allTime, undated: sight.window.undated } });
  return {
    why: whyNoPath(network, from, to),
    absent: absentOf(network, [from, to]),
    components: [componentSizeOf(network, from), componentSizeOf(network, to)],
    hopsOfAllTime: pathBetween(whole, kind, from, to)?.hops.length,
  };
}

/** What was asked last of each network: what was asked before is not wanted any more. */
const latest = new WeakMap<Network, BridgesWish>();

async function bridgesFor(study: Study, wish: BridgesWish): Promise<Bridges> {
  latest.set(study.network, wish);
  const { communities } = study.arrangement;
  const steps = bridgesSteps(await networkIn(study, wish.sight), {
    communities,
    chosen: wish.communities,
    most: wish.most,
  });
  return inSteps(whileWanted(steps, () => latest.get(study.network) === wish));
}

function* whileWanted<Result>(steps: Steps<Result>, isWanted: () => boolean): Steps<Result> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!isWanted()) throw new Error('It was asked anew.');
    yield value;
  }
}

/** So many networks are kept: that of the window, and that of all time. */
const most = 2;
/** By what decides about groups, which the same network may have others of. */
const networks = new WeakMap<Int32Array, LastFew<Promise<SightNetwork>>>();

/** What is visible; made once for many questions about one sight. */
async function networkIn(study: Study, sight: Sight): Promise<SightNetwork> {
  const { communities } = study.arrangement;
  const kept = networks.get(communities) ?? new LastFew<Promise<SightNetwork>>(most);
  networks.set(communities, kept);
  const { lists, hiddenNodes, hiddenTies } = await siftIn(study, sight);
  const columns = { ...study.network.columns, ...lists };
  const hidden = { nodes: hiddenNodes, ties: hiddenTies };
  const make = () => inSteps(sightNetworkSteps(columns, sight.window, hidden));
  return kept.get(JSON.stringify(sight), make);
}
