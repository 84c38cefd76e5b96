import { useSignal, type Signal } from '@preact/signals';
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
import { SaveFoot } from './SaveFoot.tsx';

const words = texts.savePapers;

const formats = papersFormats.map((value) => {
  const { label, hint } = words.formats[value];
  return { value, label, hint };
});

/** The papers of what is selected, of what is visible, or all, for reference managers. */
export function PapersForm({ busy, save, trouble }: FormProps) {
  const format = useSignal<PapersFormat>('bibtex');
  const onlyInSight = useSignal(true);
  const { window, filters } = sight.value;
  const span = windowWords(window, opened.value?.extent);
  const hasSelected = papersOfSelection(selection.value, false) !== undefined;
  const partNow = () => (papersPart.value === 'selected' && !hasSelected ? 'visible' : papersPart.value);
  const part = partNow();
  const meant = papersMeant(part, onlyInSight.value);
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
      {part === 'selected' && <SelectedParts span={span} onlyInSight={onlyInSight} />}
      <Choice legend={words.format} value={format.value} options={formats} onChange={(next) => (format.value = next)} />
      <p class="muted small">{words.losses}</p>
      <output>{countWords(count)}</output>
      <SaveFoot trouble={trouble}>
        <button
          type="button"
          class="primary"
          disabled={count === 0}
          aria-disabled={busy}
          onClick={() => void save(() => savePapers(format.peek(), partNow(), onlyInSight.peek()))}
        >
          {words.save}
        </button>
        <button
          type="button"
          disabled={count === 0}
          aria-disabled={busy}
          onClick={() => void save(() => copyPapers(format.peek(), partNow(), onlyInSight.peek()))}
        >
          {words.copy}
        </button>
      </SaveFoot>
    </section>
  );
}

function countWords(count: number | undefined): string {
  if (count === undefined) return words.counting;
  return count === 0 ? words.none : words.count(count);
}

const selectedWords = (): string => papersMeant('selected', false).what;

interface SelectedProps {
  readonly span: string;
  readonly onlyInSight: Signal<boolean>;
}

/** Which of the papers of the selection. */
const SelectedParts = ({ span, onlyInSight }: SelectedProps) => (
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
        checked={onlyInSight.value}
        onChange={({ currentTarget }) => (onlyInSight.value = currentTarget.checked)}
      />
      {words.onlyWindow(span)}
    </label>
  </>
);
