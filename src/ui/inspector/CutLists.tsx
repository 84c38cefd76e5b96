import { counted } from '../../actions/words.ts';
import type { NodeIndex } from '../../model/units.ts';
import type { AuthorCard, Opened } from '../../work/protocol.ts';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
  readonly card: AuthorCard | undefined;
}

/** What the papers of a person do not tell, and where he or she was added to them. */
export function CutLists({ current, node, card }: Props) {
  const added = current.added.find((one) => one.node === node)?.papers.length ?? 0;
  const cut = current.settings.network === 'authors' ? (card?.cutLists ?? 0) : 0;
  const phrases = [
    added > 0 && `by inference on ${counted(added, 'paper')} whose author list is cut or missing`,
    cut > 0 && `on ${counted(cut, 'paper')} with a cut list: more authors than are counted`,
  ].filter(Boolean);
  if (phrases.length === 0) return null;
  const words = phrases.join('; ');
  return <p class="muted small">{words[0]!.toUpperCase() + words.slice(1)}.</p>;
}
