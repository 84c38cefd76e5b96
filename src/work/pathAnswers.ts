import { inSteps } from '../lib/inSteps.ts';
import type { Steps } from '../lib/steps.ts';
import type { Sight } from '../model/filters.ts';
import type { Bridges, BridgesWish, Cut, CutWish, PathAnswer, PathWish, WhoNext, WhoNextWish } from '../model/paths.ts';
import { allTime } from '../network/allTime.ts';
import { bridgesSteps, cutOf } from '../network/bridges.ts';
import { isGroup, type Network } from '../network/network.ts';
import { absentOf, componentSizeOf, pathBetween, whyNoPath } from '../network/paths.ts';
import { sightNetwork, type SightNetwork } from '../network/sightNetwork.ts';
import { whoNext } from '../network/whoNext.ts';
import { sightAnswers } from './sightAnswers.ts';
import type { Study } from './study.ts';

/** Ways between people, those who hold groups together, and who might write together next. */
export const pathAnswers = {
  path: (study: Study, wish: PathWish): PathAnswer => pathFor(study, wish),
  bridges: (study: Study, wish: BridgesWish): Promise<Bridges> => bridgesFor(study, wish),
  cut: (study: Study, { node, sight }: CutWish): Cut =>
    cutOf(networkIn(study, sight), study.arrangement.communities, node),
  whoNext: (study: Study, { node, sight, most, again }: WhoNextWish): readonly WhoNext[] =>
    whoNext(networkIn(study, sight), node, { most, again, isGroup: (other) => isGroup(study.network, other) }),
};

function pathFor(study: Study, { kind, from, to, sight }: PathWish): PathAnswer {
  const network = networkIn(study, sight);
  const path = pathBetween(network, kind, from, to);
  if (path) return { path };
  const whole = networkIn(study, { ...sight, window: { ...allTime, undated: sight.window.undated } });
  return {
    why: whyNoPath(network, from, to),
    absent: absentOf(network, [from, to]),
    components: [componentSizeOf(network, from), componentSizeOf(network, to)],
    hopsOfAllTime: pathBetween(whole, kind, from, to)?.hops.length,
  };
}

/** What was asked last of each network: what was asked before is not wanted any more. */
const latest = new WeakMap<Network, BridgesWish>();

function bridgesFor(study: Study, wish: BridgesWish): Promise<Bridges> {
  latest.set(study.network, wish);
  const { communities } = study.arrangement;
  const steps = bridgesSteps(networkIn(study, wish.sight), {
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

interface Kept {
  readonly key: string;
  readonly made: SightNetwork;
}

/** So many networks are kept: that of the window, and that of all time. */
const most = 2;
const kept = new WeakMap<Network, readonly Kept[]>();

/** What is visible; made once for many questions about one sight. */
function networkIn(study: Study, sight: Sight): SightNetwork {
  const key = JSON.stringify(sight);
  const before = kept.get(study.network) ?? [];
  const found = before.find((one) => one.key === key) ?? { key, made: madeFor(study, sight) };
  kept.set(study.network, [found, ...before.filter((one) => one !== found)].slice(0, most));
  return found.made;
}

function madeFor(study: Study, sight: Sight): SightNetwork {
  const { lists, hiddenNodes, hiddenTies } = sightAnswers.sift(study, sight);
  const columns = { ...study.network.columns, ...lists };
  return sightNetwork(columns, sight.window, { nodes: hiddenNodes, ties: hiddenTies });
}
