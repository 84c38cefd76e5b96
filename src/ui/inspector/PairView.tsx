import { useState } from 'preact/hooks';
import { selectNode, selectTie } from '../../actions/select.ts';
import { spanWords } from '../../actions/words.ts';
import type { NodeIndex, PaperIndex } from '../../model/units.ts';
import { isBare } from '../../network/givenNetwork.ts';
import { countIn, weightIn } from '../../network/windowed.ts';
import { committedWindow, nouns } from '../../state/state.ts';
import { number, pluralOf, weightText } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { incidence } from '../derived.ts';
import { NodeSwatch } from '../parts/NodeSwatch.tsx';
import { pointing } from '../parts/pointing.ts';
import { Section } from '../parts/Section.tsx';
import { PathsBetween } from '../paths/PathsBetween.tsx';
import type { PaperSplit } from '../../actions/facts.ts';
import { Head } from './Head.tsx';
import { LinkLists } from './LinkLists.tsx';
import { firstAndLast, jointPapers, sharedNeighbours, sharedTopics, tieBetween, type Shared } from './pairFacts.ts';
import { PaperLists } from './PaperLists.tsx';
import { SelectionButtons } from './SelectionButtons.tsx';

interface Props {
  readonly current: Opened;
  readonly one: NodeIndex;
  readonly other: NodeIndex;
}

const words = texts.selection.pair;
const page = 10;

/** Two people beside each other: what they did together, and whom and what they have in common. */
export function PairView({ current, one, other }: Props) {
  const [window, ties] = [committedWindow.value, incidence.value];
  if (!ties) return null;
  const papers = jointPapers(current, one, other, window);
  const common = sharedNeighbours(current, ties, one, other, window);
  return (
    <>
      <Head kind={words.kind(pluralOf(nouns.value.node))}>
        <Person current={current} node={one} />
        <span class="visually-hidden">{texts.inspector.and}</span>
        <Person current={current} node={other} />
      </Head>
      <p>{jointWords(papers, common.length)}</p>
      <SelectionButtons />
      <PairNumbers current={current} one={one} other={other} papers={papers} />
      <PathsBetween current={current} from={one} to={other} />
      <Section title={words.common(nouns.value.neighbours)} aside={number(common.length)}>
        {common.length === 0 && <p class="muted">{words.commonEmpty}</p>}
        <SharedList
          current={current}
          rows={common}
          numbers={({ one: mine, other: theirs }) => [weightText(mine.weight), weightText(theirs.weight)]}
        />
      </Section>
      <Topics current={current} one={one} other={other} />
      {current.kind === 'network' ? (
        <LinkLists current={current} links={papers} />
      ) : (
        <PaperLists papers={papers} title={words.papers} areJoint />
      )}
    </>
  );
}

function jointWords({ inside, outside }: PaperSplit, common: number): string {
  const { record, node } = nouns.value;
  const all = inside.length + outside.length;
  if (all === 0) return words.never(common, node, record);
  if (inside.length === 0) return words.notYet(all, record);
  return words.jointOf(inside.length, all, record);
}

const Person = ({ current, node }: { readonly current: Opened; readonly node: NodeIndex }) => (
  <button type="button" class="tie-end" {...pointing({ kind: 'node', node })} onClick={() => selectNode(node)}>
    <NodeSwatch current={current} node={node} /> {current.labels[node]}
  </button>
);

/** When they worked together, how firmly they are tied, and how much each did. */
function PairNumbers({ current, one, other, papers }: Props & { readonly papers: PaperSplit }) {
  const { columns, labels } = current;
  const window = committedWindow.value;
  const span = firstAndLast(current, papers);
  const tie = tieBetween(current, incidence.value!, one, other);
  const each = [one, other].map((node) =>
    isBare(columns.nodePapers, node) ? 0 : countIn(columns.nodePapers, node, window),
  );
  return (
    <>
      <dl class="pair-numbers">
        {span && <Dated name={words.first} current={current} paper={span.first} />}
        {span && <Dated name={words.last} current={current} paper={span.last} />}
        <div>
          <dt>{words.eachAlone(texts.selection.records[current.kind])}</dt>
          <dd>
            {labels[one]}: {number(each[0]!)}
            <br />
            {labels[other]}: {number(each[1]!)}
          </dd>
        </div>
        {tie !== undefined && (
          <div>
            <dt>{words.weight}</dt>
            <dd>
              {weightText(weightIn(columns.tiePapers, tie, window, columns.paperTo))}{' '}
              <button type="button" class="quiet" {...pointing({ kind: 'tie', tie })} onClick={() => selectTie(tie)}>
                {words.openTie}
              </button>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

interface DatedProps {
  readonly name: string;
  readonly current: Opened;
  readonly paper: PaperIndex;
}

const Dated = ({ name, current: { columns }, paper }: DatedProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{spanWords({ from: columns.paperFrom[paper]!, to: columns.paperTo[paper]! })}</dd>
  </div>
);

function Topics({ current, one, other }: Props) {
  if (current.columns.topicCount === 0) return null;
  const rows = sharedTopics(current, incidence.value!, one, other, committedWindow.value);
  return (
    <Section title={words.topics} aside={number(rows.length)}>
      {rows.length === 0 ? <p class="muted">{words.topicsEmpty}</p> : <p class="muted small">{words.topicsNote}</p>}
      <SharedList current={current} rows={rows} numbers={({ shares }) => shares.map((share) => words.shareOf(share))} />
    </Section>
  );
}

interface SharedProps<Row> {
  readonly current: Opened;
  readonly rows: readonly Row[];
  /** Of the one and of the other. */
  readonly numbers: (row: Row) => readonly string[];
}

function SharedList<Row extends Shared>({ current, rows, numbers }: SharedProps<Row>) {
  const [count, setCount] = useState(page);
  return (
    <>
      <ol class="rows">
        {rows.slice(0, count).map((row) => {
          const [mine, theirs] = numbers(row);
          return (
            <li key={row.node} class="row-pair">
              <button
                type="button"
                class="row"
                title={current.labels[row.node]}
                {...pointing({ kind: 'node', node: row.node })}
                onClick={() => selectNode(row.node)}
              >
                <NodeSwatch current={current} node={row.node} />
                <span class="row-name">{current.labels[row.node]}</span>
              </button>
              <TieButton tie={row.one.tie} number={mine!} name={tieName(current, row.one.tie)} />
              <TieButton tie={row.other.tie} number={theirs!} name={tieName(current, row.other.tie)} />
            </li>
          );
        })}
      </ol>
      {count < rows.length && (
        <button type="button" class="quiet" onClick={() => setCount((now) => now + 50)}>
          {texts.selection.many.more}
        </button>
      )}
    </>
  );
}

const tieName = ({ columns, labels }: Opened, tie: number): string =>
  `${labels[columns.tieSource[tie]!]} – ${labels[columns.tieTarget[tie]!]}`;

const TieButton = ({
  tie,
  number: text,
  name,
}: {
  readonly tie: number;
  readonly number: string;
  readonly name: string;
}) => (
  <button
    type="button"
    class="row-weight"
    title={name}
    aria-label={`${name}: ${text}`}
    {...pointing({ kind: 'tie', tie })}
    onClick={() => selectTie(tie)}
  >
    {text}
  </button>
);
