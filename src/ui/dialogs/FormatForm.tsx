import { useSignal } from '@preact/signals';
import { texts } from '../../texts/texts.ts';
import type { FileChoice, FormatQuestion } from '../../work/protocol.ts';
import { ExampleRecords } from './ExampleRecords.tsx';

const words = texts.dialogs.format;

interface Props {
  readonly question: FormatQuestion;
  readonly onChoose: (choice: FileChoice) => void;
}

/** Two ways to read a file, with the first records of each. */
export function FormatForm({ question, onChoose }: Props) {
  const format = useSignal(question.ways[0]!.format);
  return (
    <>
      <p>
        <strong class="file-name">{question.file}</strong>
        {words.ways(question.ways.length)}
      </p>
      <fieldset class="ways">
        <legend class="visually-hidden">{words.legend}</legend>
        {question.ways.map((way, at) => (
          <div key={way.format} class="way">
            <label class="check">
              <input
                type="radio"
                name="way"
                data-first={at === 0 ? '' : undefined}
                checked={format.value === way.format}
                onChange={() => (format.value = way.format)}
              />
              <strong>{way.label}</strong>
            </label>
            <ExampleRecords examples={way.examples} />
          </div>
        ))}
      </fieldset>
      <p class="buttons end">
        <button type="button" class="primary" onClick={() => onChoose({ format: format.peek() })}>
          {words.choose}
        </button>
      </p>
    </>
  );
}
