import { communityName } from '../actions/communityName.ts';
import { setHiddenCommunities, setHiddenTopics } from '../actions/filters.ts';
import { selectNode } from '../actions/select.ts';
import { colourBy, filters, hiddenGroups, nouns, opened, selection, summary } from '../state/state.ts';
import { number } from '../texts/numbers.ts';
import { texts } from '../texts/texts.ts';
import { slotOfGroup } from '../ui/derived.ts';
import { pointingGroup } from '../ui/parts/pointing.ts';
import { Swatch } from '../ui/parts/Swatch.tsx';
import { Rows } from './Rows.tsx';

const words = texts.viewer;

/** What the colours stand for, how much of it is in the window, and what of it is shown. */
export function ViewerLegend() {
  const current = opened.value!;
  const isByTopic = colourBy.value === 'topic';
  const count = isByTopic ? current.topics.length : current.arrangement.communityCount;
  const counts = (isByTopic ? summary.value?.papersByTopic : summary.value?.authorsByCommunity) ?? [];
  const groups = Array.from({ length: count }, (_, group) => group);
  const hidden = hiddenGroups.value;
  const hide = isByTopic ? setHiddenTopics : setHiddenCommunities;
  if (count === 0) return null;
  return (
    <section class="viewer-panel viewer-legend" aria-labelledby="legend-title">
      <div class="viewer-panel-head">
        <h2 id="legend-title">{isByTopic ? words.topics : words.communities}</h2>
        {hidden.size > 0 && (
          <button type="button" class="quiet" onClick={() => hide([])}>
            {words.showAll}
          </button>
        )}
      </div>
      <Rows items={groups} isList>
        {(group) => (
          <LegendRow
            key={group}
            group={group}
            count={counts[group]}
            onToggle={() => hide(toggled(hiddenNow(isByTopic), group))}
            onOnly={() => hide(groups.filter((other) => other !== group))}
          />
        )}
      </Rows>
    </section>
  );
}

const hiddenNow = (isByTopic: boolean): readonly number[] =>
  isByTopic ? filters.peek().hiddenTopics : filters.peek().hiddenCommunities;

const toggled = (hidden: readonly number[], group: number): number[] =>
  hidden.includes(group) ? hidden.filter((other) => other !== group) : [...hidden, group];

/** No line begins with what stands between two terms. */
const unbroken = (label: string): string => label.replaceAll(' · ', '\u00a0· ');

interface RowProps {
  readonly group: number;
  readonly count: number | undefined;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

function LegendRow({ group, count, onToggle, onOnly }: RowProps) {
  const current = opened.value!;
  const isTopic = colourBy.value === 'topic';
  const label = isTopic ? current.topics[group]!.label : communityName(current, group);
  const node = current.columns.authorCount + group;
  const isSelected = isTopic && selection.value?.kind === 'node' && selection.value.node === node;
  const noun = isTopic ? 'paper' : nouns.value.node;
  return (
    <li class="legend-row" data-off={hiddenGroups.value.has(group)}>
      <label class="legend-box">
        <input
          type="checkbox"
          aria-label={words.show(label)}
          checked={!hiddenGroups.value.has(group)}
          onChange={onToggle}
        />
      </label>
      <button
        type="button"
        class="row"
        title={isTopic ? label : words.only(label)}
        aria-pressed={isTopic ? isSelected : undefined}
        {...pointingGroup(group)}
        onClick={() => (isTopic ? selectNode(node) : onOnly())}
      >
        <Swatch group={group} slot={slotOfGroup(current, group)} />
        <span class="row-name">{unbroken(label)}</span>
        <span class="row-count" title={count === undefined ? undefined : texts.counts.nodesAndGroups(count, 0, noun)}>
          {count === undefined ? '' : number(count)}
        </span>
      </button>
    </li>
  );
}
