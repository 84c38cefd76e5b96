import type { Csr } from '../lib/graph/csr.ts';
import { seededRandom } from '../lib/random.ts';
import type { Milliseconds } from '../model/units.ts';
import { emphasised } from './emphasise.ts';
import { Forces } from './forces.ts';
import { nestingOf } from './nesting.ts';
import type { Part } from './parts.ts';
import { pushApart } from './pushApart.ts';
import { ratedTies } from './ratedTies.ts';
import { layFlat } from './layFlat.ts';
import { settleBySize, settleWithin } from './schedule.ts';
import { seedLayout } from './seedLayout.ts';
import { smallLayout } from './smallLayout.ts';
import { isStretched } from './stretched.ts';

/** Components below this number of nodes are laid out by stress over all pairs, which is tidier. */
export const smallLimit = 60;
/** So are stretched ones of up to so many nodes: forces, which fill a disc, would fold them over themselves. */
const stretchedLimit = 400;
/** What a tie between two communities counts, and one between two fine communities of the same. */
const [betweenCommunities, betweenFine] = [0.05, 0.3];
/** No two nodes are nearer than this. */
export const leastDistance = 0.65;
const finalPasses = 12;
/** Nodes and ties walked between two pictures: about a tenth of a second of work. */
export const workPerPicture = 3_000_000;

interface Settings {
  readonly seed: number;
  readonly communities?: ArrayLike<number>;
}

/** Lays out each component on its own, around the origin. */
export function layOut(
  parts: readonly Part[],
  settings: Settings,
  until?: Milliseconds,
  report?: (share: number) => void,
): void {
  // Most small components are the same few cliques.
  const small = new Map<string, Float64Array>();
  const settling = parts.flatMap((part) => {
    if (!isUnfolded(part.graph)) return [{ part, forces: seeded(part, settings) }];
    const key = `${part.graph.offsets.join()} ${part.graph.neighbours.join()}`;
    const known = small.get(key) ?? tidy(part.graph, settings.seed);
    small.set(key, known);
    part.positions = known.slice();
    return [];
  });
  report?.(0.3);
  const total = workOfAll(settling.map(({ part }) => part));
  let [work, done] = [0, 0];
  for (const { part, forces } of settling) {
    const own = workOf(part);
    settle(part, forces, own / (total - done), until, (share) => {
      work += own;
      if (!report || work < workPerPicture || share === 1) return;
      work = 0;
      report(0.3 + (0.7 * (done + share * own)) / total);
    });
    done += own;
  }
}

/** Small or stretched, so that distances in the plane should be distances in the network. */
export const isUnfolded = (graph: Csr): boolean =>
  graph.nodeCount < smallLimit || (graph.nodeCount <= stretchedLimit && isStretched(graph));

function tidy(graph: Csr, seed: number): Float64Array {
  const positions = smallLayout(graph, seededRandom(seed));
  layFlat(positions, graph);
  return positions;
}

/** Nodes and entries that a step walks, a node weighing as much as some entries. */
export const workOf = ({ graph }: Part): number => 8 * graph.nodeCount + graph.neighbours.length;

export const workOfAll = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + workOf(part), 0);

/** Gives the component its first places and returns the forces that will move them. */
function seeded(part: Part, { seed, communities }: Settings): Forces {
  const own = communities && Int32Array.from(part.nodes, (node) => communities[node]!);
  const { rated, nesting } = pullsOf(part.graph, own, seed);
  part.positions = seedLayout(rated, new Float64Array(part.nodes.length).fill(1), nesting, seed);
  return new Forces(rated);
}

/** How much each tie counts, so that communities, coarse and fine, become regions; and these communities. */
export function pullsOf(graph: Csr, communities: ArrayLike<number> | undefined, seed: number) {
  const told = communities ? emphasised(graph, communities, betweenCommunities) : graph;
  const nesting = nestingOf(told, communities, seed);
  return { rated: emphasised(ratedTies(told), nesting[0]!.groups, betweenFine), nesting };
}

function settle(
  { graph, positions }: Part,
  forces: Forces,
  shareOfTime: number,
  until: Milliseconds | undefined,
  onStep: (share: number) => void,
): void {
  let steps = 0;
  const advance = (step: number, share: number) => {
    forces.advance(positions, step);
    // Interleaved, as pushing apart only at the end would tear neighbourhoods.
    if (steps++ % 3 === 2) pushApart(positions, leastDistance);
    onStep(share);
  };
  if (until === undefined) settleBySize(Math.max(graph.nodeCount, graph.neighbours.length / 20), advance);
  else settleWithin(performance.now() + (until - performance.now()) * shareOfTime, advance);
  for (let pass = 0; pass < finalPasses && pushApart(positions, leastDistance) > 0; pass++);
}
