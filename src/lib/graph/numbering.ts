export interface Groups {
  /** Group of each node, 0 … count − 1. */
  readonly groups: Int32Array;
  readonly count: number;
}

/** The same grouping numbered 0, 1, … in the order of first appearance. Labels must be below `labelCount`. */
export function compactGroups(labels: Int32Array, labelCount = labels.length): Groups {
  const numberOf = new Int32Array(labelCount).fill(-1);
  const groups = new Int32Array(labels.length);
  let count = 0;
  for (let node = 0; node < labels.length; node++) {
    const label = labels[node]!;
    if (numberOf[label] === -1) numberOf[label] = count++;
    groups[node] = numberOf[label]!;
  }
  return { groups, count };
}

/** The same grouping numbered by size, the largest 0; of two as large, the one with the smaller node comes first. */
export function groupsBySize(labels: Int32Array): Groups {
  return rankedBySize(compactGroups(labels));
}

/** Numbered by size, the largest 0; of two as large, the one that had the smaller number comes first. */
export function rankedBySize(grouping: Groups): Groups {
  const sizes = sizesOf(grouping);
  const order = Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(grouping.count);
  order.forEach((group, place) => (rank[group] = place));
  return { groups: composed(grouping.groups, rank), count: grouping.count };
}

/** Number of nodes of each group. */
export function sizesOf({ groups, count }: Groups): Int32Array {
  const sizes = new Int32Array(count);
  for (let node = 0; node < groups.length; node++) sizes[groups[node]!]!++;
  return sizes;
}

/** The same grouping without gaps, in the order of the labels, which are below their number. */
export function usedGroups(labels: Int32Array): Groups {
  const numbers = new Int32Array(labels.length).fill(-1);
  for (const label of labels) numbers[label] = 0;
  let count = 0;
  for (let label = 0; label < labels.length; label++) if (numbers[label] === 0) numbers[label] = count++;
  return { groups: labels.map((label) => numbers[label]!), count };
}

/** The group that each node's group belongs to. */
export function composed(groups: Int32Array, groupOfGroup: Int32Array): Int32Array {
  const own = new Int32Array(groups.length);
  for (let node = 0; node < groups.length; node++) own[node] = groupOfGroup[groups[node]!]!;
  return own;
}
