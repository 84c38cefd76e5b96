import { useRef } from 'preact/hooks';
import { leaveOutTerms, takeBackTerm } from '../../actions/topics.ts';
import { settings } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Icon } from '../parts/Icon.tsx';

const words = texts.settings.stopTerms;

/** What stands between the entries of a list that is typed or pasted. */
const between = /[,;\n\r\t]+/;

/** Words and phrases that topics are not made of, beside the usual ones. */
export function StopTerms() {
  const field = useRef<HTMLInputElement>(null);
  const { stopTerms } = settings.value;
  const add = (text: string) => {
    field.current!.value = '';
    void leaveOutTerms(text.split(between));
  };
  return (
    <div class="word-list">
      <h3>{words.title}</h3>
      {stopTerms.length > 0 && (
        <ul class="chips" aria-label={words.title}>
          {stopTerms.map((term) => (
            <li key={term} class="term">
              <span>{term}</span>
              <button
                type="button"
                class="term-out"
                aria-label={words.takeBack(term)}
                title={words.takeBack(term)}
                onClick={() => {
                  void takeBackTerm(term);
                  field.current?.focus();
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="one-line"
        onSubmit={(event) => {
          event.preventDefault();
          add(field.current!.value);
        }}
      >
        <input
          ref={field}
          type="text"
          aria-label={words.field}
          placeholder={words.placeholder}
          spellcheck={false}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            // A field of one line would run the lines of a list together.
            if (!/[\n\r]/.test(text.trim())) return;
            event.preventDefault();
            add(text);
          }}
        />
        <button type="submit">{words.add}</button>
      </form>
    </div>
  );
}
