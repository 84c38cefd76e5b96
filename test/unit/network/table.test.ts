import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearOf } from '../../../src/lib/calendar.ts';
import type { Sight } from '../../../src/model/filters.ts';
import { sortColumns, tableKinds, type TableKind, type TableRows, type TableWish } from '../../../src/model/table.ts';
import { siftOf } from '../../../src/network/sift.ts';
import { TableCounts } from '../../../src/network/table/tableCounts.ts';
import { TableGround } from '../../../src/network/table/tableGround.ts';
import { tableOrder, visibleCounts, type TableSource } from '../../../src/network/table/tableOrder.ts';
import { tableRow } from '../../../src/network/table/tableRows.ts';
import { visibleOf, type InSight } from '../../../src/network/visible.ts';
import { randomSights, randomWorlds, type SightPaper, type SightWorld } from '../../randomSights.ts';
import { networkOf, paperOf } from '../export/tinyNetwork.ts';

interface Seen {
  readonly source: TableSource;
  readonly visible: InSight;
  /** Papers that pass and are in the window. */
  readonly papers: readonly SightPaper[];
}

function seenOf(world: SightWorld, sight: Sight): Seen {
  const sift = siftOf(world.ground, sight.filters.text === '' ? undefined : world.textPasses, sight);
  const visible = visibleOf(world.ground.columns, sift, sight.window);
  const titled = world.papers.map((paper, at) => ({
    ...paperOf({ ...paper, title: `${paper.venue || 'On'} ${paper.language} ${at % 3}` }, at),
    venue: paper.venue,
  }));
  const network = { ...networkOf(world.papers), columns: world.ground.columns };
  const ground = new TableGround(network, titled);
  const { communities, mainTopics } = world.ground;
  const topicAuthors = new Uint32Array(world.ground.columns.topicCount);
  mainTopics.forEach((topic, author) => {
    if (topic >= 0 && visible.nodes[author] === 1) topicAuthors[topic]!++;
  });
  const counts = new TableCounts(visible, ground.incidence, sight.window);
  const source = {
    ground,
    counts,
    communities,
    mainTopics,
    topicAuthors,
    visibleCounts: visibleCounts(ground, visible),
  };
  const { from, to, undated } = sight.window;
  const isIn = ({ days }: SightPaper) => (days ? days[0] <= to && days[1] >= from : undated);
  const papers = world.papers.filter((paper, at) => sift.passing?.[at] !== 0 && isIn(paper));
  return { source, visible, papers };
}

type Wish<Kind extends TableKind> = Omit<TableWish<Kind>, 'sight' | 'from' | 'count' | 'find'>;

const itemsOf = async ({ source }: Seen, wish: Wish<TableKind>): Promise<number[]> => [
  ...(await tableOrder(source, wish)),
];

async function rowsOf<Kind extends TableKind>(seen: Seen, wish: Wish<Kind>): Promise<TableRows[Kind][]> {
  const items = await itemsOf(seen, wish);
  return items.map((item) => tableRow[wish.of](seen.source, item));
}

const flagged = (flags: Uint8Array, from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, at) => from + at).filter((item) => flags[item] === 1);

/** What is visible of each kind. */
function visibleItems({ visible }: Seen): Record<TableKind, number[]> {
  const { nodes, ties, papers, columns } = visible;
  return {
    authors: flagged(nodes, 0, columns.authorCount),
    ties: flagged(ties, 0, columns.authorTieCount),
    topics: flagged(nodes, columns.authorCount, nodes.length),
    papers: flagged(papers, 0, papers.length),
  };
}

const wishes: fc.Arbitrary<Wish<TableKind>> = fc.constantFrom(...tableKinds).chain((of) =>
  fc.record({
    of: fc.constant(of),
    sort: fc.record({ column: fc.constantFrom(...sortColumns[of]), descending: fc.boolean() }),
    text: fc.constant(''),
  }),
);

const yearsOf = (papers: readonly SightPaper[]) => {
  const days = papers.flatMap((paper) => (paper.days ? [paper.days] : []));
  if (days.length === 0) return { first: undefined, last: undefined };
  return {
    first: yearOf(Math.min(...days.map(([from]) => from))),
    last: yearOf(Math.max(...days.map(([, to]) => to))),
  };
};

test('the rows of every kind are what is visible, each once, and the tabs count them', async () => {
  await fc.assert(
    fc.asyncProperty(randomWorlds, randomSights, wishes, async (world, sight, wish) => {
      const seen = seenOf(world, sight);
      const expected = visibleItems(seen);
      expect((await itemsOf(seen, wish)).toSorted((one, other) => one - other)).toEqual(expected[wish.of]);
      for (const kind of tableKinds) expect(seen.source.visibleCounts[kind]).toBe(expected[kind].length);
    }),
    { numRuns: 300 },
  );
});

