import { mergeTopics } from '../../actions/topics.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { pickedTopics } from './chosen.ts';

const words = texts.topics.several;

const end = () => {
  pickedTopics.value = undefined;
};

/** Topics are picked in the legend and merged at once, into the one of most papers, whose colour they take. */
export function MergeSeveral({ current }: { readonly current: Opened }) {
  const picked = pickedTopics.value;
  if (!picked) {
    return (
      <button type="button" class="quiet" onClick={() => (pickedTopics.value = new Set())}>
        {words.begin}
      </button>
    );
  }
  // The largest come first.
  const chosen = current.topics.filter(({ id }) => picked.has(id));
  const into = chosen[0];
  const merge = () => {
    // The last tick may not be drawn yet, nor that it was done already.
    const ids = current.topics.flatMap(({ id }) => (pickedTopics.peek()?.has(id) ? [id] : []));
    end();
    if (ids.length > 1) void mergeTopics(ids, ids[0]!);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the boxes that belong to it stand in the list above
    <div class="merge-several" role="group" aria-label={words.label}>
      <output class="small">
        {chosen.length < 2 || !into ? words.tick : words.becomeOne(chosen.length, into.label)}
      </output>
      <p class="buttons">
        <button type="button" class="primary" disabled={chosen.length < 2} onClick={merge}>
          {words.merge}
        </button>
        <button type="button" class="quiet" onClick={end}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
