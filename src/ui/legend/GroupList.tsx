import { useState } from 'preact/hooks';
import { areGiven } from '../../actions/firmness.ts';
import { showAllGroups } from '../../actions/legend.ts';
import { otherSlot } from '../../arrange/palette.ts';
import { hiddenGroups, type GroupKind } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { knownFirmness } from '../derived.ts';
import { EditorialNote } from '../topics/EditorialNote.tsx';
import { HiddenTopics } from '../topics/HiddenTopics.tsx';
import { MergeSeveral } from '../topics/MergeSeveral.tsx';
import { TopicChangeNote } from '../topics/TopicChangeNote.tsx';
import { LegendRow } from './LegendRow.tsx';

/** Rows shown before "Show more". */
const page = 12;

/** The groups of the map's colours: each can be hidden, and opened. */
export function GroupList({ kind, current }: { readonly kind: GroupKind; readonly current: Opened }) {
  const [rows, setRows] = useState(page);
  const isTopics = kind === 'topic';
  const name = isTopics ? 'Topics' : 'Communities';
  const count = isTopics ? current.topics.length : current.arrangement.communityCount;
  const shown = Math.min(rows, count);
  return (
    <>
      {count === 0 && (
        <p class="muted">
          {isTopics
            ? 'No topics were found in these papers: they have neither keywords nor enough words in common. Colour by community still works.'
            : 'Nothing is tied, so there are no communities.'}
        </p>
      )}
      <ul class="legend" aria-label={name}>
        {Array.from({ length: shown }, (_, group) => (
          <LegendRow key={group} group={group} current={current} />
        ))}
      </ul>
      {!isTopics && count > 0 && knownFirmness.value && (
        <p class="muted small">The first number is how firm a community is: 1 is the same in every other run.</p>
      )}
      {count > otherSlot && (
        <p class="muted small">
          {name} {otherSlot + 1} to {count} share one grey on the map; their numbers tell them apart here.
        </p>
      )}
      <div class="buttons">
        {shown < count && (
          <button type="button" class="quiet" onClick={() => setRows(rows + 50)}>
            Show more
          </button>
        )}
        {isTopics && count > 1 && <MergeSeveral current={current} />}
        {hiddenGroups.value.size > 0 && (
          <button type="button" class="quiet" onClick={showAllGroups}>
            Show all groups
          </button>
        )}
      </div>
      {isTopics && (
        <>
          <TopicChangeNote />
          <EditorialNote current={current} />
          <HiddenTopics current={current} />
        </>
      )}
      {kind === 'community' && areGiven() && <p class="muted small">The communities are those of the file.</p>}
      {isTopics && count > 0 && <p class="muted small">Topics are made from {current.topicFacts.source}.</p>}
    </>
  );
}
