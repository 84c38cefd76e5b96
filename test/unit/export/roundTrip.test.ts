import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { intervalText } from '../../../src/model/dateInterval.ts';
import type { GivenNetwork } from '../../../src/model/givenNetwork.ts';
import { readCorpus } from '../../../src/read/index.ts';
import type { TextFormat } from '../../../src/work/graphFile.ts';
import type { Study } from '../../../src/work/study.ts';
import { expectClose, expectEqual } from '../../expectEqual.ts';
import {
  endsOf,
  graphOfStudy,
  hostileStudies,
  shapeOf,
  sortedTies,
  thousandStudies,
  written,
  type PlainGraph,
  type PlainNode,
  type PlainTie,
} from '../../graphRoundTrip.ts';
import { fileOf } from '../read/support.ts';

/** What a format loses of a graph when it is read again: the table of `src/export/README.md`. */
interface Losses {
  /** Nodes go by their places in the network, counted from 1; in some formats not where all ids are numbers already. */
  readonly ids?: 'always' | 'unless numbers';
  /** Communities are numbers, or there are none. */
  readonly communities?: 'names' | 'all';
  /** Ties have neither papers nor dates, but their whole weight. */
  readonly dates?: true;
  readonly topics?: true;
}

interface Case {
  readonly formats: readonly TextFormat[];
  readonly losses: Losses;
}

const ofVosviewer = { ids: 'unless numbers', communities: 'names', topics: true } as const satisfies Losses;

const cases: readonly Case[] = [
  { formats: ['json'], losses: { topics: true } },
  { formats: ['gexf'], losses: {} },
  { formats: ['graphml'], losses: {} },
  { formats: ['graphology'], losses: {} },
  { formats: ['cytoscape'], losses: {} },
  { formats: ['nodes-csv', 'edges-csv'], losses: {} },
  { formats: ['pajek'], losses: { ids: 'always', communities: 'all' } },
  { formats: ['pajek-project'], losses: { ids: 'always', communities: 'names' } },
  { formats: ['vosviewer-json'], losses: ofVosviewer },
  { formats: ['vosviewer-map', 'vosviewer-network'], losses: { ...ofVosviewer, dates: true } },
];

describe('a graph with odd names, dates and numbers that was written and read again', () => {
  test.each(cases)(
    'is the same in $formats, but for what the format cannot hold',
    async ({ formats, losses }) => {
      await fc.assert(
        fc.asyncProperty(hostileStudies, async (study) => {
          const before = withLosses(graphOfStudy(study), study, losses);
          const after = plainGraph(await readAgain(study, formats));
          expectEqual(after.nodes.map(named), before.nodes.map(named));
          expectEqual(clusters(after.nodes, losses), clusters(before.nodes, losses));
          expectTies(after.ties, before.ties);
          expectShape(after.nodes, before.nodes);
        }),
        thousandStudies,
      );
    },
    120_000,
  );
});

async function readAgain(study: Study, formats: readonly TextFormat[]): Promise<GivenNetwork> {
  const texts = formats.map((format) => fileOf(written(study, format), format));
  const corpus = await readCorpus(texts);
  const { nodes = [], ties = [] } = corpus.network ?? {};
  return { nodes, ties };
}

/** Letters before an id tell people from topics, except where a file holds one kind alone. */
const idIn = (key: string, losses: Losses): string => key.replace(losses.topics ? /^[an]:/ : /^n:/, '');

/** What the file can hold of the graph. */
function withLosses(graph: PlainGraph, { network, corpus }: Study, losses: Losses): PlainGraph {
  const areNumbers = corpus.network?.nodes.every(({ id }) => /^(?:0|[1-9]\d{0,8})$/.test(id)) ?? false;
  const isCounted = losses.ids === 'always' || (losses.ids === 'unless numbers' && !areNumbers);
  const nodes = losses.topics ? graph.nodes.slice(0, network.columns.authorCount) : graph.nodes;
  const idOf = new Map(nodes.map(({ id }, at) => [id, isCounted ? String(at + 1) : idIn(id, losses)]));
  const isKept = ({ ends }: PlainTie) => (JSON.parse(ends) as string[]).every((end) => idOf.has(end));
  const ties = graph.ties.filter(isKept).map((tie) => {
    const [one, other] = (JSON.parse(tie.ends) as string[]).map((end) => idOf.get(end)!) as [string, string];
    return Object.assign({}, tie, { ends: endsOf(one, other) });
  });
  return {
    nodes: inOrder(nodes.map((node) => Object.assign({}, node, { id: idOf.get(node.id)! }))),
    ties: losses.dates ? inOnePiece(ties) : ties,
  };
}

/** Formats have orders of their own. */
const inOrder = (nodes: readonly PlainNode[]): PlainNode[] =>
  [...nodes].sort((one, other) => (one.id < other.id ? -1 : 1));

/** Names, or of numbers only who is together with whom. */
function clusters(nodes: readonly PlainNode[], { communities }: Losses): unknown {
  if (communities === 'all') return nodes.map(() => undefined);
  const names = nodes.map(({ cluster }) => cluster);
  return communities ? names.map((name) => name && names.indexOf(name)) : names;
}

function inOnePiece(ties: readonly PlainTie[]): PlainTie[] {
  const sums = new Map<string, number>();
  for (const { ends, weight } of ties) sums.set(ends, (sums.get(ends) ?? 0) + weight);
  return [...sums].map(([ends, weight]) => ({ ends, from: undefined, to: undefined, weight }));
}

const plainGraph = ({ nodes, ties }: GivenNetwork): PlainGraph => ({
  nodes: inOrder(
    nodes.map(({ id, label, cluster, x, y }) => ({
      id,
      label,
      cluster,
      place: x === undefined || y === undefined ? undefined : ([x, y] as const),
    })),
  ),
  ties: ties.map(({ source, target, date, weight }) => ({
    ends: endsOf(nodes[source]!.id, nodes[target]!.id),
    from: date?.from,
    to: date?.to,
    weight,
  })),
});

const named = ({ id, label }: PlainNode) => ({ id, label });

const withoutWeight = ({ ends, from, to }: PlainTie): string =>
  `${ends} ${from === undefined || to === undefined ? '?' : intervalText({ from, to })}`;

function expectTies(after: readonly PlainTie[], before: readonly PlainTie[]): void {
  const [found, wanted] = [sortedTies(after), sortedTies(before)];
  expectEqual(found.map(withoutWeight), wanted.map(withoutWeight));
  expectClose(
    found.map(({ weight }, at) => weight / wanted[at]!.weight),
    found.map(() => 1),
    9,
  );
}

const expectShape = (after: readonly PlainNode[], before: readonly PlainNode[]): void =>
  expectClose(shapeOf(after).flat(), shapeOf(before).flat(), 5);
