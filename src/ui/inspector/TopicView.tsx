import { topicSlot } from '../../arrange/topicSlot.ts';
import { hideTopics } from '../../actions/topics.ts';
import type { NodeIndex, PaperIndex, TopicIndex } from '../../model/units.ts';
import { committedWindow, nouns } from '../../state/state.ts';
import { number, pluralOf } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { incidence } from '../derived.ts';
import { TopicFilterTools } from '../filters/FilterTools.tsx';
import { Section } from '../parts/Section.tsx';
import { TermChips } from '../topics/TermChips.tsx';
import { TopicChangeNote } from '../topics/TopicChangeNote.tsx';
import { TopicTools } from '../topics/TopicTools.tsx';
import { Years } from '../parts/Years.tsx';
import { daysOf, tiesInWindow, splitPapers } from '../../actions/facts.ts';
import { Head } from './Head.tsx';
import { PaperList, PaperLists } from './PaperLists.tsx';
import { People } from './People.tsx';
import { TopTies } from './TopTies.tsx';
import { RelatedTopics } from './RelatedTopics.tsx';
import { topicNote } from './topicNotes.ts';

const words = texts.inspector.topic;

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

export function TopicView({ current, node }: Props) {
  const { columns, topics, topicFacts, extent } = current;
  const topic = node - columns.authorCount;
  const found = topics[topic]!;
  const isOfPeople = current.settings.network === 'authors';
  const window = committedWindow.value;
  const papers = splitPapers(current, columns.nodePapers, node, window);
  const people = incidence.value ? tiesInWindow(current, incidence.value, node, window, 'author') : [];
  return (
    <>
      <Head kind={found.isEditorial ? words.editorialKind : words.kind}>{found.label}</Head>
      {found.isEditorial && <EditorialTopic id={found.id} />}
      <p>{texts.inspector.papersInWindow(papers.inside.length, papers.inside.length + papers.outside.length)}</p>
      {extent && <Years days={daysOf(columns.nodePapers, node)} extent={extent} slot={topicSlot(topics, topic)} />}
      <TopicFilterTools topic={topic} />
      <TermChips terms={found.terms} source={topicFacts.kind} />
      <TopicTools topic={found} current={current} onDone={() => undefined} />
      <TopicChangeNote />
      {columns.authorCount > 0 && (
        <People
          title={isOfPeople ? words.people : pluralOf(nouns.value.Node)}
          current={current}
          rows={people}
          empty={isOfPeople ? words.nobody : words.noneHasIt(nouns.value.node)}
        />
      )}
      {columns.authorTieCount > 0 && (
        <Section title={words.ties} key={`ties ${node}`}>
          <TopTies current={current} topic={node} />
        </Section>
      )}
      <RelatedTopics current={current} node={node} />
      <PaperLists papers={papers} note={(card) => topicNote(card, topic)} />
      <WeakPapers papers={weakPapersOf(current, topic)} />
    </>
  );
}

const EditorialTopic = ({ id }: { readonly id: string }) => (
  <p class="small">
    {words.editorialNote}{' '}
    <button type="button" class="quiet" onClick={() => void hideTopics([id])}>
      {words.hide}
    </button>
  </p>
);

/** Papers that belong to this topic more than to any other, and yet not to it by much. */
function WeakPapers({ papers }: { readonly papers: readonly PaperIndex[] }) {
  if (papers.length === 0) return null;
  return (
    <Section title={words.weak} aside={number(papers.length)} open={false}>
      <p class="muted small">{words.weakNote}</p>
      <PaperList papers={papers} />
    </Section>
  );
}

function weakPapersOf({ topicFacts: { weak }, columns: { paperTopic } }: Opened, topic: TopicIndex): PaperIndex[] {
  const papers: PaperIndex[] = [];
  for (let paper = 0; paper < weak.length; paper++) {
    if (weak[paper] === 1 && paperTopic[paper] === topic) papers.push(paper);
  }
  return papers;
}
