import { awaited, dismissAwaited } from '../../actions/address.ts';
import { texts } from '../../texts/texts.ts';
import { IconButton } from '../parts/IconButton.tsx';

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
