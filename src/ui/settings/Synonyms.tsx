import { useRef } from 'preact/hooks';
import { addSynonym, removeSynonym } from '../../actions/topics.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';

const words = texts.settings.synonyms;

/** Terms that count as others, such as an abbreviation as what it stands for. */
export function Synonyms() {
  const [term, replaceBy] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const { synonyms } = settings.value;
  return (
    <div class="word-list">
      <h3>{words.title}</h3>
      {synonyms.length > 0 && (
        <ul class="synonyms" aria-label={words.title}>
          {synonyms.map(([from, to]) => (
            <li key={from}>
              <span>{from}</span>
              <span class="muted">{words.countsAs}</span>
              <span>{to}</span>
              <IconButton
                icon="close"
                label={words.remove(from, to)}
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
        <input ref={term} type="text" required aria-label={words.term} placeholder={words.term} spellcheck={false} />
        <input
          ref={replaceBy}
          type="text"
          required
          aria-label={words.replaceBy}
          placeholder={words.replaceByPlaceholder}
          spellcheck={false}
        />
        <button type="submit">{words.add}</button>
      </form>
    </div>
  );
}
