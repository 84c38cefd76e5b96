import { hueCount, type Topic, type TopicsBefore } from '../model/topic.ts';
import { topicId } from './topicIds.ts';
import { cutAt, mainLeaf, type TopicNode, type TopicTree } from './tree.ts';

export type Identity = Pick<Topic, 'id' | 'slot'>;

/** What is shown, as it is found again in the papers here: `topicOfPaper` is −1 for those that are new or had none. */
export interface Shown {
  readonly topics: TopicsBefore['topics'];
  readonly topicOfPaper: Int32Array;
}

/** A topic that takes the place of another shares this much of the papers of both. */
const leastOverlap = 0.3;

/**
 * Id and colour for each leaf, from which all topics have theirs: a topic those of its main leaf. So the larger part of a
 * split topic keeps them, and a joined one has those of its larger part.
 */
export function identitiesOf(
  tree: TopicTree,
  natural: number,
  keyTerms: (leaves: readonly number[]) => readonly string[],
  kept: ReadonlyMap<number, Identity>,
): Identity[] {
  const taken = new Set(Array.from(kept.values(), ({ id }) => id));
  const used = new Set(Array.from(kept.values(), ({ slot }) => slot));
  const identities: Identity[] = [];
  for (const node of namingNodes(tree, natural)) {
    const leaf = mainLeaf(node);
    identities[leaf] = kept.get(leaf) ?? { id: topicId(keyTerms(node.leaves), taken), slot: freeSlot(used) };
  }
  return identities;
}

function freeSlot(used: Set<number>): number {
  let slot = 0;
  while (slot < hueCount && used.has(slot)) slot++;
  used.add(slot);
  return slot;
}

/** For each leaf the topic it is named by: the natural ones, the largest first, then those that finer cuts add. */
function namingNodes(tree: TopicTree, natural: number): TopicNode[] {
  const cut = cutAt(tree, natural).sort((one, other) => other.papers - one.papers || mainLeaf(one) - mainLeaf(other));
  return [...cut, ...tree.splits.slice(natural - 1).map(({ parts }) => parts![1])];
}

/**
 * Leaves that keep the id and colour of a topic that is shown: the pairs of a topic of any granularity and a shown one
 * that are most alike (Jaccard index of their papers), the best first, each at most once.
 */
export function keptIdentities(tree: TopicTree, leafOf: Int32Array, shown: Shown): Map<number, Identity> {
  const kept = new Map<number, Identity>();
  const taken = new Set<number>();
  for (const { leaf, topic } of pairs(tree, leafOf, shown)) {
    if (kept.has(leaf) || taken.has(topic)) continue;
    kept.set(leaf, shown.topics[topic]!);
    taken.add(topic);
  }
  return kept;
}

interface Pair {
  readonly leaf: number;
  readonly topic: number;
  readonly overlap: number;
  readonly papers: number;
}

function pairs(tree: TopicTree, leafOf: Int32Array, { topics, topicOfPaper }: Shown): Pair[] {
  const leafCount = tree.root.leaves.length;
  const inBoth = new Uint32Array(leafCount * topics.length);
  const ofTopic = new Uint32Array(topics.length);
  for (const [paper, topic] of topicOfPaper.entries()) {
    if (topic < 0) continue;
    ofTopic[topic]!++;
    if (leafOf[paper]! >= 0) inBoth[leafOf[paper]! * topics.length + topic]!++;
  }
  const found: Pair[] = [];
  for (const node of [tree.root, ...tree.splits.flatMap(({ parts }) => parts!)]) {
    const shared = topics.map((_, topic) =>
      node.leaves.reduce((sum, leaf) => sum + inBoth[leaf * topics.length + topic]!, 0),
    );
    const ofNode = shared.reduce((sum, count) => sum + count, 0);
    for (const [topic, count] of shared.entries()) {
      const overlap = count / (ofNode + ofTopic[topic]! - count);
      if (overlap >= leastOverlap) found.push({ leaf: mainLeaf(node), topic, overlap, papers: node.papers });
    }
  }
  return found.sort(
    (one, other) =>
      other.overlap - one.overlap || other.papers - one.papers || one.topic - other.topic || one.leaf - other.leaf,
  );
}
