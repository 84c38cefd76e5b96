import { restoreTopics, showTopicAgain } from '../../actions/topics.ts';
import { counted } from '../../actions/words.ts';
import { settings } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';

/** Topics that were hidden by hand, each with the way back; and the way back from all that was done to topics. */
export function HiddenTopics({ current }: { readonly current: Opened }) {
  const { hidden } = current.topicFacts;
  const edits = settings.value.topicEdits.length;
  return (
    <>
      {hidden.length > 0 && (
        <details class="only-these">
          <summary>{counted(hidden.length, 'hidden topic')}</summary>
          <ul class="hidden-topics" aria-label="Hidden topics">
            {hidden.map(({ id, label }) => (
              <li key={id}>
                <span>{label}</span>
                <button
                  type="button"
                  class="quiet"
                  aria-label={`Show “${label}” again`}
                  onClick={() => void showTopicAgain(id)}
                >
                  Show again
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {edits > 0 && (
        <p class="buttons">
          <button type="button" class="quiet" onClick={() => void restoreTopics()}>
            Topics as they were found ({counted(edits, 'change')} of yours)
          </button>
        </p>
      )}
    </>
  );
}
