import { saveSession, savingSession } from '../../actions/session.ts';
import { savedSelections } from '../../state/selecting.ts';
import { dialog, opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { FormProps } from './job.ts';
import { SaveFoot } from './SaveFoot.tsx';

const words = texts.session.form;

/** What is open as a whole: what is in the file, before it is made. */
export function SessionForm({ busy, save, trouble }: FormProps) {
  const now = savingSession.value;
  return (
    <section class="export-part" aria-label={words.label}>
      <h3>{words.title}</h3>
      <p class="muted">{words.what}</p>
      <p>{words.holds}</p>
      <ul>
        {contents().map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p class="muted">{words.privacy}</p>
      <SaveFoot trouble={trouble}>
        <button type="button" class="primary" aria-disabled={busy} onClick={() => void save(saveSession)}>
          {words.save}
        </button>
        <button type="button" onClick={() => (dialog.value = 'sessions')}>
          {words.list}
        </button>
        {now && (
          <>
            <output class="muted">{words.packing(Math.round(now.share * 100))}</output>
            <button type="button" onClick={now.cancel}>
              {words.cancel}
            </button>
          </>
        )}
      </SaveFoot>
    </section>
  );
}

function contents(): string[] {
  const current = opened.value;
  if (!current) return [];
  const { kind, title, recordCount, settings } = current;
  const selections = savedSelections.value.length;
  return [
    kind === 'papers' ? words.papers(recordCount, title) : words.network(title),
    words.decisions(settings.decisions.length),
    ...(kind === 'papers' ? [words.topics] : []),
    words.places,
    words.view,
    ...(selections > 0 ? [words.selections(selections)] : []),
  ];
}
