import { useState } from 'preact/hooks';
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

const words = texts.methods;

const formats = (['markdown', 'text', 'bibtex'] as const satisfies readonly MethodsWish['format'][]).map((value) => ({
  value,
  label: words.formats[value],
}));

/** How the map was made, to be pasted into a paper. */
export function MethodsForm({ busy, save }: FormProps) {
  const [format, setFormat] = useState<MethodsWish['format']>('text');
  const [scope, setScope] = useState<'all' | 'visible'>('visible');
  const { window, filters } = sight.value;
  const onlySeen = scope === 'visible';
  const wish: MethodsWish = { format, seen: onlySeen ? sight.value : undefined, today: today.value };
  const text = useAnswer('methods', wish, JSON.stringify(wish));
  const span = windowWords(window, opened.value?.extent);
  return (
    <section class="export-part" aria-label={words.title}>
      <h3>{words.title}</h3>
      <p class="muted">{words.what}</p>
      <Choice
        legend={words.part}
        inline
        value={scope}
        options={[
          { value: 'visible', label: texts.savePapers.visible(span, filtersAnything(filters)) },
          { value: 'all', label: words.all },
        ]}
        onChange={setScope}
      />
      <Choice legend={words.format} inline value={format} options={formats} onChange={setFormat} />
      <pre class="text-preview" tabIndex={0} role="region" aria-label={words.preview}>
        {text ?? words.writing}
      </pre>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          onClick={() => void save(() => copyMethods(format, onlySeen))}
        >
          {words.copy}
        </button>
        <button type="button" aria-disabled={busy} onClick={() => void save(() => saveMethods(format, onlySeen))}>
          {words.save}
        </button>
      </div>
    </section>
  );
}
