import type { ComponentChildren } from 'preact';
import { communityName } from '../../../actions/communityName.ts';
import { isOnlyTopic, rowOfNode, showRow, toggleOnlyTopic } from '../../../actions/table.ts';
import type { SortColumn, TableKind, TableRows } from '../../../model/table.ts';
import type { CssPixels, NodeIndex, TopicIndex } from '../../../model/units.ts';
import { nouns } from '../../../state/state.ts';
import { number, pluralOf, weightText } from '../../../texts/numbers.ts';
import { texts } from '../../../texts/texts.ts';
import type { Opened } from '../../../work/protocol.ts';
import { NodeSwatch } from '../../parts/NodeSwatch.tsx';
import { Swatch } from '../../parts/Swatch.tsx';
import { TopicSwatch } from '../../parts/TopicSwatch.tsx';

export interface Column<Kind extends TableKind> {
  readonly id: SortColumn<Kind>;
  readonly title: string;
  readonly hint?: string;
  /** At least. */
  readonly width: CssPixels;
  /** Share of the room that is left; 0 of numbers, which stand on the right of their column. */
  readonly grow: number;
  /** Where there is no room the columns of the highest rank go first; those of rank 0 stay. */
  readonly rank: number;
  /** What stands in it is pressed by itself. */
  readonly isLink?: boolean;
  readonly cell: (current: Opened, row: TableRows[Kind], tabIndex: number) => ComponentChildren;
}

type Columns = { readonly [Kind in TableKind]: (current: Opened) => readonly Column<Kind>[] };

const { columns: titles, hints } = texts.table;

const year = (value: number | undefined): string => (value === undefined ? '–' : String(value));

/** First and last years of what has dates. */
function years<Kind extends 'authors' | 'ties' | 'topics'>({ extent }: Opened): readonly Column<Kind>[] {
  if (!extent) return [];
  const column = (id: 'first' | 'last', rank: number) => ({
    id: id as SortColumn<Kind>,
    title: titles[id],
    hint: hints[id],
    width: 64,
    grow: 0,
    rank,
    cell: (_: Opened, row: TableRows[Kind]) => year(row[id]),
  });
  return [column('first', 5), column('last', 4)];
}

const recordsTitle = (): string => capital(pluralOf(nouns.value.record));
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const authorColumns = (current: Opened): readonly Column<'authors'>[] => [
  {
    id: 'name',
    title: nouns.value.Node,
    width: 158,
    grow: 3,
    rank: 0,
    cell: (opened, { node }) => (
      <Named swatch={<NodeSwatch current={opened} node={node} />} name={opened.labels[node]!} />
    ),
  },
  { id: 'papers', title: recordsTitle(), width: 88, grow: 0, rank: 0, cell: (_, { papers }) => number(papers) },
  {
    id: 'degree',
    title: titles.ties,
    hint: hints.ties,
    width: 60,
    grow: 0,
    rank: 2,
    cell: (_, { degree }) => number(degree),
  },
  {
    id: 'weight',
    title: titles.weight,
    hint: hints.weight,
    width: 88,
    grow: 0,
    rank: 6,
    cell: (_, { weight }) => weightText(weight),
  },
  ...(current.columns.topicCount > 0 ? [topicColumn<'authors'>(titles.mainTopic, 3)] : []),
  {
    id: 'community',
    title: titles.community,
    width: 150,
    grow: 2,
    rank: 7,
    cell: (opened, { community }) =>
      community < 0 ? (
        <None />
      ) : (
        <Named
          swatch={<Swatch group={community} slot={opened.arrangement.communitySlots[community]} />}
          name={communityName(opened, community)}
        />
      ),
  },
  ...years<'authors'>(current),
];

const tieColumns = (current: Opened): readonly Column<'ties'>[] => [
  endColumn('source', nouns.value.Node),
  endColumn('target', titles.with),
  { id: 'papers', title: recordsTitle(), width: 88, grow: 0, rank: 1, cell: (_, { papers }) => number(papers) },
  {
    id: 'weight',
    title: titles.weight,
    hint: hints.tieWeight,
    width: 88,
    grow: 0,
    rank: 2,
    cell: (_, { weight }) => weightText(weight),
  },
  ...years<'ties'>(current),
];

const endColumn = (id: 'source' | 'target', title: string): Column<'ties'> => ({
  id,
  title,
  width: 110,
  grow: 3,
  rank: 0,
  isLink: true,
  cell: (current, row, tabIndex) => <NodeLink current={current} node={row[id]} tabIndex={tabIndex} />,
});

