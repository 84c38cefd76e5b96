import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { changeSettings } from '../../actions/open.ts';
import { nouns, settings } from '../../state/state.ts';
import { pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.settings.only;

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A list of the only people that are in the network, such as those of a department. */
export function OnlyThese() {
  const { only } = settings.value;
  const counted = only?.join('\n') ?? '';
  const text = useSignal(counted);
  /** What was asked for from here, and is not counted yet. */
  const asked = useRef<string | undefined>(undefined);
  // What is counted now is what stands there, whoever put it there: at once, or what is typed next would go, too. What was
  // typed after it had been asked for from here stays.
  useLayoutEffect(() => {
    if (counted !== asked.current) text.value = counted;
    asked.current = undefined;
  }, [only]);
  const lines = linesOf(text.value);
  const keep = () => {
    // The last letters may not be drawn yet.
    const wanted = linesOf(text.peek());
    if (wanted.length === 0) return;
    asked.current = wanted.join('\n');
    void changeSettings({ only: wanted });
  };
  const { node } = nouns.value;
  return (
    <details class="only-these" open={only !== null}>
      <summary>{words.title(pluralOf(node))}</summary>
      <label class="field stacked">
        <span>{words.field}</span>
        <textarea
          rows={5}
          spellcheck={false}
          value={text.value}
          onInput={({ currentTarget }) => (text.value = currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button type="button" disabled={lines.length === 0} onClick={keep}>
          {lines.length === 0 ? words.keepNone : words.keep(lines.length, node)}
        </button>
        {only !== null && (
          <button type="button" class="quiet" onClick={() => void changeSettings({ only: null })}>
            {words.keepAll(node, pluralOf(node))}
          </button>
        )}
      </p>
    </details>
  );
}
