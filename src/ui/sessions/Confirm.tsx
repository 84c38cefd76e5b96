import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../texts/texts.ts';

interface Props {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asked before what cannot be undone. The focus is on the way back, and Escape goes there. */
export function Confirm({ question, yes, onYes, onNo }: Props) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The dialog around it stays.
    event.preventDefault();
    event.stopPropagation();
    onNo();
  };
  return (
    <fieldset class="session-confirm">
      <legend>{question}</legend>
      <span class="buttons">
        <button type="button" class="danger" onClick={onYes} onKeyDown={onKeyDown}>
          {yes}
        </button>
        <button ref={no} type="button" onClick={onNo} onKeyDown={onKeyDown}>
          {texts.sessions.cancel}
        </button>
      </span>
    </fieldset>
  );
}
