import { topicSlot } from '../../arrange/topicSlot.ts';
import { selectNode, selectTie } from '../../actions/select.ts';
import type { NodeIndex } from '../../model/units.ts';
import { countIn } from '../../network/windowed.ts';
import { committedWindow } from '../../state/state.ts';
import { number } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { incidence } from '../derived.ts';
import { Section } from '../parts/Section.tsx';
import { TopicSwatch } from '../parts/TopicSwatch.tsx';
import { Years } from '../parts/Years.tsx';
import { daysOf, strongest, tiesInWindow } from '../../actions/facts.ts';
import { everyTime } from './everyTime.ts';

const words = texts.inspector;
const most = 6;

/** The main topics of an author, with papers by year. */
export function TopicsOverTime({ current, node }: { readonly current: Opened; readonly node: NodeIndex }) {
  const ties = incidence.value;
  const rows = ties ? strongest(tiesInWindow(current, ties, node, everyTime, 'topic'), most) : [];
  if (rows.length === 0) return null;
  const { columns, topics, extent } = current;
  return (
    <Section title={words.topicsOverTime}>
      <ul class="rows">
        {rows.map((row) => {
          const topic = row.node - columns.authorCount;
          const count = countIn(columns.tiePapers, row.tie, committedWindow.value);
          return (
            <li key={row.tie} class="topic-row" data-out={count === 0}>
              <span class="row-pair">
                <button type="button" class="row" title={topics[topic]!.label} onClick={() => selectNode(row.node)}>
                  <TopicSwatch current={current} topic={topic} />
                  <span class="row-name">{topics[topic]!.label}</span>
                </button>
                <button
                  type="button"
                  class="row-weight"
                  aria-label={words.tie.with(topics[topic]!.label, words.topic.papersInWindow(count))}
                  title={words.tie.open}
                  onClick={() => selectTie(row.tie)}
                >
                  {number(count)}
                </button>
              </span>
              {extent && (
                <Years days={daysOf(columns.tiePapers, row.tie)} extent={extent} slot={topicSlot(topics, topic)} />
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
