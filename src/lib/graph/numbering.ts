export interface Groups {
  /** Group of each node, 0 … count − 1. */
  readonly groups: Int32Array;
  readonly count: number;
}

/** The same grouping numbered 0, 1, … in the order of first appearance. Labels must be below `labelCount`. */
export function compactGroups(labels: Int32Array, labelCount = labels.length): Groups {
  const numberOf = new Int32Array(labelCount).fill(-1);
  let count = 0;
  const groups = labels.map((label) => {
    if (numberOf[label] === -1) numberOf[label] = count++;
    return numberOf[label]!;
  });
  return { groups, count };
}

/** The same grouping numbered by size, the largest 0; of two as large, the one with the smaller node comes first. */
export function groupsBySize(labels: Int32Array): Groups {
  const { groups, count } = compactGroups(labels);
  const sizes = new Int32Array(count);
  for (const group of groups) sizes[group]!++;
  const order = Array.from(sizes.keys()).sort((a, b) => sizes[b]! - sizes[a]! || a - b);
  const rank = new Int32Array(count);
  order.forEach((group, place) => (rank[group] = place));
  return { groups: groups.map((group) => rank[group]!), count };
}

/** The same grouping without gaps, in the order of the labels, which are below their number. */
export function usedGroups(labels: Int32Array): Groups {
  const numbers = new Int32Array(labels.length).fill(-1);
  for (const label of labels) numbers[label] = 0;
  let count = 0;
  for (let label = 0; label < labels.length; label++) if (numbers[label] === 0) numbers[label] = count++;
  return { groups: labels.map((label) => numbers[label]!), count };
}
