import { hideTopics } from '../../actions/topics.ts';
import { counted } from '../../actions/words.ts';
import type { Opened } from '../../work/protocol.ts';

/** Book reviews, errata and the like are found as topics, but are no subject. */
export function EditorialNote({ current }: { readonly current: Opened }) {
  const editorial = current.topics.filter(({ isEditorial }) => isEditorial);
  if (editorial.length === 0) return null;
  const isOne = editorial.length === 1;
  return (
    <div class="topic-change">
      <p class="small">
        {counted(editorial.length, 'topic')} {isOne ? 'is' : 'are'} book reviews, notices and the like, not{' '}
        {isOne ? 'a subject' : 'subjects'}.
      </p>
      <button type="button" class="quiet" onClick={() => void hideTopics(editorial.map(({ id }) => id))}>
        Hide {isOne ? 'it' : 'them'}
      </button>
    </div>
  );
}
