/** The items 0 … of each group, one group after the other; within a group in their order. */
export interface Grouped {
  /** Length groups + 1. */
  readonly offsets: Uint32Array;
  readonly items: Uint32Array;
}

/** By counting, in linear time. */
export function groupedBy(groupOf: Uint32Array, groupCount: number): Grouped {
  const offsets = new Uint32Array(groupCount + 1);
  for (const group of groupOf) offsets[group + 1]!++;
  for (let group = 0; group < groupCount; group++) offsets[group + 1]! += offsets[group]!;
  const filled = offsets.slice();
  const items = new Uint32Array(groupOf.length);
  groupOf.forEach((group, item) => (items[filled[group]!++] = item));
  return { offsets, items };
}
