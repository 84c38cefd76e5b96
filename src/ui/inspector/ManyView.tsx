import { useState } from 'preact/hooks';
import { communityName } from '../../actions/communityName.ts';
import { papersSection } from '../../actions/panels.ts';
import { removeFromSelection, selectNode, selectNodes } from '../../actions/select.ts';
import { noDay } from '../../model/columns.ts';
import type { NodeIndex } from '../../model/units.ts';
import { otherSlot } from '../../arrange/palette.ts';
import { committedWindow, nouns } from '../../state/state.ts';
import { digits, number, pluralOf, weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Choice } from '../parts/Choice.tsx';
import { Explained } from '../parts/Explained.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { pointing } from '../parts/pointing.ts';
import { RowCount } from '../parts/RowCount.tsx';
import { Section } from '../parts/Section.tsx';
import { Swatch } from '../parts/Swatch.tsx';
import { useSteps } from '../parts/useSteps.ts';
import { Years } from '../parts/Years.tsx';
import { Head } from './Head.tsx';
import { manyFacts, type ManyFacts } from './manyFacts.ts';
import { PaperList } from './PaperLists.tsx';
import { SaveTheseButton } from './SaveTheseButton.tsx';
import { SelectionButtons } from './SelectionButtons.tsx';

const words = texts.selection.many;
const page = 10;

interface Props {
  readonly current: Opened;
  readonly nodes: readonly NodeIndex[];
}

interface FactsProps {
  readonly current: Opened;
  readonly facts: ManyFacts;
}

/** Several at once: how many they are, what they have to do with each other, and what they write about. */
export function ManyView({ current, nodes }: Props) {
  const window = committedWindow.value;
  const found = useSteps(() => manyFacts(current, nodes, window), [current.columns, nodes, window]);
  const facts = found?.of === nodes ? found : undefined;
  return (
    <>
      <Head kind={kindOf(current, nodes)}>{words.heading(nodes.length)}</Head>
      <SelectionButtons />
      {facts ? <Facts current={current} facts={facts} /> : <p class="muted">{words.counting}</p>}
    </>
  );
}

/** What is selected, by the kinds that are among it. */
function kindOf({ columns: { authorCount } }: Opened, nodes: readonly NodeIndex[]): string {
  const people = pluralOf(nouns.value.Node);
  if (nodes[nodes.length - 1]! < authorCount) return people;
  return nodes[0]! < authorCount ? words.withTopics(people) : words.topicsAlone;
}

const Facts = ({ current, facts }: FactsProps) => (
  <>
    <Numbers current={current} facts={facts} />
    {current.extent && <Active current={current} facts={facts} />}
    <Section title={pluralOf(nouns.value.Node)} aside={number(facts.people.length)}>
      <Members current={current} rows={facts.people} />
    </Section>
    {facts.topics.length > 0 && (
      <Section title={words.topics} aside={number(facts.topics.length)}>
        <Members current={current} rows={facts.topics.map((node) => ({ node }))} />
      </Section>
    )}
    {facts.topicShares.length > 0 && (
      <Section title={words.about}>
        <Topics current={current} facts={facts} />
      </Section>
    )}
    {facts.communities.length > 0 && (
      <Section title={words.communities} aside={number(facts.communities.length)} open={false}>
        <Communities current={current} facts={facts} />
      </Section>
    )}
    {current.kind === 'papers' && <Papers facts={facts} />}
  </>
);

function Numbers({ current, facts }: FactsProps) {
  const rows = [
    ['nodes', pluralOf(nouns.value.Node), number(facts.people.length)],
    ['nodes', words.inWindowName(nouns.value.record), number(facts.present)],
    ['records', words.papers(texts.selection.records[current.kind]), number(facts.papers.length)],
    ['ties', words.ties, number(facts.ties)],
    ['ties', words.tiesOut, number(facts.tiesOut)],
    ['totalWeight', words.weight, weightText(facts.weight)],
    ['density', words.density, digits(facts.density)],
    ['components', words.components, number(facts.components)],
  ] as const;
  return (
    <dl class="facts">
      {rows.map(([what, name, value]) => (
        <div key={name}>
          <dt>
            <Explained of={what} name={name} />
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Active({ current: { columns, extent, kind }, facts }: FactsProps) {
  const days = facts.papers.map((paper) => columns.paperFrom[paper]!).filter((day) => day !== noDay);
  return (
    <figure class="selection-years">
      <figcaption class="muted small">{words.years(texts.selection.records[kind])}</figcaption>
      <Years days={days} extent={extent!} slot={otherSlot} />
    </figure>
  );
}

interface MembersProps {
  readonly current: Opened;
  readonly rows: readonly { readonly node: NodeIndex; readonly papers?: number }[];
}

/** Each the way to it, and out of the selection. */
function Members({ current, rows }: MembersProps) {
  const [count, setCount] = useState(page);
  return (
    <>
      <ul class="rows">
        {rows.slice(0, count).map(({ node, papers }) => (
          <li key={node} class="row-pair">
            <button
              type="button"
              class="row"
              title={current.labels[node]}
              {...pointing({ kind: 'node', node })}
              onClick={() => selectNode(node)}
            >
              <NodeSwatch current={current} node={node} />
              <span class="row-name">{current.labels[node]}</span>
              {papers !== undefined && <RowCount value={papers} noun={nouns.value.record} />}
            </button>
            <IconButton
              icon="close"
              label={words.removeOne(current.labels[node]!)}
              onClick={() => removeFromSelection([node])}
            />
          </li>
        ))}
      </ul>
      {count < rows.length && (
        <button type="button" class="quiet" onClick={() => setCount((now) => now + 50)}>
          {words.more}
        </button>
      )}
    </>
  );
}

const Topics = ({ current, facts }: FactsProps) => (
  <ol class="rows">
    {facts.topicShares.slice(0, page).map(({ node, share }) => (
      <li key={node}>
        <button
          type="button"
          class="row"
          title={current.labels[node]}
          {...pointing({ kind: 'node', node })}
          onClick={() => selectNode(node)}
        >
          <NodeSwatch current={current} node={node} />
          <span class="row-name">{current.labels[node]}</span>
          <span class="row-count">{texts.selection.pair.shareOf(share)}</span>
        </button>
      </li>
    ))}
  </ol>
);

/** Each selects those of the selection that are in it. */
const Communities = ({ current, facts }: FactsProps) => (
  <ol class="rows">
    {facts.communities.slice(0, page).map(({ community, people }) => (
      <li key={community}>
        <button
          type="button"
          class="row"
          onClick={() => selectNodes(facts.of.filter((node) => current.arrangement.communities[node] === community))}
        >
          <Swatch group={community} slot={current.arrangement.communitySlots[community]} />
          <span class="row-name">{communityName(current, community)}</span>
          <RowCount value={people} noun={nouns.value.node} />
        </button>
      </li>
    ))}
  </ol>
);

function Papers({ facts }: { readonly facts: ManyFacts }) {
  const [least, setLeast] = useState<'one' | 'two'>('one');
  const papers = least === 'one' ? facts.papers : facts.jointPapers;
  return (
    <Section id={papersSection} title={words.papersTitle} aside={number(papers.length)}>
      <Choice
        legend={words.papersOf}
        inline
        value={least}
        options={[
          { value: 'one', label: words.atLeastOne },
          { value: 'two', label: words.atLeastTwo },
        ]}
        onChange={setLeast}
      />
      {papers.length === 0 && <p class="muted">{words.noPapers}</p>}
      <PaperList papers={papers} />
      {papers.length > 0 && <SaveTheseButton isJoint={least === 'two'} />}
    </Section>
  );
}
