import type { NodeIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import type { AuthorCard, Opened } from '../../work/protocol.ts';

const words = texts.inspector.cutLists;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
  readonly card: AuthorCard | undefined;
}

/** What the papers of a person do not tell, and where he or she was added to them. */
export function CutLists({ current, node, card }: Props) {
  const added = current.added.find((one) => one.node === node)?.papers.length ?? 0;
  const cut = current.settings.network === 'authors' ? (card?.cutLists ?? 0) : 0;
  const phrases = [...(added > 0 ? [words.added(added)] : []), ...(cut > 0 ? [words.cut(cut)] : [])];
  return phrases.length === 0 ? null : <p class="muted small">{words.sentence(phrases)}</p>;
}