test('rows say what looking at each paper says', async () => {
  await fc.assert(
    fc.asyncProperty(randomWorlds, randomSights, async (world, sight) => {
      const seen = seenOf(world, sight);
      const { tieSource, tieTarget } = world.ground.columns;
      const papersOf = (...authors: number[]) =>
        seen.papers.filter((paper) => authors.every((author) => paper.authors.includes(world.names[author]!)));
      const weightOf = (tie: number) =>
        papersOf(tieSource[tie]!, tieTarget[tie]!).reduce((sum, { weight }) => sum + weight, 0);
      const { ties } = visibleItems(seen);
      for (const row of await rowsOf(seen, { of: 'authors', sort: { column: 'name', descending: false }, text: '' })) {
        const own = ties.filter((tie) => tieSource[tie] === row.node || tieTarget[tie] === row.node);
        expect(row).toEqual({
          node: row.node,
          papers: papersOf(row.node).length,
          degree: own.length,
          weight: own.reduce((sum, tie) => sum + weightOf(tie), 0),
          topic: world.ground.mainTopics[row.node],
          community: world.ground.communities[row.node],
          ...yearsOf(papersOf(row.node)),
        });
      }
      for (const row of await rowsOf(seen, { of: 'ties', sort: { column: 'papers', descending: true }, text: '' })) {
        const shared = papersOf(row.source, row.target);
        expect(row).toMatchObject({ papers: shared.length, weight: weightOf(row.tie), ...yearsOf(shared) });
      }
    }),
    { numRuns: 200 },
  );
});

/** What a column shows, as a number or text to compare by. */
const shownIn = (kind: TableKind, seen: Seen, item: number, column: string): number | string | undefined => {
  const { ground } = seen.source;
  const row: object = tableRow[kind](seen.source, item);
  const paper = kind === 'papers' ? ground.papers[item]! : undefined;
  if (paper) {
    if (column === 'date') return paper.date?.from;
    if (column === 'authors') return paper.slots[0]?.raw;
    if (column === 'title') return paper.title;
    if (column === 'venue') return paper.venue || undefined;
  }
  if (column === 'name') return ground.nameOf(item);
  const value = (row as Record<string, number | undefined>)[column];
  if (column === 'source' || column === 'target') return ground.nameOf(value!);
  return (column === 'topic' || column === 'community') && value! < 0 ? undefined : value;
};

const compare = (one: number | string, other: number | string): number =>
  typeof one === 'number' || typeof other === 'number'
    ? Number(one) - Number(other)
    : one.localeCompare(other, 'en', { numeric: true, sensitivity: 'base' });

test('rows stand by their column, equal ones by index either way round, and those without a value last', async () => {
  await fc.assert(
    fc.asyncProperty(randomWorlds, randomSights, wishes, async (world, sight, wish) => {
      const seen = seenOf(world, sight);
      const valueOf = (item: number) => shownIn(wish.of, seen, item, wish.sort.column);
      const expected = visibleItems(seen)[wish.of].toSorted((one, other) => {
        const [a, b] = [valueOf(one), valueOf(other)];
        if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined) || one - other;
        return (wish.sort.descending ? compare(b, a) : compare(a, b)) || one - other;
      });
      expect(await itemsOf(seen, wish)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

const hasWord = (text: string, word: string) =>
  text
    .toLowerCase()
    .split(/\s+/)
    .some((start) => start.startsWith(word));

test('text keeps the rows that have each of its words at the start of a word, of ties in either name', async () => {
  const texts = fc.constantFrom('A', 'bo', 'Ed f', 'g  BO', 'zz', 'on', 'acta 1', 'en 2', 'reefs', 'ti');
  await fc.assert(
    fc.asyncProperty(randomWorlds, randomSights, wishes, texts, async (world, sight, wish, text) => {
      const seen = seenOf(world, sight);
      const { ground } = seen.source;
      const { tieSource, tieTarget } = world.ground.columns;
      const textsOf = (item: number): string => {
        if (wish.of === 'papers') return ground.papers[item]!.title;
        if (wish.of !== 'ties') return ground.nameOf(item);
        return `${ground.nameOf(tieSource[item]!)} ${ground.nameOf(tieTarget[item]!)}`;
      };
      const words = text.toLowerCase().split(/\s+/);
      const all = await itemsOf(seen, wish);
      const expected = all.filter((item) => words.every((word) => hasWord(textsOf(item), word)));
      expect(await itemsOf(seen, { ...wish, text })).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('among some nodes are these, the ties between them or of the only one, and the papers of any of them', async () => {
  const some = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(randomWorlds, randomSights, wishes, some, async (world, sight, wish, chosen) => {
      const seen = seenOf(world, sight);
      const { tieSource, tieTarget, authorCount, topicCount, paperTopic } = world.ground.columns;
      const among = chosen.filter((node) => node < authorCount + topicCount);
      fc.pre(among.length > 0);
      const isAmong = (item: number): boolean => {
        if (wish.of === 'ties') {
          const ends = [tieSource[item]!, tieTarget[item]!].filter((end) => among.includes(end)).length;
          return ends === 2 || (among.length === 1 && ends === 1);
        }
        if (wish.of !== 'papers') return among.includes(item);
        const isByOne = world.papers[item]!.authors.some((name) => among.includes(world.names.indexOf(name)));
        return isByOne || (paperTopic[item]! >= 0 && among.includes(authorCount + paperTopic[item]!));
      };
      const all = await itemsOf(seen, wish);
      expect(await itemsOf(seen, { ...wish, among })).toEqual(all.filter(isAmong));
    }),
    { numRuns: 300 },
  );
});
