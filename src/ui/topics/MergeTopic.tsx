import { useLayoutEffect, useRef } from 'preact/hooks';
import { mergeTopics } from '../../actions/topics.ts';
import type { Topic } from '../../model/topic.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';

const words = texts.topics.mergeInto;

interface Props {
  readonly topic: Topic;
  readonly current: Opened;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Which other topic it goes into. */
export function MergeTopic({ topic, current, onDone, onCancel }: Props) {
  const field = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="topic-edit"
      onSubmit={(event) => {
        event.preventDefault();
        void mergeTopics([topic.id], field.current!.value);
        onDone();
      }}
    >
      <select
        ref={field}
        aria-label={words.label(topic.label)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onCancel();
        }}
      >
        {current.topics.map(({ id, label }, index) =>
          id === topic.id ? null : (
            <option key={id} value={id}>
              {index + 1} · {label}
            </option>
          ),
        )}
      </select>
      <span class="buttons">
        <button type="submit" class="primary">
          {words.merge}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </span>
    </form>
  );
}
