import { useState } from 'preact/hooks';
import { areGiven } from '../../actions/firmness.ts';
import { showAllGroups } from '../../actions/legend.ts';
import { otherSlot } from '../../arrange/palette.ts';
import { hiddenGroups, type GroupKind } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { knownFirmness } from '../derived.ts';
import { EditorialNote } from '../topics/EditorialNote.tsx';
import { HiddenTopics } from '../topics/HiddenTopics.tsx';
import { MergeSeveral } from '../topics/MergeSeveral.tsx';
import { TopicChangeNote } from '../topics/TopicChangeNote.tsx';
import { LegendRow } from './LegendRow.tsx';

const words = texts.legend.groups;

/** Rows shown before "Show more". */
const page = 12;

/** The groups of the map's colours: each can be hidden, and opened. */
export function GroupList({ kind, current }: { readonly kind: GroupKind; readonly current: Opened }) {
  const [rows, setRows] = useState(page);
  const isTopics = kind === 'topic';
  const name = texts.legend.titles[kind];
  const count = isTopics ? current.topics.length : current.arrangement.communityCount;
  const shown = Math.min(rows, count);
  return (
    <>
      {count === 0 && <p class="muted">{isTopics ? words.noTopics : words.noCommunities}</p>}
      <ul class="legend" aria-label={name}>
        {Array.from({ length: shown }, (_, group) => (
          <LegendRow key={group} group={group} current={current} />
        ))}
      </ul>
      {!isTopics && count > 0 && knownFirmness.value && <p class="muted small">{words.firmness}</p>}
      {count > otherSlot && (
        <p class="muted small">{(isTopics ? words.greyTopics : words.greyCommunities)(otherSlot + 1, count)}</p>
      )}
      <div class="buttons">
        {shown < count && (
          <button type="button" class="quiet" onClick={() => setRows(rows + 50)}>
            {words.more}
          </button>
        )}
        {isTopics && count > 1 && <MergeSeveral current={current} />}
        {hiddenGroups.value.size > 0 && (
          <button type="button" class="quiet" onClick={showAllGroups}>
            {words.showAll}
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
      {kind === 'community' && areGiven() && <p class="muted small">{words.ofFile}</p>}
      {isTopics && count > 0 && <p class="muted small">{words.madeFrom(current.topicFacts.source)}</p>}
    </>
  );
}
