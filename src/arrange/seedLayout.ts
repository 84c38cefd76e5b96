import { degreeOf, strengthsOf, type Csr } from '../lib/graph/csr.ts';
import { leiden } from '../lib/graph/leiden.ts';
import { membersOf, membersOfGroup } from '../lib/graph/members.ts';
import { compactGroups, type Groups } from '../lib/graph/numbering.ts';
import { quotientOf, sumByGroup } from '../lib/graph/quotient.ts';
import { seededRandom } from '../lib/random.ts';
import { Forces } from './forces.ts';
import type { Nesting } from './nesting.ts';
import { partDiscs } from './partDiscs.ts';
import { pathLengths } from './pathLengths.ts';
import { phyllotaxis } from './phyllotaxis.ts';
import { minimiseStress } from './stress.ts';

/** Up to so many discs all distances between them are taken; above, the graph of the discs is grouped again. */
const stressLimit = 150;
/** Steps of the forces between the groups of one level. */
const steps = 60;
/** A grouping that leaves more than this share of the nodes as groups is no help. */
const leastGrouping = 0.9;

/**
 * First places for a connected graph, from the coarse to the fine: communities are discs, laid out by the stress of the
 * graph they form and then by the forces between them; the fine communities sit in them like seeds in a sunflower, those
 * with most ties in the middle, and are moved by their forces in turn; the nodes sit in those. The weights of the graph
 * say how much ties count, `areas` how much room each node takes.
 */
export function seedLayout(graph: Csr, areas: Float64Array, nesting: Nesting, seed: number): Float64Array {
  if (graph.nodeCount <= stressLimit) return discLayout(graph, areas, seed);
  const groups = nesting[0] ?? compactGroups(leiden(graph, { seed, iterations: 1 }));
  if (groups.count > leastGrouping * graph.nodeCount) {
    return nesting.length > 0 ? seedLayout(graph, areas, within(groups, nesting), seed) : discsOf(areas);
  }
  const quotient = quotientOf(graph, groups);
  const groupAreas = sumByGroup(areas, groups);
  const centres = seedLayout(quotient, groupAreas, nesting.slice(1), seed);
  const forces = new Forces(quotient, { masses: groupAreas });
  for (let step = 0; step < steps; step++) forces.advance(centres, 0.1);
  return placeMembers(graph, areas, groups, centres);
}

/** The coarser groupings, without the finest. */
function within(finest: Groups, [, next, ...rest]: Nesting): Nesting {
  if (!next) return [];
  return [{ groups: finest.groups.map((group) => next.groups[group]!), count: next.count }, ...rest];
}

const discsOf = (areas: Float64Array): Float64Array => {
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  return phyllotaxis(areas.length, Math.sqrt(mean));
};

/** Discs of the given areas by stress: tied discs want to touch, the more so the closer they are tied. */
function discLayout(graph: Csr, areas: Float64Array, seed: number): Float64Array {
  const radii = areas.map((area) => Math.sqrt(area / Math.PI));
  const strengths = strengthsOf(graph);
  const lengths = new Float64Array(graph.neighbours.length);
  for (let node = 0; node < graph.nodeCount; node++) {
    for (let entry = graph.offsets[node]!; entry < graph.offsets[node + 1]!; entry++) {
      const other = graph.neighbours[entry]!;
      const share = graph.weights[entry]! / Math.min(strengths[node]!, strengths[other]!);
      lengths[entry] = (radii[node]! + radii[other]!) / Math.sqrt(Math.max(share, 0.02));
    }
  }
  const positions = discsOf(areas);
  if (graph.nodeCount < 2) return new Float64Array(2 * graph.nodeCount);
  minimiseStress(positions, pathLengths(graph, lengths), seededRandom(seed));
  const places = filled(positions, areas);
  partDiscs(places, radii);
  return places;
}

/** Scaled so that the rectangle of twice the standard deviations holds the discs. */
function filled(positions: Float64Array, areas: Float64Array): Float64Array {
  const count = positions.length / 2;
  let [meanX, meanY, varianceX, varianceY] = [0, 0, 0, 0];
  for (let node = 0; node < count; node++) {
    meanX += positions[2 * node]! / count;
    meanY += positions[2 * node + 1]! / count;
  }
  for (let node = 0; node < count; node++) {
    const [dx, dy] = [positions[2 * node]! - meanX, positions[2 * node + 1]! - meanY];
    varianceX += (dx * dx) / count;
    varianceY += (dy * dy) / count;
  }
  const area = 12 * Math.sqrt(varianceX * varianceY);
  const scale = area > 0 ? Math.sqrt(areas.reduce((sum, value) => sum + value, 0) / area) : 1;
  return positions.map((value, index) => (value - (index % 2 === 0 ? meanX : meanY)) * scale);
}

function placeMembers(graph: Csr, areas: Float64Array, groups: Groups, centres: Float64Array): Float64Array {
  const positions = new Float64Array(2 * graph.nodeCount);
  const members = membersOf(groups.groups, groups.count);
  for (let group = 0; group < groups.count; group++) {
    const nodes = membersOfGroup(members, group).toSorted((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b);
    const area = nodes.reduce((sum, node) => sum + areas[node]!, 0);
    const places = phyllotaxis(nodes.length, Math.sqrt(area / nodes.length));
    for (const [place, node] of nodes.entries()) {
      positions[2 * node] = centres[2 * group]! + places[2 * place]!;
      positions[2 * node + 1] = centres[2 * group + 1]! + places[2 * place + 1]!;
    }
  }
  return positions;
}
