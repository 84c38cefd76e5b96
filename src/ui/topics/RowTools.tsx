import { useRef } from 'preact/hooks';
import type { Topic } from '../../model/topic.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Icon } from '../parts/Icon.tsx';
import { topicInHand } from './chosen.ts';
import { TopicTools } from './TopicTools.tsx';

/** The tools of a topic under its row of the legend, one row at a time. */
export function RowTools({ topic, current }: { readonly topic: Topic; readonly current: Opened }) {
  const button = useRef<HTMLButtonElement>(null);
  const isOpen = topicInHand.value === topic.id;
  const close = () => {
    topicInHand.value = undefined;
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="icon-button row-tools"
        aria-label={texts.topics.tools.label(topic.label)}
        title={texts.topics.tools.hint}
        aria-expanded={isOpen}
        onClick={() => (topicInHand.value = topicInHand.peek() === topic.id ? undefined : topic.id)}
      >
        <Icon name="edit" />
      </button>
      {isOpen && <TopicTools key={topic.id} topic={topic} current={current} onDone={close} />}
    </>
  );
}