const topicColumns = (current: Opened): readonly Column<'topics'>[] => [
  {
    id: 'name',
    title: titles.topic,
    width: 200,
    grow: 3,
    rank: 0,
    cell: (opened, { node }) => (
      <Named
        swatch={<TopicSwatch current={opened} topic={node - opened.columns.authorCount} />}
        name={opened.labels[node]!}
      />
    ),
  },
  { id: 'papers', title: titles.papers, width: 88, grow: 0, rank: 0, cell: (_, { papers }) => number(papers) },
  {
    id: 'authors',
    title: capital(pluralOf(nouns.value.node)),
    hint: hints.mainTopicAuthors,
    width: 92,
    grow: 0,
    rank: 1,
    cell: (_, { authors }) => number(authors),
  },
  ...years<'topics'>(current),
];

const paperColumns = ({ columns: { topicCount } }: Opened): readonly Column<'papers'>[] => [
  { id: 'title', title: titles.title, width: 180, grow: 7, rank: 0, cell: (_, { title }) => <Text text={title} /> },
  {
    id: 'authors',
    title: titles.authors,
    width: 140,
    grow: 3,
    rank: 2,
    cell: (_, { authors, authorCount }) => <Text text={namesOf(authors, authorCount)} />,
  },
  { id: 'date', title: titles.date, width: 92, grow: 0, rank: 1, cell: (_, { date }) => date },
  { id: 'venue', title: titles.venue, width: 120, grow: 2, rank: 4, cell: (_, { venue }) => <Text text={venue} /> },
  ...(topicCount > 0 ? [topicColumn<'papers'>(titles.mainTopic, 3)] : []),
];

export const columnsOf: Columns = {
  authors: authorColumns,
  ties: tieColumns,
  topics: topicColumns,
  papers: paperColumns,
};

function topicColumn<Kind extends 'authors' | 'papers'>(title: string, rank: number): Column<Kind> {
  return {
    id: 'topic',
    title,
    width: 150,
    grow: 2,
    rank,
    isLink: true,
    cell: (current, { topic }: { readonly topic: TopicIndex }, tabIndex) =>
      topic < 0 ? <None /> : <TopicLink current={current} topic={topic} tabIndex={tabIndex} />,
  };
}

const namesOf = (names: readonly string[], count: number): string =>
  count > names.length ? texts.table.more(names.join(', '), count - names.length) : names.join(', ');

/** What is cut off on the screen is told where the pointer rests. */
const Text = ({ text }: { readonly text: string }) =>
  text === '' ? (
    <None />
  ) : (
    <span class="table-text" title={text}>
      {text}
    </span>
  );

const None = () => <span class="muted">–</span>;

const Named = ({ swatch, name }: { readonly swatch: ComponentChildren; readonly name: string }) => (
  <>
    {swatch}
    <Text text={name} />
  </>
);

interface LinkProps {
  readonly current: Opened;
  readonly tabIndex: number;
}

/** Leads to the node's own row. */
export const NodeLink = ({ current, node, tabIndex }: LinkProps & { readonly node: NodeIndex }) => (
  <>
    <NodeSwatch current={current} node={node} />
    <button
      type="button"
      class="table-link"
      tabIndex={tabIndex}
      title={texts.table.goToRow(current.labels[node]!)}
      onClick={() => showRow(rowOfNode(current, node))}
    >
      {current.labels[node]}
    </button>
  </>
);

/** Hides all other topics, and shows them again. */
function TopicLink({ current, topic, tabIndex }: LinkProps & { readonly topic: TopicIndex }) {
  const name = current.labels[current.columns.authorCount + topic]!;
  const isOnly = isOnlyTopic(topic);
  return (
    <>
      <TopicSwatch current={current} topic={topic} />
      <button
        type="button"
        class="table-link is-quiet"
        tabIndex={tabIndex}
        aria-pressed={isOnly}
        title={isOnly ? texts.table.allTopics : texts.table.onlyTopic(name)}
        onClick={() => toggleOnlyTopic(topic)}
      >
        {name}
      </button>
    </>
  );
}

/** What a row is called, for those who hear it. */
export const rowName: { readonly [Kind in TableKind]: (current: Opened, row: TableRows[Kind]) => string } = {
  authors: ({ labels }, { node }) => labels[node]!,
  ties: ({ labels }, { source, target }) => `${labels[source]} – ${labels[target]}`,
  topics: ({ labels }, { node }) => labels[node]!,
  papers: (_, { title }) => title,
};

/** What rows stand for. */
export const itemOf: { readonly [Kind in TableKind]: (row: TableRows[Kind]) => number } = {
  authors: ({ node }) => node,
  ties: ({ tie }) => tie,
  topics: ({ node }) => node,
  papers: ({ paper }) => paper,
};
