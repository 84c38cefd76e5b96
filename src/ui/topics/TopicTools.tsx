import { useEffect, useRef, useState } from 'preact/hooks';
import { hideTopics, renameTopic, splitTopic } from '../../actions/topics.ts';
import type { Topic } from '../../model/topic.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { RenameForm } from '../parts/RenameForm.tsx';
import { MergeTopic } from './MergeTopic.tsx';

const words = texts.topics.tools;

interface Props {
  readonly topic: Topic;
  readonly current: Opened;
  /** Something was done, or Escape pressed. */
  readonly onDone: () => void;
}

/** What can be done to one topic. */
export function TopicTools({ topic, current, onDone }: Props) {
  const [mode, setMode] = useState<'choose' | 'rename' | 'merge'>('choose');
  const first = useRef<HTMLButtonElement>(null);
  const wasElsewhere = useRef(false);
  useEffect(() => {
    if (mode === 'choose' && wasElsewhere.current) first.current?.focus();
    wasElsewhere.current = mode !== 'choose';
  }, [mode]);
  const back = () => setMode('choose');
  const end = () => {
    wasElsewhere.current = false;
    back();
    onDone();
  };
  if (mode === 'rename') {
    const rename = (name: string) => {
      void renameTopic(topic.id, name);
      end();
    };
    return <RenameForm name={topic.label} onRename={rename} onCancel={back} />;
  }
  if (mode === 'merge') return <MergeTopic topic={topic} current={current} onDone={end} onCancel={back} />;
  const run = (change: (topic: string) => Promise<void>) => () => {
    void change(topic.id);
    end();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a few buttons are no fieldset of a form
    <div class="buttons topic-tools" role="group" aria-label={words.label(topic.label)}>
      <button ref={first} type="button" class="quiet" onClick={() => setMode('rename')}>
        {words.rename}
      </button>
      {current.topics.length > 1 && (
        <button type="button" class="quiet" title={words.mergeHint} onClick={() => setMode('merge')}>
          {words.merge}
        </button>
      )}
      <button type="button" class="quiet" title={words.splitHint} onClick={run(splitTopic)}>
        {words.split}
      </button>
      <button type="button" class="quiet" title={words.hideHint} onClick={run((id) => hideTopics([id]))}>
        {words.hide}
      </button>
    </div>
  );
}
