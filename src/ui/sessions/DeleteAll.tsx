import { useState } from 'preact/hooks';
import { deleteKept } from '../../actions/sessions.ts';
import { texts } from '../../texts/texts.ts';
import { Confirm } from './Confirm.tsx';

const words = texts.sessions;

/** For computers that others use. */
export function DeleteAll({ ids }: { readonly ids: readonly string[] }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section class="delete-all small">
      <p class="muted">{words.shared}</p>
      {isAsking ? (
        <Confirm
          question={words.sureAll(ids.length)}
          yes={words.deleteAllNow}
          onYes={() => {
            setAsking(false);
            void deleteKept(ids, words.deletedAll);
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {words.deleteAll}
        </button>
      )}
    </section>
  );
}
