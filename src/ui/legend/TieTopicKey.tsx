import { otherSlot } from '../../arrange/palette.ts';
import { topicSlot } from '../../arrange/topicSlot.ts';
import { colourBy } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { TopicSwatch } from '../parts/TopicSwatch.tsx';

const words = texts.legend.ties;

/** Which topic is which colour, where the legend above does not say it. */
export function TieTopicKey({ current }: { readonly current: Opened }) {
  if (colourBy.value === 'topic') {
    return <p class="muted small">{words.topicsAbove}</p>;
  }
  const { topics } = current;
  const hued = topics.map((_, topic) => topic).filter((topic) => topicSlot(topics, topic) !== otherSlot);
  return (
    <ul class="tie-key" aria-label={words.topics}>
      {hued.map((topic) => (
        <li key={topic}>
          <TopicSwatch current={current} topic={topic} /> <span class="row-name">{topics[topic]!.label}</span>
        </li>
      ))}
      {topics.length > hued.length && <li class="muted small">{words.others}</li>}
    </ul>
  );
}
