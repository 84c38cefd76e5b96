import { communityName } from '../../actions/communityName.ts';
import { groupRegions } from '../../drawing/groupRegions.ts';
import { mapLabels } from '../../drawing/mapLabels.ts';
import type { GroupKind } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Region } from '../../view/scene.ts';
import type { Opened } from '../../work/protocol.ts';

/** The groups with a name on the map as a whole: topics where their mark stands, or communities among their authors. */
export function regionsOf(
  current: Opened,
  positions: Float32Array,
  kind: GroupKind,
  hidden: ReadonlySet<number>,
  areMarksHidden: boolean,
  mainTopics: Int32Array,
): readonly Region[] {
  const { columns, arrangement, topics, kind: source } = current;
  const names = kind === 'topic' ? mapLabels(current).slice(columns.authorCount) : undefined;
  return groupRegions({
    columns,
    positions,
    groups: kind === 'topic' ? mainTopics : arrangement.communities,
    count: kind === 'topic' ? topics.length : arrangement.communityCount,
    nameOf: (group) => names?.[group] ?? texts.map.communities.inLines(communityName(current, group)),
    markOf: (group) => (kind === 'topic' && !areMarksHidden ? columns.authorCount + group : undefined),
    isHidden: (group) => hidden.has(group),
    mustHavePapers: source !== 'network',
  });
}
