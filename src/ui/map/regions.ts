import { communityName } from '../../actions/communityName.ts';
import type { Columns, DatedLists } from '../../model/columns.ts';
import type { Day, NodeIndex } from '../../model/units.ts';
import type { GroupKind } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Region } from '../../view/scene.ts';
import type { Opened } from '../../work/protocol.ts';
import { mapLabels } from './mapLabels.ts';

/** On a smaller map all names can be read anyway. */
const fewestAuthors = 150;
/** Smaller groups are no regions. */
const leastShare = 0.012;
const fewestMembers = 4;

/**
 * The groups with a name on the map as a whole, the larger first: topics where their mark stands (or, when marks are
 * not shown, among their authors), communities among their authors.
 */
export function regionsOf(
  current: Opened,
  positions: Float32Array,
  kind: GroupKind,
  hidden: ReadonlySet<number>,
  areMarksHidden: boolean,
  mainTopics: Int32Array,
): readonly Region[] {
  const { columns, arrangement, topics } = current;
  if (columns.authorCount < fewestAuthors) return [];
  const groups = kind === 'topic' ? mainTopics : arrangement.communities;
  const count = kind === 'topic' ? topics.length : arrangement.communityCount;
  const places = placesOf(columns, positions, groups, count);
  const fewest = Math.max(fewestMembers, leastShare * columns.authorCount);
  const names = kind === 'topic' ? mapLabels(current).slice(columns.authorCount) : undefined;
  return Array.from({ length: count }, (_, group) => group)
    .filter((group) => places.members[group]! >= fewest && !hidden.has(group))
    .sort((a, b) => places.members[b]! - places.members[a]! || a - b)
    .map((group) => {
      const mark = kind === 'topic' && !areMarksHidden ? columns.authorCount + group : undefined;
      return {
        name: names?.[group] ?? texts.map.communities.inLines(communityName(current, group)),
        x: mark === undefined ? places.x[group]! : positions[2 * mark]!,
        y: mark === undefined ? places.y[group]! : positions[2 * mark + 1]!,
        mark,
        share: places.members[group]! / columns.authorCount,
        span: spanOf(places, group),
      };
    });
}

interface Places {
  readonly members: Uint32Array;
  /** Mean place of the members, each counted by its papers. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly from: Float64Array;
  readonly to: Float64Array;
}

function placesOf(columns: Columns, positions: Float32Array, groups: Int32Array, count: number): Places {
  const places: Places = {
    members: new Uint32Array(count),
    x: new Float64Array(count),
    y: new Float64Array(count),
    from: new Float64Array(count).fill(Infinity),
    to: new Float64Array(count).fill(-Infinity),
  };
  const papers = new Float64Array(count);
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
