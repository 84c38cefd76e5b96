import { useRef } from 'preact/hooks';
import { addSynonym, removeSynonym } from '../../actions/topics.ts';
import { settings } from '../../state/state.ts';
import { IconButton } from '../parts/IconButton.tsx';

/** Terms that count as others, such as an abbreviation as what it stands for. */
export function Synonyms() {
  const [term, replaceBy] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const { synonyms } = settings.value;
  return (
    <div class="word-list">
      <h3>Synonyms</h3>
      {synonyms.length > 0 && (
        <ul class="synonyms" aria-label="Synonyms">
          {synonyms.map(([from, to]) => (
            <li key={from}>
              <span>{from}</span>
              <span class="muted">counts as</span>
              <span>{to}</span>
              <IconButton
                icon="close"
                label={`“${from}” no longer counts as “${to}”`}
                onClick={() => {
                  void removeSynonym(from);
                  term.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class="synonym-form"
        onSubmit={(event) => {
          event.preventDefault();
          const [one, other] = [term.current!, replaceBy.current!];
          void addSynonym(one.value, other.value);
          one.value = '';
          other.value = '';
          one.focus();
        }}
      >
        <input ref={term} type="text" required aria-label="Term" placeholder="Term" spellcheck={false} />
        <input
          ref={replaceBy}
          type="text"
          required
          aria-label="What the term counts as"
          placeholder="counts as"
          spellcheck={false}
        />
        <button type="submit">Add</button>
      </form>
    </div>
  );
}
