import { wardTree, type Branch, type GroupProducts } from './ward.ts';

/** A topic of some granularity: all papers of its leaves, the finest topics. */
export interface TopicNode {
  readonly leaves: readonly number[];
  readonly papers: number;
  /** What it falls into, the larger first; absent for a leaf. */
  readonly parts?: readonly [TopicNode, TopicNode];
}

/**
 * Topics within topics. One more topic splits one of those there are, in the order of `splits`, so that all others stay
 * as they are.
 */
export interface TopicTree {
  readonly root: TopicNode;
  readonly splits: readonly TopicNode[];
}

/** The same before it is known how many papers the topics have. */
export interface TreePlan {
  readonly root: Branch;
  readonly splits: readonly Branch[];
}

export interface LeafPlan extends TreePlan {
  readonly leaves: ReadonlyMap<Branch, number>;
  readonly leafCount: number;
  readonly leafOfGroup: Int32Array;
}

/** First the groups are joined, then their parts: no part leaves its group before all groups stand apart. */
export function treePlan(partsOfGroups: readonly (readonly number[])[], products: GroupProducts): TreePlan {
  const whole = partsOfGroups.map((parts) =>
    wardTree(
      parts.map((group) => ({ groups: [group], height: 0 })),
      products,
    ),
  );
  const root = wardTree(whole, products);
  const apart = new Set(whole);
  const splits = [...splitsBelow(root, (branch) => apart.has(branch)), ...splitsOfAll(whole)];
  return { root, splits };
}

/** The most unlike parts first; a whole comes before its parts, which are no more unlike. */
const splitsBelow = (root: Branch, isEnd: (branch: Branch) => boolean): Branch[] => byHeight(branchesOf(root, isEnd));

const splitsOfAll = (roots: readonly Branch[]): Branch[] =>
  byHeight(roots.flatMap((root) => branchesOf(root, () => false)));

const byHeight = (branches: Branch[]): Branch[] =>
  branches
    .map((branch, place) => ({ branch, place }))
    .sort((one, other) => other.branch.height - one.branch.height || one.place - other.place)
    .map(({ branch }) => branch);

/** Those that fall into parts, wholes before parts. */
function branchesOf(branch: Branch, isEnd: (branch: Branch) => boolean): Branch[] {
  if (!branch.parts || isEnd(branch)) return [];
  return [branch, ...branch.parts.flatMap((part) => branchesOf(part, isEnd))];
}

/** The plan with no more than so many leaves, and the leaf of each group. */
export function leavesOf({ splits, root }: TreePlan, most: number, groupCount: number): LeafPlan {
  const kept = splits.slice(0, most - 1);
  const isSplit = new Set(kept);
  const leafOfGroup = new Int32Array(groupCount);
  const numbers = new Map<Branch, number>();
  const visit = (branch: Branch): void => {
    if (isSplit.has(branch)) return branch.parts!.forEach(visit);
    for (const group of branch.groups) leafOfGroup[group] = numbers.size;
    numbers.set(branch, numbers.size);
  };
  visit(root);
  return { root, splits: kept, leaves: numbers, leafCount: numbers.size, leafOfGroup };
}

/** `papersOfLeaf` tells how many papers each leaf has. */
export function topicTree({ root, splits, leaves }: LeafPlan, papersOfLeaf: ArrayLike<number>): TopicTree {
  const nodes = new Map<Branch, TopicNode>();
  const nodeOf = (branch: Branch): TopicNode => {
    const leaf = leaves.get(branch);
    const node = leaf === undefined ? joined(nodeOf(branch.parts![0]), nodeOf(branch.parts![1])) : leafNode(leaf);
    nodes.set(branch, node);
    return node;
  };
  const leafNode = (leaf: number): TopicNode => ({ leaves: [leaf], papers: papersOfLeaf[leaf]! });
  return { root: nodeOf(root), splits: splits.map((branch) => nodes.get(branch)!) };
}

export function joined(one: TopicNode, other: TopicNode): TopicNode {
  const parts: [TopicNode, TopicNode] = other.papers > one.papers ? [other, one] : [one, other];
  return { leaves: [...one.leaves, ...other.leaves], papers: one.papers + other.papers, parts };
}

/** So many topics, or as many as there can be. */
export function cutAt({ root, splits }: TopicTree, count: number): TopicNode[] {
  const topics = new Set([root]);
  for (const node of splits.slice(0, Math.max(0, count - 1))) {
    topics.delete(node);
    for (const part of node.parts!) topics.add(part);
  }
  return [...topics];
}

/** The leaf that the largest part of the largest part … is: it lends the topic its id and colour. */
export const mainLeaf = ({ parts, leaves }: TopicNode): number => (parts ? mainLeaf(parts[0]) : leaves[0]!);
