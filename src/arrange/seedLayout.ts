import { degreeOf, strengthsOf, type Csr } from '../lib/graph/csr.ts';
import { leiden } from '../lib/graph/leiden.ts';
import { membersOf, membersOfGroup } from '../lib/graph/members.ts';
import type { Groups } from '../lib/graph/numbering.ts';
import { quotientOf } from '../lib/graph/quotient.ts';
import { seededRandom } from '../lib/random.ts';
import { pathLengths } from './pathLengths.ts';
import { partDiscs } from './partDiscs.ts';
import { phyllotaxis } from './phyllotaxis.ts';
import { minimiseStress } from './stress.ts';

/** Fine communities: coarse ones say too little about which communities are neighbours. */
const resolution = 10;
/** Up to so many groups all distances between them are taken; above, the graph of the groups is grouped again. */
const stressLimit = 700;

/**
 * First places for a connected graph: fine communities are discs, laid out by the stress of the graph they form, and
 * their nodes sit in them like seeds in a sunflower, those with most ties in the middle.
 */
export function seedLayout(graph: Csr, areas: Float64Array, seed: number): Float64Array {
  if (graph.nodeCount <= stressLimit) return discLayout(graph, areas, seed);
  const communities = leiden(graph, { seed, resolution, iterations: 2 });
  const groups: Groups = { groups: communities, count: communities.reduce((most, own) => Math.max(most, own + 1), 0) };
  if (groups.count === graph.nodeCount) return phyllotaxis(graph.nodeCount, 1);
  const groupAreas = new Float64Array(groups.count);
  for (const [node, group] of communities.entries()) groupAreas[group]! += areas[node]!;
  const centres = seedLayout(quotientOf(graph, groups), groupAreas, seed);
  return placeMembers(graph, areas, groups, centres);
}

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
  const spacing = Math.sqrt(areas.reduce((sum, area) => sum + area, 0) / graph.nodeCount);
  const positions = phyllotaxis(graph.nodeCount, spacing);
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
    varianceX += (positions[2 * node]! - meanX) ** 2 / count;
    varianceY += (positions[2 * node + 1]! - meanY) ** 2 / count;
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
