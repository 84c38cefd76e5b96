import { hideTopics } from '../../actions/topics.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';

/** Book reviews, errata and the like are found as topics, but are no subject. */
export function EditorialNote({ current }: { readonly current: Opened }) {
  const editorial = current.topics.filter(({ isEditorial }) => isEditorial);
  if (editorial.length === 0) return null;
  return (
    <div class="topic-change">
      <p class="small">{texts.topics.editorial(editorial.length)}</p>
      <button type="button" class="quiet" onClick={() => void hideTopics(editorial.map(({ id }) => id))}>
        {texts.topics.hideEditorial(editorial.length)}
      </button>
    </div>
  );
}
