import { useState } from 'preact/hooks';
import type { FileChoice, FormatQuestion } from '../../work/protocol.ts';
import { ExampleRecords } from './ExampleRecords.tsx';

interface Props {
  readonly question: FormatQuestion;
  readonly onChoose: (choice: FileChoice) => void;
}

/** Two ways to read a file, with the first records of each. */
export function FormatForm({ question, onChoose }: Props) {
  const [format, setFormat] = useState(question.ways[0]!.format);
  return (
    <>
      <p>
        <strong class="file-name">{question.file}</strong> can be read in {question.ways.length} ways. Which records
        look right?
      </p>
      <fieldset class="ways">
        <legend class="visually-hidden">Ways to read the file</legend>
        {question.ways.map((way, at) => (
          <div key={way.format} class="way">
            <label class="check">
              <input
                type="radio"
                name="way"
                data-first={at === 0 ? '' : undefined}
                checked={format === way.format}
                onChange={() => setFormat(way.format)}
              />
              <strong>{way.label}</strong>
            </label>
            <ExampleRecords examples={way.examples} />
          </div>
        ))}
      </fieldset>
      <p class="buttons end">
        <button type="button" class="primary" onClick={() => onChoose({ format })}>
          Read it this way
        </button>
      </p>
    </>
  );
}
