/** The members of each group in ascending order: group g owns `nodes[offsets[g]] … nodes[offsets[g + 1] − 1]`. */
export interface Members {
  readonly offsets: Int32Array;
  readonly nodes: Int32Array;
}

export function membersOf(groups: Int32Array, groupCount: number): Members {
  const offsets = new Int32Array(groupCount + 1);
  for (const group of groups) offsets[group + 1]!++;
  for (let group = 0; group < groupCount; group++) offsets[group + 1]! += offsets[group]!;
  const next = offsets.slice(0, groupCount);
  const nodes = new Int32Array(groups.length);
  for (let node = 0; node < groups.length; node++) nodes[next[groups[node]!]!++] = node;
  return { offsets, nodes };
}

export const membersOfGroup = ({ offsets, nodes }: Members, group: number): Int32Array =>
  nodes.subarray(offsets[group], offsets[group + 1]);
