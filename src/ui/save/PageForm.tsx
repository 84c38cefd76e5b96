import { useSignal } from '@preact/signals';
import { embedCode } from '../../actions/embedCode.ts';
import { pageName, pageSize, savePage, type PageChoice } from '../../actions/savePage.ts';
import { sizeWords } from '../../actions/words.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Choice } from '../parts/Choice.tsx';
import { EmbedCode } from '../parts/EmbedCode.tsx';
import type { FormProps } from './job.ts';
import { SaveFoot } from './SaveFoot.tsx';

const words = texts.savePage;

const themes = (['auto', 'light', 'dark'] as const).map((value) => ({ value, label: words.themes[value] }));
const scopes = [
  { value: 'all', label: words.all },
  { value: 'seen', label: words.seen },
] as const;

/** Bytes above which a page is slow to open, and few mailboxes take it. */
const heavy = 20_000_000;

/** What is open, as a page that stands by itself. */
export function PageForm({ busy, save, trouble }: FormProps) {
  const current = opened.value;
  const chosen = useSignal<PageChoice>({
    title: current?.title ?? '',
    onlySeen: false,
    withAbstracts: false,
    theme: 'auto',
  });
  const change = (part: Partial<PageChoice>) => (chosen.value = { ...chosen.peek(), ...part });
  const choice = chosen.value;
  if (!current) return null;
  const size = Number(pageSize(current, choice).toPrecision(2));
  return (
    <section class="export-part" aria-label={words.label}>
      <h3>{words.title}</h3>
      <p class="muted">{words.what}</p>
      <label class="page-title">
        <span>{words.name}</span>
        <input
          type="text"
          value={choice.title}
          placeholder={current.title}
          onInput={({ currentTarget }) => change({ title: currentTarget.value })}
        />
      </label>
      <Choice
        legend={words.scope}
        value={choice.onlySeen ? 'seen' : 'all'}
        options={scopes}
        onChange={(scope) => change({ onlySeen: scope === 'seen' })}
        inline
      />
      {current.kind === 'papers' && (
        <label class="check" title={words.abstractsHint}>
          <input
            type="checkbox"
            checked={choice.withAbstracts}
            onChange={({ currentTarget }) => change({ withAbstracts: currentTarget.checked })}
          />
          {words.withAbstracts}
        </label>
      )}
      {choice.withAbstracts && <p class="muted small">{words.abstractsHint}</p>}
      <Choice
        legend={words.theme}
        value={choice.theme}
        options={themes}
        onChange={(theme) => change({ theme })}
        inline
      />
      {size > heavy && <p class="small">{words.heavy}</p>}
      <p class="muted small">{words.again}</p>
      <p class="muted small">{words.private}</p>
      <details class="page-embed">
        <summary>{words.embedTitle}</summary>
        <p class="small">{words.embedWhat}</p>
        <EmbedCode code={embedCode(`${pageName(current, choice.title)}#embed`, choice.title || current.title)} />
      </details>
      <SaveFoot trouble={trouble}>
        <button
          type="button"
          class="primary"
          aria-disabled={busy}
          onClick={() => void save(() => savePage(chosen.peek()))}
        >
          {words.save}
        </button>
        <span class="muted">{words.size(sizeWords(size))}</span>
      </SaveFoot>
    </section>
  );
}
