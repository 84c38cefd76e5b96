import { degreeOf, type Csr } from '../lib/graph/csr.ts';
import type { Random } from '../lib/random.ts';
import { pathLengths } from './pathLengths.ts';
import { phyllotaxis } from './phyllotaxis.ts';
import { pushApart } from './pushApart.ts';
import { scaleToUnitSpacing } from './spacing.ts';
import { minimiseStress } from './stress.ts';

/** No two nodes of a small component are nearer than this. */
const leastDistance = 0.8;
/**
 * From so many times the root of the number of nodes on the longest way through them is bent, so that a long path becomes
 * a wave and not a line across the screen.
 */
const longPath = 7;
/** A path of up to so many nodes is a straight row. */
const longestRow = 5;

/** A connected graph of some hundreds of nodes at most, laid out by stress so that distances in the plane are distances in the network. */
export function smallLayout(graph: Csr, random: Random): Float64Array {
  if (graph.nodeCount < 2) return new Float64Array(2 * graph.nodeCount);
  if (isShortPath(graph)) return straightRow(graph);
  const positions = phyllotaxis(graph.nodeCount, 1);
  minimiseStress(positions, bent(pathLengths(graph, tieLengths(graph))), random);
  scaleToUnitSpacing(positions);
  for (let pass = 0; pass < 200 && pushApart(positions, leastDistance) > 0; pass++);
  return positions;
}

/** The lengths between all pairs, to the power of ¾ where some are very long. */
function bent(lengths: Float64Array): Float64Array {
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
  if (longest < longPath * Math.sqrt(Math.sqrt(lengths.length))) return lengths;
  return lengths.map((length) => Math.sqrt(length) * Math.sqrt(Math.sqrt(length)));
}

/** Stress takes very long to straighten the last bend. */
function isShortPath(graph: Csr): boolean {
  const { nodeCount, offsets, neighbours } = graph;
  if (nodeCount > longestRow || neighbours.length !== 2 * (nodeCount - 1)) return false;
  return offsets.every((offset, node) => node === 0 || offset - offsets[node - 1]! <= 2);
}

function straightRow(graph: Csr): Float64Array {
  const positions = new Float64Array(2 * graph.nodeCount);
  let node = 0;
  while (degreeOf(graph, node) > 1) node++;
  let before = -1;
  for (let place = 0; place < graph.nodeCount; place++) {
    positions[2 * node] = place;
    const onwards = graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]);
    const next = onwards.find((other) => other !== before);
    before = node;
    node = next ?? node;
  }
  return positions;
}

/**
 * Ties between people who share their neighbours are short, ties of a hub to many separate groups long (the subset
 * model of Gansner, Koren & North 2004, damped by a root), so that teams stand together and apart from each other.
 */
function tieLengths(graph: Csr): Float64Array {
  const lengths = new Float64Array(graph.neighbours.length);
  const isNeighbour = new Uint8Array(graph.nodeCount);
  for (let node = 0; node < graph.nodeCount; node++) {
    const row = graph.neighbours.subarray(graph.offsets[node], graph.offsets[node + 1]);
    for (const other of row) isNeighbour[other] = 1;
    for (const [place, other] of row.entries()) {
      let shared = 0;
      for (let entry = graph.offsets[other]!; entry < graph.offsets[other + 1]!; entry++) {
        shared += isNeighbour[graph.neighbours[entry]!]!;
      }
      const apart = degreeOf(graph, node) + degreeOf(graph, other) - 2 * shared - 2;
      lengths[graph.offsets[node]! + place] = 1 + 0.35 * Math.sqrt(Math.max(0, apart));
    }
    for (const other of row) isNeighbour[other] = 0;
  }
  return lengths;
}
