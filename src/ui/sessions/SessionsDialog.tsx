import { useEffect } from 'preact/hooks';
import { keepState, keepThis } from '../../actions/autosave.ts';
import { isKeeping, wishKeeping } from '../../actions/keepWish.ts';
import { damaged, kept, keptTrouble, leaveKept, refreshKept, type KeptList } from '../../actions/kept.ts';
import type { SessionCard } from '../../storage/rows.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { KeptSpace } from './KeptSpace.tsx';
import { SessionRow } from './SessionRow.tsx';
import { UnreadableList } from './UnreadableList.tsx';

const words = texts.sessions;

/** What this browser keeps, and what can be done with it. */
export function SessionsDialog({ onClose }: { readonly onClose: () => void }) {
  useEffect(() => {
    void refreshKept();
    return leaveKept;
  }, []);
  const list = kept.value;
  return (
    <Dialog title={words.title} wide onClose={onClose}>
      <p class="muted">{words.what}</p>
      <Keeping />
      {keptTrouble.value !== '' && <p class="trouble">{keptTrouble.value}</p>}
      {list && <List list={list} />}
    </Dialog>
  );
}

/** Whether what is opened is kept, and what of that is so of what is open. */
function Keeping() {
  const state = keepState.value;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={isKeeping.value}
          onChange={({ currentTarget }) => wishKeeping(currentTarget.checked)}
        />
        {words.keep}
      </label>
      {state.kind === 'off' && <p class="small muted">{words.keepOff}</p>}
      {state.kind === 'trouble' && state.words !== keptTrouble.value && <p class="trouble">{state.words}</p>}
      {opened.value && (state.kind === 'none' || state.kind === 'unwanted') && (
        <p class="kept-open small">
          {state.kind === 'none' ? words.exampleOpen : words.notKept}
          <button type="button" onClick={() => void keepThis()}>
            {words.keepThis}
          </button>
        </p>
      )}
    </>
  );
}

function List({ list }: { readonly list: KeptList }) {
  const reasons = damaged.value;
  const isReadable = ({ id }: SessionCard) => !reasons.has(id);
  const cards = list.cards.filter(isReadable);
  const unreadable = [
    ...list.unreadable.map(({ id, fault }) => ({ id, name: undefined, reason: words.unreadable.faults[fault] })),
    ...list.cards.filter((card) => !isReadable(card)).map(({ id, name }) => ({ id, name, reason: reasons.get(id)! })),
  ];
  const ids = [...cards, ...unreadable].map(({ id }) => id);
  return (
    <>
      {ids.length === 0 && <p class="sessions-empty">{words.empty}</p>}
      {cards.length > 0 && (
        <ul class="sessions" aria-label={words.list}>
          {cards.map((card) => (
            <SessionRow key={card.id} card={card} isHeld={list.held.has(card.id)} />
          ))}
        </ul>
      )}
      {unreadable.length > 0 && <UnreadableList entries={unreadable} />}
      <KeptSpace space={list.space} isForGood={list.isForGood} hasSessions={ids.length > 0} />
      {ids.length > 0 && <DeleteAll ids={ids} />}
    </>
  );
}
