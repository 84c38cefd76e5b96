import { csrOf, type Csr } from '../lib/graph/csr.ts';
import { sortedRows } from '../lib/graph/sortedRows.ts';
import type { Arrangement, Totals } from '../model/columns.ts';
import type { Settings } from '../model/settings.ts';
import { communitiesOf } from './communities.ts';
import { communitySlots, type SlotsAndChanges } from './communitySlots.ts';
import type { Given } from './given.ts';
import { layout } from './layout.ts';
import { normalised } from './normalised.ts';
import { topicPlacer } from './topicPlaces.ts';
import { vosLayout } from './vosLayout.ts';
import { texts } from '../texts/texts.ts';

const say = texts.work;

export type ArrangeSettings = Pick<
  Settings,
  'seed' | 'normalisation' | 'quality' | 'resolution' | 'minCommunitySize' | 'clustering' | 'layout'
>;

/** Arranged in the place of another, with how many of the communities before were merged and split. */
export interface Arranged extends Arrangement {
  readonly changes: Pick<SlotsAndChanges, 'merged' | 'split'>;
}

/** An arrangement of a network that this one takes the place of, told in the nodes of this one. */
export interface Before {
  /** Where nodes should about stay; not a number for nodes that had no place. */
  readonly positions?: Float32Array;
  /** −1 for nodes that were not there. */
  readonly communities: Int32Array;
  /** Palette slot of each of these communities. */
  readonly communitySlots: Uint8Array;
  /** Communities grow out of those before; else they are found afresh and only keep their colours. */
  readonly continuesCommunities: boolean;
}

export interface ArrangeOptions {
  readonly settings: ArrangeSettings;
  /** What is known already and not to be computed: that of the authors. */
  readonly given?: Pick<Given, 'positions' | 'communities'>;
  readonly before?: Before;
  /** Nodes that stay exactly where they are in `before`. */
  readonly pinned?: Uint8Array;
  /** What there is so far, from the first useful picture on; a copy that the callee may keep. */
  readonly onProgress?: (share: number, what: string, soFar?: Arranged) => void;
}

/**
 * Communities and positions of the whole corpus, all of time together: authors by their ties with each other, topics
 * beside their authors. The same totals, settings and `before` give the same arrangement.
 */
export function arrange(totals: Totals, options: ArrangeOptions): Arranged {
  const { settings, given = {}, before, pinned, onProgress } = options;
  const { authorCount, topicCount } = totals;
  onProgress?.(0, say.communities);
  const graph = graphOfAuthors(totals);
  const finding = (share: number) => onProgress?.(0.1 * share, say.communities);
  const authorCommunities =
    given.communities ?? communitiesOf(graph, settings, authorsBefore(before, authorCount), finding);
  const groups = grouped(authorCommunities, topicCount, before);
  const place = topicPlacer(totals, authorCommunities, pinned);
  const withTopics = (authors: Float32Array): Arranged => ({ ...groups, positions: place(authors, before?.positions) });

  const report = (share: number, positions?: Float32Array) =>
    onProgress?.(0.1 + 0.9 * share, say.placing, positions && withTopics(positions));
  if (given.positions) return withTopics(given.positions);
  const common = {
    ...(before?.positions && { start: before.positions.subarray(0, 2 * authorCount) }),
    ...(pinned && { pinned: pinned.subarray(0, authorCount) }),
    ...(onProgress && { onProgress: report }),
  };
  if (settings.layout === 'vos')
    return withTopics(vosLayout(normalised(sortedRows(graph), settings.normalisation), common));
  const { seed } = settings;
  return withTopics(layout(graph, { seed, communities: authorCommunities, importance: totals.nodeWeights, ...common }));
}

/** Authors and the ties between them, by the weight of all their papers. */
export function graphOfAuthors({ authorCount, authorTieCount, tieSource, tieTarget, tieWeights }: Totals): Csr {
  const ends = [tieSource.subarray(0, authorTieCount), tieTarget.subarray(0, authorTieCount)] as const;
  return csrOf(authorCount, ...ends, tieWeights);
}

const authorsBefore = (before: Before | undefined, authorCount: number): Int32Array | undefined =>
  before?.continuesCommunities ? before.communities.subarray(0, authorCount) : undefined;

function grouped(authorCommunities: Int32Array, topicCount: number, before?: Before): Omit<Arranged, 'positions'> {
  const communities = new Int32Array(authorCommunities.length + topicCount).fill(-1);
  communities.set(authorCommunities);
  const earlier = before && { communities: before.communities, slots: before.communitySlots };
  const { slots, ...changes } = communitySlots(communities, earlier);
  return { communities, communityCount: slots.length, communitySlots: slots, changes };
}
