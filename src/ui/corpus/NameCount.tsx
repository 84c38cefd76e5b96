import { dialog } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { useAnswer } from '../parts/useAnswer.ts';

/** How many names became how many people, and the way to what was decided; nothing where each is one of the other. */
export function NameCount() {
  const count = useAnswer('nameCount', undefined, 'names');
  if (!count || count.names === count.people) return null;
  return (
    <p>
      <button
        type="button"
        class="quiet name-count"
        title={texts.corpus.names.hint}
        onClick={() => (dialog.value = 'decisions')}
      >
        {texts.corpus.names.count(count.people, count.names)}
      </button>
    </p>
  );
}
