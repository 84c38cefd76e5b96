import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { heldId } from '../../actions/autosave.ts';
import { deleteKept, downloadKept, duplicateKept, openKeptSession, renameKept } from '../../actions/sessions.ts';
import { sizeWords } from '../../actions/words.ts';
import type { SessionCard } from '../../storage/rows.ts';
import { momentWords } from '../../texts/moments.ts';
import { texts } from '../../texts/texts.ts';
import { RenameForm } from '../parts/RenameForm.tsx';
import { Confirm } from './Confirm.tsx';
import { papersWords } from './papersWords.ts';

const words = texts.sessions;

interface Props {
  readonly card: SessionCard;
  /** Some tab works on it. */
  readonly isHeld: boolean;
}

/** One session: what it is, and what can be done with it. */
export function SessionRow({ card, isHeld }: Props) {
  const [doing, setDoing] = useState<'rename' | 'delete' | undefined>(undefined);
  const row = useRef<HTMLLIElement>(null);
  const { name } = card;
  const isHere = heldId.value === card.id;
  const back = () => setDoing(undefined);
  const was = useRef(doing);
  // Whoever has done it, or not, goes on where it began.
  useLayoutEffect(() => {
    if (doing === undefined) row.current?.querySelector<HTMLElement>(`[data-does=${was.current}]`)?.focus();
    was.current = doing;
  }, [doing]);
  return (
    <li ref={row} class="session">
      <div class="session-head">
        <span class="session-name">{name}</span>
        {isHere && <span class="session-mark">{words.openHere}</span>}
        {!isHere && isHeld && <span class="session-mark">{words.openElsewhere}</span>}
      </div>
      <p class="muted small" title={momentWords(card.savedAt)}>
        {[papersWords(card), words.saved(card.savedAt, Date.now()), sizeWords(card.size)].join(' · ')}
      </p>
      {doing === undefined && <Tools card={card} isHere={isHere} onDo={setDoing} />}
      {doing === 'rename' && (
        <RenameForm
          name={name}
          onRename={(wanted) => {
            back();
            void renameKept(card, wanted);
          }}
          onCancel={back}
        />
      )}
      {doing === 'delete' && (
        <Confirm
          question={(isHere ? words.sureOpen : words.sure)(name)}
          yes={words.delete}
          onYes={() => {
            // The row goes, and the focus with it.
            row.current?.closest<HTMLElement>('.dialog-body')?.focus();
            void deleteKept([card.id], words.deleted(name));
          }}
          onNo={back}
        />
      )}
    </li>
  );
}

interface ToolsProps {
  readonly card: SessionCard;
  readonly isHere: boolean;
  readonly onDo: (what: 'rename' | 'delete') => void;
}

const Tools = ({ card, isHere, onDo }: ToolsProps) => (
  <p class="session-tools">
    {!isHere && (
      <button type="button" aria-label={words.openOf(card.name)} onClick={() => void openKeptSession(card)}>
        {words.open}
      </button>
    )}
    <button
      type="button"
      class="quiet"
      data-does="rename"
      aria-label={words.renameOf(card.name)}
      onClick={() => onDo('rename')}
    >
      {words.rename}
    </button>
    <button
      type="button"
      class="quiet"
      aria-label={words.duplicateOf(card.name)}
      onClick={() => void duplicateKept(card)}
    >
      {words.duplicate}
    </button>
    <button
      type="button"
      class="quiet"
      aria-label={words.downloadOf(card.name)}
      onClick={() => void downloadKept(card)}
    >
      {words.download}
    </button>
    <button
      type="button"
      class="quiet"
      data-does="delete"
      aria-label={words.deleteOf(card.name)}
      onClick={() => onDo('delete')}
    >
      {words.delete}
    </button>
  </p>
);
