import { colourMapBy, showAllGroups, showTopicNodes } from '../../actions/legend.ts';
import { colourBy, hiddenGroups, showTopics } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { Section } from '../parts/Section.tsx';
import { otherSlot } from '../../arrange/palette.ts';
import { LegendRow } from './LegendRow.tsx';
import { useState } from 'preact/hooks';

/** Rows shown before "Show more". */
const page = 12;

/** Legend, filter and list of the groups in one. */
export function Legend({ current }: { readonly current: Opened }) {
  const [rows, setRows] = useState(page);
  const hasTopics = current.kind === 'papers';
  const isTopics = colourBy.value === 'topic';
  const count = isTopics ? current.topics.length : current.arrangement.communityCount;
  const shown = Math.min(rows, count);
  return (
    <Section title={isTopics ? 'Topics' : 'Communities'} aside={String(count)}>
      {hasTopics && (
        <Choice
          legend="Colour by"
          inline
          value={colourBy.value}
          options={[
            { value: 'topic', label: 'Topic' },
            { value: 'community', label: 'Community' },
          ]}
          onChange={colourMapBy}
        />
      )}
      {count === 0 && (
        <p class="muted">
          {isTopics
            ? 'No topics were found in these papers: they have neither keywords nor enough words in common. Colour by community still works.'
            : 'There are no ties yet.'}
        </p>
      )}
      <ul class="legend" aria-label={isTopics ? 'Topics' : 'Communities'}>
        {Array.from({ length: shown }, (_, group) => (
          <LegendRow key={group} group={group} current={current} />
        ))}
      </ul>
      {count > otherSlot && (
        <p class="muted small">
          {isTopics ? 'Topics' : 'Communities'} {otherSlot + 1} to {count} share one grey on the map; their numbers tell
          them apart here.
        </p>
      )}
      <p class="buttons">
        {shown < count && (
          <button type="button" class="quiet" onClick={() => setRows(rows + 50)}>
            Show more
          </button>
        )}
        {hiddenGroups.value.size > 0 && (
          <button type="button" class="quiet" onClick={showAllGroups}>
            Show all groups
          </button>
        )}
      </p>
      {hasTopics && (
        <label class="check">
          <input
            type="checkbox"
            checked={showTopics.value}
            onChange={({ currentTarget }) => showTopicNodes(currentTarget.checked)}
          />
          Topics on the map
        </label>
      )}
      {current.communityNames && <p class="muted small">The communities are those of the file.</p>}
      {isTopics && count > 0 && <p class="muted small">Topics are made from {current.topicSource}.</p>}
    </Section>
  );
}
