import { useEffect, useRef } from 'preact/hooks';
import { embedAddress, embedCode } from '../actions/embedCode.ts';
import { closeLink, link } from '../actions/link.ts';
import { opened } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { EmbedCode } from './parts/EmbedCode.tsx';
import { IconButton } from './parts/IconButton.tsx';

/** What became of a link that was made, and what is not in it; it goes when anything else is pressed. */
export function LinkNote() {
  const note = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const made = link.value;
  useEffect(() => {
    if (!made) return;
    note.current?.showPopover();
    field.current?.select();
  }, [made]);
  const { copied, notCopied, linkTitle, address, withoutTitle, closeNote } = texts.history;
  return (
    <div
      ref={note}
      popover="auto"
      class="link-note"
      aria-live="polite"
      onToggle={(event: { readonly newState: string }) => event.newState === 'closed' && closeLink()}
    >
      {made && (
        <>
          <p class="link-head">
            <strong>{made.isCopied ? copied : linkTitle}</strong>
            <IconButton icon="close" label={closeNote} onClick={() => note.current?.hidePopover()} />
          </p>
          {!made.isCopied && <p class="small">{notCopied}</p>}
          <input
            ref={field}
            readOnly
            aria-label={address}
            value={made.address}
            onFocus={(event) => event.currentTarget.select()}
          />
          <details class="page-embed">
            <summary>{texts.savePage.embedTitle}</summary>
            <EmbedCode code={embedCode(embedAddress(made.address), opened.value?.title ?? '')} />
          </details>
          {made.without.length > 0 && (
            <>
              <p class="small muted">{withoutTitle}</p>
              <ul class="small muted">
                {made.without.map((what) => (
                  <li key={what}>{what}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}
