import { awaited, dismissAwaited } from '../../actions/address.ts';
import { awaitedState, dismissAwaitedState, missingWords } from '../../actions/restore.ts';
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';

/** A file of ours shows papers that are not open. */
export function AwaitedStateNote() {
  const waiting = awaitedState.value;
  if (!waiting) return null;
  return (
    <output class="awaited-note">
      <span>{missingWords(waiting)}</span>
      {waiting.openKept && (
        <button type="button" onClick={waiting.openKept}>
          {texts.session.openKept}
        </button>
      )}
      <IconButton icon="close" label={texts.session.forgetAwaited(waiting.file)} onClick={dismissAwaitedState} />
    </output>
  );
}

/** The address is of papers that only their owner has. */
export function AwaitedNote() {
  const papers = awaited.value?.view.papers;
  if (papers?.kind !== 'own') return null;
  return (
    <output class="awaited-note">
      <span>{texts.history.awaitedPapers(papers.title, papers.count)}</span>
      <IconButton icon="close" label={texts.history.forgetAwaited} onClick={dismissAwaited} />
    </output>
  );
}
