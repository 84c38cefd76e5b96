import { useSignal } from '@preact/signals';
import { copyMethods, saveMethods } from '../../actions/methods.ts';
import { today } from '../../actions/today.ts';
import { windowWords } from '../../actions/words.ts';
import { filtersAnything } from '../../model/filters.ts';
import { opened, sight } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { MethodsWish } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import type { FormProps } from './job.ts';
import { SaveFoot } from './SaveFoot.tsx';

const words = texts.methods;

const formats = (['markdown', 'text', 'bibtex'] as const satisfies readonly MethodsWish['format'][]).map((value) => ({
  value,
  label: words.formats[value],
}));

/** How the map was made, to be pasted into a paper. */
export function MethodsForm({ busy, save, trouble }: FormProps) {
  const format = useSignal<MethodsWish['format']>('text');
  const scope = useSignal<'all' | 'visible'>('visible');
  const { window, filters } = sight.value;
  const isOnlySeen = () => scope.value === 'visible';
  const wish: MethodsWish = {
    format: format.value,
    seen: isOnlySeen() ? sight.value : undefined,
    today: today.value,
  };
  const text = useAnswer('methods', wish, JSON.stringify(wish));
  const span = windowWords(window, opened.value?.extent);
  return (
    <section class="export-part" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p class="muted">{words.what}</p>
      <Choice
        legend={words.part}
        inline
        value={scope.value}
        options={[
          { value: 'visible', label: texts.savePapers.visible(span, filtersAnything(filters)) },
          { value: 'all', label: words.all },
        ]}
        onChange={(next) => (scope.value = next)}
      />
      <Choice
        legend={words.format}
        inline
        value={format.value}
        options={formats}
        onChange={(next) => (format.value = next)}
      />
      <textarea class="text-preview" readOnly rows={14} aria-label={words.preview} value={text ?? words.writing} />
      <SaveFoot trouble={trouble}>
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          onClick={() => void save(() => copyMethods(format.peek(), isOnlySeen()))}
        >
          {words.copy}
        </button>
        <button
          type="button"
          aria-disabled={busy}
          onClick={() => void save(() => saveMethods(format.peek(), isOnlySeen()))}
        >
          {words.save}
        </button>
      </SaveFoot>
    </section>
  );
}
