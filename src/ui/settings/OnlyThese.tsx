import { useEffect, useState } from 'preact/hooks';
import { changeSettings } from '../../actions/open.ts';
import { pluralOf } from '../../lib/counted.ts';
import { nouns, settings } from '../../state/state.ts';
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
  const [text, setText] = useState(only?.join('\n') ?? '');
  // What is counted now is what stands there, whoever put it there.
  useEffect(() => setText(only?.join('\n') ?? ''), [only]);
  const lines = linesOf(text);
  const { node } = nouns.value;
  return (
    <details class="only-these" open={only !== null}>
      <summary>{words.title(pluralOf(node))}</summary>
      <label class="field stacked">
        <span>{words.field}</span>
        <textarea
          rows={5}
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p class="buttons">
        <button type="button" disabled={lines.length === 0} onClick={() => void changeSettings({ only: lines })}>
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
