import { spanWords } from '../../actions/words.ts';
import type { NodeIndex } from '../../model/units.ts';
import { weightIn } from '../../network/windowed.ts';
import { committedWindow } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { incidence } from '../derived.ts';
import { useAnswer } from '../parts/useAnswer.ts';
import { tiesInWindow, spanOf, splitPapers } from '../../actions/facts.ts';
import { CutLine } from '../paths/CutLine.tsx';
import { PathForm } from '../paths/PathForm.tsx';
import { WhoNext } from '../paths/WhoNext.tsx';
import { CommunityLine } from './CommunityLine.tsx';
import { Head } from './Head.tsx';
import { Measures } from './Measures.tsx';
import { linksInWords } from './linkWords.ts';
import { People } from './People.tsx';

const words = texts.inspector.item;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

/** A node of a network that came without papers: its neighbours, and what the file says of it. */
export function ItemView({ current, node }: Props) {
  const card = useAnswer('author', node, `item ${node}`);
  const { columns, labels } = current;
  const window = committedWindow.value;
  const links = splitPapers(current, columns.nodePapers, node, window);
  const people = incidence.value ? tiesInWindow(current, incidence.value, node, window, 'author') : [];
  const span = spanOf(columns.nodePapers, node);
  return (
    <>
      <Head kind={words.kind}>{labels[node]}</Head>
      <p>
        {linksInWords(current, links)}
        {span && ` · ${texts.inspector.active(spanWords(span, span))}`}
      </p>
      <p>{words.neighbours(people.length, weightIn(columns.nodePapers, node, window, columns.paperTo))}</p>
      <CommunityLine current={current} node={node} />
      <CutLine current={current} node={node} />
      {card?.id !== undefined && <p class="muted small">{words.id(card.id)}</p>}
      <People
        title={words.neighbourTitle}
        current={current}
        rows={people}
        empty={words.noNeighbours(current.extent !== undefined)}
      />
      <PathForm current={current} node={node} />
      <WhoNext current={current} node={node} />
      <Measures current={current} node={node} />
    </>
  );
}
