import type { Columns, DatedLists } from '../model/columns.ts';
import type { Day, NodeIndex } from '../model/units.ts';
import type { Region } from './regions.ts';

/** On a smaller map all names can be read anyway. */
const fewestAuthors = 150;
/** Smaller groups are no regions. */
const leastShare = 0.012;
const fewestMembers = 4;

/** The groups of a network, and what is shown of them. */
export interface GroupsOnMap {
  readonly columns: Columns;
  readonly positions: Float32Array;
  /** Per author, the group it belongs to; below 0: to none. */
  readonly groups: Int32Array;
  readonly count: number;
  readonly nameOf: (group: number) => string;
  /** The node that marks a group, if one is there. */
  readonly markOf: (group: number) => NodeIndex | undefined;
  /** Hidden, or otherwise not to be named. */
  readonly isHidden: (group: number) => boolean;
  /** A group without a single paper is no group that is seen. */
  readonly mustHavePapers: boolean;
}

/**
 * The groups with a name on the map as a whole, the larger first: where their mark stands or, without marks, among their
 * authors.
 */
export function groupRegions(wanted: GroupsOnMap): readonly Region[] {
  const { columns, positions, groups, count, nameOf, markOf, isHidden, mustHavePapers } = wanted;
  if (columns.authorCount < fewestAuthors) return [];
  const places = placesOf(columns, positions, groups, count);
  const fewest = Math.max(fewestMembers, leastShare * columns.authorCount);
  return (
    Array.from({ length: count }, (_, group) => group)
      .filter((group) => places.members[group]! >= fewest && !isHidden(group))
      // Of those that the filters leave no paper nothing is seen that a name could be of.
      .filter((group) => !mustHavePapers || places.papers[group]! > 0)
      .sort((a, b) => places.members[b]! - places.members[a]! || a - b)
      .map((group) => {
        const mark = markOf(group);
        return {
          name: nameOf(group),
          x: mark === undefined ? places.x[group]! : positions[2 * mark]!,
          y: mark === undefined ? places.y[group]! : positions[2 * mark + 1]!,
          mark,
          share: places.members[group]! / columns.authorCount,
          span: spanOf(places, group),
        };
      })
  );
}

interface Places {
  readonly members: Uint32Array;
  /** Of all members, each by itself. */
  readonly papers: Float64Array;
  /** Mean place of the members, each counted by its papers. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

function placesOf(columns: Columns, positions: Float32Array, groups: Int32Array, count: number): Places {
  const places: Places = {
    members: new Uint32Array(count),
    papers: new Float64Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    from: new Float64Array(count).fill(Infinity),
    to: new Float64Array(count).fill(-Infinity),
  };
  const { papers } = places;
  const { nodePapers } = columns;
  for (let author = 0; author < columns.authorCount; author++) {
    const group = groups[author]!;
    if (group < 0) continue;
    const weight = papersOf(nodePapers, author);
    places.members[group]!++;
    papers[group]! += weight;
    places.x[group]! += weight * positions[2 * author]!;
    places.y[group]! += weight * positions[2 * author + 1]!;
    const [first, end] = [nodePapers.offsets[author]!, nodePapers.offsets[author + 1]!];
    if (first === end) continue;
    places.from[group] = Math.min(places.from[group]!, nodePapers.starts[first]!);
    places.to[group] = Math.max(places.to[group]!, nodePapers.ends[end - 1]!);
  }
  for (let group = 0; group < count; group++) {
    places.x[group]! /= papers[group] || 1;
    places.y[group]! /= papers[group] || 1;
  }
  return places;
}

const papersOf = ({ offsets, undatedOffsets }: DatedLists, node: NodeIndex): number =>
  offsets[node + 1]! - offsets[node]! + undatedOffsets[node + 1]! - undatedOffsets[node]!;

function spanOf({ from, to }: Places, group: number): { from: Day; to: Day } | undefined {
  return from[group]! <= to[group]! ? { from: from[group]!, to: to[group]! } : undefined;
}
