import { useState } from 'preact/hooks';
import { deleteKept, downloadRemains } from '../../actions/sessions.ts';
import { texts } from '../../texts/texts.ts';
import { Confirm } from './Confirm.tsx';

const words = texts.sessions.unreadable;
const { sure, deleted, delete: deleteWord, deleteOf } = texts.sessions;

interface Entry {
  readonly id: string;
  /** Undefined where that cannot be read either. */
  readonly name: string | undefined;
  readonly reason: string;
}

/** What was set aside, with the reason. */
export const UnreadableList = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <section aria-label={words.title}>
    <h3>{words.title}</h3>
    <p class="small muted">{words.what}</p>
    <ul class="sessions">
      {entries.map(({ id, name, reason }, at) => (
        <Unreadable key={id} id={id} name={name ?? words.name(at + 1)} reason={reason} />
      ))}
    </ul>
  </section>
);

function Unreadable({ id, name, reason }: Entry & { readonly name: string }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <li class="session">
      <span class="session-name">{name}</span>
      <p class="small">{reason}</p>
      {isAsking ? (
        <Confirm
          question={sure(name)}
          yes={deleteWord}
          onYes={() => {
            setAsking(false);
            void deleteKept([id], deleted(name));
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        <p class="session-tools">
          <button type="button" aria-label={words.downloadOf(name)} onClick={() => void downloadRemains(id)}>
            {words.download}
          </button>
          <button type="button" class="quiet" aria-label={deleteOf(name)} onClick={() => setAsking(true)}>
            {deleteWord}
          </button>
        </p>
      )}
    </li>
  );
}
