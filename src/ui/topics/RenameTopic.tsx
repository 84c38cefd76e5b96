import { useLayoutEffect, useRef } from 'preact/hooks';
import { renameTopic } from '../../actions/topics.ts';
import type { Topic } from '../../model/topic.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.topics.rename;

interface Props {
  readonly topic: Topic;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Longer names are neither read in a legend nor on a map. */
const longestName = 80;

/** A field for the name, told by Enter and left by Escape. */
export function RenameTopic({ topic, onDone, onCancel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="topic-edit"
      onSubmit={(event) => {
        event.preventDefault();
        const name = field.current!.value.trim();
        if (name !== '' && name !== topic.label) void renameTopic(topic.id, name);
        onDone();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={words.label(topic.label)}
        maxLength={longestName}
        defaultValue={topic.label}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          onCancel();
        }}
      />
      <span class="buttons">
        <button type="submit" class="primary">
          {words.rename}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </span>
    </form>
  );
}
