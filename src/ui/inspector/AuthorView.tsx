import type { NodeIndex } from '../../model/units.ts';
import { committedWindow, nouns, selection } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { decidedAt } from '../../actions/whoIsWho.ts';
import { spanWords } from '../../actions/words.ts';
import { incidence } from '../derived.ts';
import { AuthorFilterTools } from '../filters/FilterTools.tsx';
import { useAnswer } from '../parts/useAnswer.ts';
import { tiesInWindow, spanOf, splitPapers } from '../../actions/facts.ts';
import { DecisionNote } from '../people/DecisionNote.tsx';
import { NamesAndIds } from '../people/NamesAndIds.tsx';
import { PersonTools } from '../people/PersonTools.tsx';
import { CutLine } from '../paths/CutLine.tsx';
import { PathForm } from '../paths/PathForm.tsx';
import { WhoNext } from '../paths/WhoNext.tsx';
import { CommunityLine } from './CommunityLine.tsx';
import { CutLists } from './CutLists.tsx';
import { Head } from './Head.tsx';
import { Measures } from './Measures.tsx';
import { PaperLists } from './PaperLists.tsx';
import { PersonPath } from './PersonPath.tsx';
import { People } from './People.tsx';
import { TopicsOverTime } from './TopicsOverTime.tsx';

const words = texts.inspector;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

export function AuthorView({ current, node }: Props) {
  const card = useAnswer('author', node, `author ${node}`);
  const names = useAnswer('names', node, `names ${node}`);
  const window = committedWindow.value;
  const papers = splitPapers(current, current.columns.nodePapers, node, window);
  const people = incidence.value ? tiesInWindow(current, incidence.value, node, window, 'author') : [];
  const span = spanOf(current.columns.nodePapers, node);
  const otherForms = card?.forms.filter((form) => form !== card.name) ?? [];
  const all = papers.inside.length + papers.outside.length;
  return (
    <>
      <Head kind={card?.kind === 'group' ? words.group : nouns.value.Node}>{current.labels[node]}</Head>
      <p>
        {words.papersInWindow(papers.inside.length, all)}
        {span && ` · ${words.active(spanWords(span, span))}`}
      </p>
      <CommunityLine current={current} node={node} />
      <CutLine current={current} node={node} />
      <AuthorFilterTools node={node} />
      <CutLists current={current} node={node} card={card} />
      {nouns.value.node === 'author' ? (
        <>
          {names?.kind === 'person' && <PersonTools current={current} node={node} />}
          {selection.value === decidedAt.value && <DecisionNote />}
          {names && <NamesAndIds found={names} />}
        </>
      ) : (
        otherForms.length > 0 && <p class="muted">{words.alsoWritten(otherForms)}</p>
      )}
      <People
        title={nouns.value.neighbours}
        current={current}
        rows={people}
        empty={words.noneInWindow(nouns.value.neighbours.toLowerCase())}
      />
      <PathForm current={current} node={node} />
      <WhoNext current={current} node={node} />
      <TopicsOverTime current={current} node={node} />
      {nouns.value.node === 'author' && <PersonPath current={current} node={node} />}
      <Measures current={current} node={node} />
      <PaperLists papers={papers} />
    </>
  );
}
