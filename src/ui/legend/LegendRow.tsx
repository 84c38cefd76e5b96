import { toggleGroup } from '../../actions/legend.ts';
import { flyTo } from '../../actions/camera.ts';
import { selectNode } from '../../actions/select.ts';
import { colourBy, hiddenGroups, nouns, selection, summary } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { membersOf, slotOfGroup } from '../derived.ts';
import { pointingGroup } from '../parts/pointing.ts';
import { RowCount } from '../parts/RowCount.tsx';
import { pickedTopics, togglePicked } from '../topics/chosen.ts';
import { RowTools } from '../topics/RowTools.tsx';
import { SelectGroup } from '../selection/SelectGroup.tsx';
import { RowFirmness } from './RowFirmness.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { communityName } from '../../actions/communityName.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.legend.row;

interface Props {
  readonly group: number;
  readonly current: Opened;
}

/** One group: shown or hidden by its box, opened by its name. */
export function LegendRow({ group, current }: Props) {
  const isTopic = colourBy.value === 'topic';
  const topic = isTopic ? current.topics[group] : undefined;
  const label = topic ? topic.label : communityName(current, group);
  const counts = isTopic ? summary.value?.papersByTopic : summary.value?.authorsByCommunity;
  const count = counts?.[group];
  const node = current.columns.authorCount + group;
  const isSelected = isTopic && selection.value?.kind === 'node' && selection.value.node === node;
  return (
    <li class="legend-row" data-off={hiddenGroups.value.has(group)}>
      {topic && pickedTopics.value ? (
        <label class="legend-box">
          <input
            type="checkbox"
            aria-label={words.merge(label)}
            checked={pickedTopics.value.has(topic.id)}
            onChange={() => togglePicked(topic.id)}
          />
        </label>
      ) : (
        <label class="legend-box">
          <input
            type="checkbox"
            aria-label={words.show(label)}
            checked={!hiddenGroups.value.has(group)}
            onChange={() => toggleGroup(group)}
          />
        </label>
      )}
      <button
        type="button"
        class="row"
        aria-pressed={isTopic ? isSelected : undefined}
        title={label}
        {...pointingGroup(group)}
        onClick={() => (isTopic ? selectNode(node) : flyTo(membersOf(current, group)))}
      >
        <Swatch group={group} slot={slotOfGroup(current, group)} />
        <span class="row-name">
          {label}
          {topic?.isEditorial && <small class="muted">{words.noSubject}</small>}
        </span>
        {!isTopic && <RowFirmness community={group} />}
        <RowCount
          value={count}
          noun={isTopic ? 'paper' : nouns.value.node}
          after={current.extent ? words.inWindow : ''}
        />
      </button>
      <SelectGroup group={group} name={label} />
      {topic && <RowTools topic={topic} current={current} />}
    </li>
  );
}
