import { counted, number } from '../../actions/words.ts';
import { dialog } from '../../state/state.ts';
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
        title="Decisions about who is who"
        onClick={() => (dialog.value = 'decisions')}
      >
        {counted(count.people, 'person', 'people')} from {number(count.names)} names
      </button>
    </p>
  );
}
