import { useState } from 'preact/hooks';
import { copyPapers, papersMeant, papersOfSelection, savePapers } from '../../actions/savePapers.ts';
import { windowWords } from '../../actions/words.ts';
import { filtersAnything } from '../../model/filters.ts';
import { papersFormats, type PapersFormat } from '../../model/papersFile.ts';
import { onlyJointPapers, papersPart, type PapersPart } from '../../state/saving.ts';
import { opened, selection, sight } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import type { FormProps } from './job.ts';

const words = texts.savePapers;

const formats = papersFormats.map((value) => ({ value, ...words.formats[value] }));

/** The papers of what is selected, of what is visible, or all, for reference managers. */
export function PapersForm({ busy, save }: FormProps) {
  const [format, setFormat] = useState<PapersFormat>('bibtex');
  const [onlyInSight, setOnlyInSight] = useState(true);
  const { window, filters } = sight.value;
  const span = windowWords(window, opened.value?.extent);
  const hasSelected = papersOfSelection(selection.value, false) !== undefined;
  const part = papersPart.value === 'selected' && !hasSelected ? 'visible' : papersPart.value;
  const meant = papersMeant(part, onlyInSight);
  const wish = { of: meant.of, sight: meant.sight };
  const count = useAnswer('paperCount', wish, JSON.stringify(wish));
  const parts: { readonly value: PapersPart; readonly label: string; readonly hint?: string }[] = [
    ...(hasSelected ? [{ value: 'selected' as const, label: words.selected, hint: selectedWords() }] : []),
    { value: 'visible', label: words.visible(span, filtersAnything(filters)) },
    { value: 'all', label: words.all },
  ];
  return (
    <section class="export-part" aria-label={words.title}>
      <h3>{words.title}</h3>
      <Choice
        legend={words.part}
        value={part}
        options={parts}
        onChange={(next) => {
          papersPart.value = next;
        }}
      />
      {part === 'selected' && <SelectedParts span={span} onlyInSight={onlyInSight} setOnlyInSight={setOnlyInSight} />}
      <Choice legend={words.format} value={format} options={formats} onChange={setFormat} />
      <p class="muted small">{words.losses}</p>
      <p role="status">{count === undefined ? words.counting : count === 0 ? words.none : words.count(count)}</p>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          disabled={count === 0}
          aria-disabled={busy}
          onClick={() => void save(() => savePapers(format, part, onlyInSight))}
        >
          {words.save}
        </button>
        <button
          type="button"
          disabled={count === 0}
          aria-disabled={busy}
          onClick={() => void save(() => copyPapers(format, part, onlyInSight))}
        >
          {words.copy}
        </button>
      </div>
    </section>
  );
}

const selectedWords = (): string => papersMeant('selected', false).what;

interface SelectedProps {
  readonly span: string;
  readonly onlyInSight: boolean;
  readonly setOnlyInSight: (is: boolean) => void;
}

/** Which of the papers of the selection. */
const SelectedParts = ({ span, onlyInSight, setOnlyInSight }: SelectedProps) => (
  <>
    {selection.value?.kind === 'nodes' && (
      <Choice
        legend={words.joint}
        inline
        value={onlyJointPapers.value ? 'two' : 'any'}
        options={[
          { value: 'any', label: words.ofAny },
          { value: 'two', label: words.ofTwo },
        ]}
        onChange={(of) => {
          onlyJointPapers.value = of === 'two';
        }}
      />
    )}
    <label class="check">
      <input
        type="checkbox"
        checked={onlyInSight}
        onChange={({ currentTarget }) => setOnlyInSight(currentTarget.checked)}
      />
      {words.onlyWindow(span)}
    </label>
  </>
);
