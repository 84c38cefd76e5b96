import { Forces } from './forces.ts';
import type { Milliseconds } from '../model/units.ts';
import { leastDistance, pullsOf, smallLimit, workOf, workOfAll, workPerPicture } from './partLayout.ts';
import type { Part } from './parts.ts';
import { placesOf } from './parts.ts';
import { phyllotaxis } from './phyllotaxis.ts';
import { pushApart } from './pushApart.ts';

const [steps, stepLength] = [40, 0.02];
/** How strongly a node that had a place is drawn there. */
const homing = 6;
const passes = 12;

/** Places of a component some nodes of which have one: the others start at the middle of their placed neighbours. */
export function nearNeighbours({ nodes, graph }: Part, start: Float32Array, hasPlace: Uint8Array): Float64Array {
  const places = placesOf(start, nodes);
  // One turn of the sunflower's spiral apart, so that newcomers to the same neighbours do not fall together.
  const offsets = phyllotaxis(nodes.length, 0.5);
  const isPlaced = Uint8Array.from(nodes, (node) => hasPlace[node]!);
  let newcomers = 0;
  const queue = [...nodes.keys()].filter((index) => isPlaced[index] === 1);
  for (let head = 0; head < queue.length; head++) {
    for (let entry = graph.offsets[queue[head]!]!; entry < graph.offsets[queue[head]! + 1]!; entry++) {
      const node = graph.neighbours[entry]!;
      if (isPlaced[node] === 1) continue;
      let [x, y, count] = [0, 0, 0];
      for (let other = graph.offsets[node]!; other < graph.offsets[node + 1]!; other++) {
        const neighbour = graph.neighbours[other]!;
        if (isPlaced[neighbour] === 0) continue;
        x += places[2 * neighbour]!;
        y += places[2 * neighbour + 1]!;
        count++;
      }
      const offset = 2 * (newcomers++ % 100);
      places[2 * node] = x / count + offsets[offset % offsets.length]!;
      places[2 * node + 1] = y / count + offsets[(offset + 1) % offsets.length]!;
      isPlaced[node] = 1;
      queue.push(node);
    }
  }
  return places;
}

interface Settings {
  readonly seed: number;
  readonly communities?: ArrayLike<number>;
  readonly pinned?: Uint8Array;
}

/**
 * A few short steps in which what had a place is drawn back to it; small components only part what collides. With a
 * limit of time there may be fewer steps.
 */
export function settleAllAtHome(
  parts: readonly Part[],
  settings: Settings,
  hasPlace: Uint8Array,
  until: Milliseconds | undefined,
  report: (share: number) => void,
): void {
  const settling = parts.filter(({ nodes }) => nodes.length >= smallLimit);
  const total = workOfAll(settling);
  let [done, work] = [0, 0];
  for (const part of settling) {
    const own = workOf(part);
    const now = performance.now();
    const end = until === undefined ? undefined : now + ((until - now) * own) / (total - done);
    if (end === undefined || end > now) {
      settleAtHome(part, settings, hasPlace, end, (share) => {
        work += own;
        if (work < workPerPicture) return;
        work = 0;
        report((done + share * own) / total);
      });
    }
    done += own;
  }
  for (const part of parts) {
    const fixed = fixedIn(part, settings, hasPlace);
    for (let pass = 0; pass < passes && pushApart(part.positions, leastDistance, fixed) > 0; pass++);
  }
}

const fixedIn = ({ nodes }: Part, { pinned }: Settings, hasPlace: Uint8Array): Uint8Array =>
  Uint8Array.from(nodes, (node) => (pinned?.[node] === 1 && hasPlace[node] === 1 ? 1 : 0));

function settleAtHome(
  part: Part,
  settings: Settings,
  hasPlace: Uint8Array,
  until: Milliseconds | undefined,
  onStep: (share: number) => void,
): void {
  const fixed = fixedIn(part, settings, hasPlace);
  const forces = homeForces(part, settings, hasPlace, fixed);
  for (let step = 0; step < steps; step++) {
    if (until !== undefined && performance.now() >= until) return;
    forces.advance(part.positions, stepLength);
    if (step % 3 === 2) pushApart(part.positions, leastDistance, fixed);
    onStep((step + 1) / steps);
  }
}

function homeForces(part: Part, { seed, communities }: Settings, hasPlace: Uint8Array, fixed: Uint8Array): Forces {
  const { nodes, graph, positions } = part;
  const own = communities && Int32Array.from(nodes, (node) => communities[node]!);
  const homes = { places: positions.slice(), pulls: Float64Array.from(nodes, (node) => homing * hasPlace[node]!) };
  const mobility = Float64Array.from(fixed, (isFixed) => 1 - isFixed);
  const middle = middleOf(positions, homes.pulls);
  return new Forces(pullsOf(graph, own, seed).rated, { homes, mobility, middle });
}

/** The mean of the places that count. */
function middleOf(places: Float64Array, weights: Float64Array): readonly [x: number, y: number] {
  let [x, y, sum] = [0, 0, 0];
  for (const [node, weight] of weights.entries()) {
    x += weight * places[2 * node]!;
    y += weight * places[2 * node + 1]!;
    sum += weight;
  }
  return [x / sum, y / sum];
}
