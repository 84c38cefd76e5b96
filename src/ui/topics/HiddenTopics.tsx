import { restoreTopics, showTopicAgain } from '../../actions/topics.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';

const words = texts.topics.hidden;

/** Topics that were hidden by hand, each with the way back; and the way back from all that was done to topics. */
export function HiddenTopics({ current }: { readonly current: Opened }) {
  const { hidden } = current.topicFacts;
  const edits = settings.value.topicEdits.length;
  return (
    <>
      {hidden.length > 0 && (
        <details class="only-these">
          <summary>{words.title(hidden.length)}</summary>
          <ul class="hidden-topics" aria-label={words.list}>
            {hidden.map(({ id, label }) => (
              <li key={id}>
                <span>{label}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={words.showOne(label)}
                  onClick={() => void showTopicAgain(id)}
                >
                  {words.show}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {edits > 0 && (
        <p class="buttons">
          <button type="button" class="quiet" onClick={() => void restoreTopics()}>
            {words.asFound(edits)}
          </button>
        </p>
      )}
    </>
  );
}
