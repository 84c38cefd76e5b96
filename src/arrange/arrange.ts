import { csrOf } from '../lib/graph/csr.ts';
import { leiden } from '../lib/graph/leiden.ts';
import type { Arrangement, Totals } from '../model/columns.ts';
import type { Given } from './given.ts';
import { layout } from './layout.ts';
import { topicPlaces } from './topicPlaces.ts';

export interface ArrangeOptions {
  readonly seed: number;
  /** What is known already and not to be computed: that of the authors. */
  readonly given?: Pick<Given, 'positions' | 'communities'>;
  /** Positions, when given, are those of all nodes so far; a copy that the callee may keep. */
  readonly onProgress?: (share: number, what: string, positions?: Float32Array) => void;
}

/**
 * Communities and positions of the whole corpus, all of time together: authors by their ties with each other, topics
 * beside their authors. The same totals and seed give the same arrangement.
 */
export function arrange(totals: Totals, { seed, given = {}, onProgress }: ArrangeOptions): Arrangement {
  const { authorCount, topicCount, authorTieCount, tieSource, tieTarget, tieWeights } = totals;
  onProgress?.(0, 'Finding communities');
  const ends = [tieSource.subarray(0, authorTieCount), tieTarget.subarray(0, authorTieCount)] as const;
  const graph = csrOf(authorCount, ...ends, tieWeights);
  const authorCommunities = given.communities ?? leiden(graph, { seed });

  const report = (share: number, positions?: Float32Array) =>
    onProgress?.(0.1 + 0.85 * share, 'Placing authors', positions && withTopics(totals, positions, authorCommunities));
  const importance = totals.nodeWeights;
  const options = { seed, communities: authorCommunities, importance, onProgress: onProgress && report };
  const authors = given.positions ?? layout(graph, options);
  const positions = withTopics(totals, authors, authorCommunities);
  onProgress?.(1, 'Placing topics', positions.slice());

  const communities = new Int32Array(authorCount + topicCount).fill(-1);
  communities.set(authorCommunities);
  const communityCount = authorCommunities.reduce((most, community) => Math.max(most, community + 1), 0);
  return { positions, communities, communityCount };
}

function withTopics(totals: Totals, authors: Float32Array, communities: Int32Array): Float32Array {
  const positions = new Float32Array(2 * (totals.authorCount + totals.topicCount));
  positions.set(authors);
  positions.set(topicPlaces(totals, authors, communities), authors.length);
  return positions;
}
