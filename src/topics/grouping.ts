import type { Groups } from '../lib/graph/numbering.ts';
import { partly, type Steps } from '../lib/steps.ts';
import { groupProducts } from './groupProducts.ts';
import { baseGroupSteps, fineGroupSteps, noGroup, type GroupOptions } from './groups.ts';
import { invertedIndex } from './invertedIndex.ts';
import { similaritySteps } from './neighbours.ts';
import { profileSteps, type Profiles } from './profiles.ts';
import { leavesOf, treePlan, type LeafPlan } from './tree.ts';
import { vectorCount, type Vectors } from './vectors.ts';

/** Papers in leaves, and how these join to topics. */
export interface Grouping {
  readonly plan: LeafPlan;
  /** As many topics as the papers fall into of themselves. */
  readonly natural: number;
  readonly leafCount: number;
  /** Leaf of each paper, −1 without. */
  readonly leafOf: Int32Array;
  /** The groups that the tree joins first; −1 without. */
  readonly baseOf: Int32Array;
  readonly profiles: Profiles;
  /** Where leaves are given classes: their names, and the papers of each, which may have others. */
  readonly classNames?: readonly string[];
  readonly papersOfLeaf?: ArrayLike<number>;
}

/** More topics than these are neither told apart by colour nor read in a legend. */
const mostNatural = 24;
/** The finest there are. */
export const mostTopics = 64;

/** Share of the whole time that each step is about to take, up to its end. */
const ends = { index: 0.05, neighbours: 0.55, base: 0.75, fine: 0.8, plan: 0.85 };

export function* groupingSteps(vectors: Vectors, options: GroupOptions): Steps<Grouping | undefined> {
  const index = invertedIndex(vectors);
  const graph = yield* partly(similaritySteps(vectors, index), ends.index, ends.neighbours);
  const base = onlyOne(vectors) ?? (yield* partly(baseGroupSteps(graph, options), ends.neighbours, ends.base));
  if (base.count === 0) return undefined;
  const fine = yield* partly(fineGroupSteps(graph, base, options.seed), ends.base, ends.fine);
  const whole = treePlan(fine.parts, groupProducts(index, fine.groups));
  const plan = leavesOf(whole, mostTopics, fine.groups.count);
  const leafOf = fine.groups.groups.map((group) => (group === noGroup ? noGroup : plan.leafOfGroup[group]!));
  yield ends.plan;
  const profiles = yield* partly(profileSteps(vectors, graph, leafOf, plan.leafCount), ends.plan, 1);
  const natural = Math.min(base.count, mostNatural);
  return { plan, natural, leafCount: plan.leafCount, leafOf, baseOf: base.groups, profiles };
}

/** A corpus of one paper has one topic. */
function onlyOne(vectors: Vectors): Groups | undefined {
  const { offsets } = vectors;
  const groups = new Int32Array(vectorCount(vectors)).map((_, paper) =>
    offsets[paper + 1]! > offsets[paper]! ? 0 : noGroup,
  );
  return groups.filter((group) => group !== noGroup).length === 1 ? { groups, count: 1 } : undefined;
}
