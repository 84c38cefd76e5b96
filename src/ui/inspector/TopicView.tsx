import { pluralOf } from '../../lib/counted.ts';
import { topicSlot } from '../../arrange/topicSlot.ts';
import { counted, number } from '../../actions/words.ts';
import type { NodeIndex } from '../../model/units.ts';
import { committedWindow, nouns } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { incidence } from '../derived.ts';
import { Years } from '../parts/Years.tsx';
import { daysOf, tiesInWindow, splitPapers } from './facts.ts';
import { Head } from './Head.tsx';
import { PaperLists } from './PaperLists.tsx';
import { People } from './People.tsx';
import { RelatedTopics } from './RelatedTopics.tsx';
import { topicNote } from './topicNotes.ts';

interface Props {
  readonly current: Opened;
  readonly node: NodeIndex;
}

export function TopicView({ current, node }: Props) {
  const { columns, topics, extent } = current;
  const topic = node - columns.authorCount;
  const isOfPeople = current.settings.network === 'authors';
  const window = committedWindow.value;
  const papers = splitPapers(current, columns.nodePapers, node, window);
  const people = incidence.value ? tiesInWindow(current, incidence.value, node, window, 'author') : [];
  return (
    <>
      <Head kind="Topic">{topics[topic]!.label}</Head>
      <p>
        {counted(papers.inside.length, 'paper')} in the window, {number(papers.inside.length + papers.outside.length)}{' '}
        in all
      </p>
      {extent && <Years days={daysOf(columns.nodePapers, node)} extent={extent} slot={topicSlot(topics, topic)} />}
      <ul class="chips" aria-label="Terms">
        {topics[topic]!.terms.map((term) => (
          <li key={term}>{term}</li>
        ))}
      </ul>
      {columns.authorCount > 0 && (
        <People
          title={isOfPeople ? 'People' : pluralOf(nouns.value.Node)}
          current={current}
          rows={people}
          empty={isOfPeople ? 'Nobody works on this in the window.' : `No ${nouns.value.node} has it in the window.`}
        />
      )}
      <RelatedTopics current={current} node={node} />
      <PaperLists papers={papers} note={(card) => topicNote(card, topic)} />
    </>
  );
}
