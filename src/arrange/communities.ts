import { derivedSeeds } from '../lib/derivedSeeds.ts';
import type { Csr } from '../lib/graph/csr.ts';
import { leiden, type LeidenOptions } from '../lib/graph/leiden.ts';
import { compactGroups, groupsBySize, rankedBySize } from '../lib/graph/numbering.ts';
import { randomLeiden } from '../lib/graph/randomLeiden.ts';
import { mergeSmallGroups } from '../lib/graph/smallGroups.ts';
import { sortedRows } from '../lib/graph/sortedRows.ts';
import { qualityOf, weightedGraphOf } from '../lib/graph/weightedGraph.ts';
import type { Settings } from '../model/settings.ts';
import { normalised } from './normalised.ts';

export type CommunitySettings = Pick<
  Settings,
  'normalisation' | 'quality' | 'resolution' | 'minCommunitySize' | 'clustering' | 'seed'
>;

const smallNetwork = 2_000;
const triesIfSmall = 10;
/** Qualities so near to each other differ by rounding. */
const sameQuality = 1e-9;

/** What VOSviewer Online runs by default. */
const vosviewer = { seed: 0, starts: 10, iterations: 10, randomness: 0.01 } as const;

/**
 * Communities by the settings, numbered by size, of two as large the one with the smaller node first. They do not depend
 * on the order of the ties. `initial` gives the communities in a smaller network that this one has grown from, −1 for
 * new nodes, and makes the communities stay near these; VOSviewer knows no such thing, so its clustering passes it over,
 * and has a seed of its own.
 */
export function communitiesOf(
  graph: Csr,
  settings: CommunitySettings,
  initial?: Int32Array,
  onProgress?: (share: number) => void,
): Int32Array {
  return settings.clustering === 'vosviewer'
    ? vosviewerCommunities(graph, settings, vosviewer.seed, onProgress)
    : leidenCommunities(graph, settings, initial, onProgress);
}

/** As the settings find them, but from another seed, for `vosviewer` too: to see what hangs on chance. */
export const communitiesFromSeed = (
  graph: Csr,
  settings: CommunitySettings,
  seed: number,
  onProgress?: (share: number) => void,
): Int32Array =>
  settings.clustering === 'vosviewer'
    ? vosviewerCommunities(graph, settings, seed, onProgress)
    : leidenCommunities(graph, { ...settings, seed }, undefined, onProgress);

function leidenCommunities(
  graph: Csr,
  settings: CommunitySettings,
  initial: Int32Array | undefined,
  onProgress: ((share: number) => void) | undefined,
): Int32Array {
  const seen = normalised(sortedRows(graph), settings.normalisation);
  const start = initial && startFrom(initial);
  const options = { quality: settings.quality, resolution: settings.resolution, onProgress };
  const communities = start
    ? leiden(seen, { ...options, seed: settings.seed, initial: start })
    : bestOfTries(seen, { ...options, seed: settings.seed });
  return groupsBySize(mergeSmallGroups(seen, compactGroups(communities), settings.minCommunitySize)).groups;
}

/** Of so many the best counts, where communities are found afresh. */
export const leidenRuns = (nodeCount: number): number => (nodeCount <= smallNetwork ? triesIfSmall : 1);

/** In a small network a single run often misses the best grouping, and another costs a few milliseconds. */
function bestOfTries(graph: Csr, { onProgress, ...options }: LeidenOptions): Int32Array {
  const tries = leidenRuns(graph.nodeCount);
  const found = [options.seed, ...derivedSeeds(options.seed, tries - 1)].map((seed, index) =>
    leiden(graph, { ...options, seed, onProgress: onProgress && ((share) => onProgress((index + share) / tries)) }),
  );
  const base = weightedGraphOf(graph, options);
  let best = found[0]!;
  let bestQuality = tries > 1 ? qualityOf(base, best) : 0;
  for (const communities of found.slice(1)) {
    const quality = qualityOf(base, communities);
    if (quality > bestQuality + sameQuality) [best, bestQuality] = [communities, quality];
  }
  return best;
}

function vosviewerCommunities(
  graph: Csr,
  settings: CommunitySettings,
  seed: number,
  onProgress: ((share: number) => void) | undefined,
): Int32Array {
  const seen = normalised(sortedRows(graph), settings.normalisation);
  const found = randomLeiden(weightedGraphOf(seen, settings), { ...vosviewer, seed, onProgress });
  return groupsBySize(mergeSmallGroups(seen, rankedBySize(found), settings.minCommunitySize, true)).groups;
}

/** The communities there were, and each new node alone; nothing where all are new. */
function startFrom(initial: Int32Array): Int32Array | undefined {
  const used = initial.reduce((most, community) => Math.max(most, community + 1), 0);
  if (used === 0) return undefined;
  const labels = initial.map((community, node) => (community < 0 ? used + node : community));
  return compactGroups(labels, used + initial.length).groups;
}
