import { awaited, dismissAwaited } from '../../actions/address.ts';
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';

/** The address is of papers that only their owner has. */
export function AwaitedNote() {
  const papers = awaited.value?.view.papers;
  if (papers?.kind !== 'own') return null;
  return (
    <p class="awaited-note" role="status">
      <span>{texts.history.awaitedPapers(papers.title, papers.count)}</span>
      <IconButton icon="close" label={texts.history.forgetAwaited} onClick={dismissAwaited} />
    </p>
  );
}
