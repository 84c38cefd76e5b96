import { selectNode, selectTie } from '../../actions/select.ts';
import type { NodeIndex } from '../../model/units.ts';
import { committedWindow } from '../../state/state.ts';
import { weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { incidence } from '../derived.ts';
import { pointing } from '../parts/pointing.ts';
import { Section } from '../parts/Section.tsx';
import { TopicSwatch } from '../parts/TopicSwatch.tsx';
import { strongest, tiesInWindow } from '../../actions/facts.ts';

const { topic: words, tie: tieWords } = texts.inspector;
const most = 6;

/** The topics that share most papers with a topic in the window; the number opens the tie down to these papers. */
export function RelatedTopics({ current, node }: { readonly current: Opened; readonly node: NodeIndex }) {
  const ties = incidence.value;
  const rows = ties ? tiesInWindow(current, ties, node, committedWindow.value, 'topic') : [];
  if (current.columns.topicTieCount === 0) return null;
  return (
    <Section title={words.related}>
      {rows.length === 0 && <p class="muted">{words.noneRelated}</p>}
      <ol class="rows">
        {strongest(rows, most).map(({ tie, node: other, papers, weight }) => {
          const label = current.labels[other]!;
          const what = tieWords.papersAndWeight(words.jointPapers(papers), weight);
          return (
            <li key={tie} class="row-pair">
              <button
                type="button"
                class="row"
                title={label}
                {...pointing({ kind: 'node', node: other })}
                onClick={() => selectNode(other)}
              >
                <TopicSwatch current={current} topic={other - current.columns.authorCount} />
                <span class="row-name">{label}</span>
              </button>
              <button
                type="button"
                class="row-weight"
                title={tieWords.openOne(what)}
                aria-label={tieWords.with(label, what)}
                {...pointing({ kind: 'tie', tie })}
                onClick={() => selectTie(tie)}
              >
                {weightText(weight)}
              </button>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
