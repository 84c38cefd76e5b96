import cytoscape from 'cytoscape';
import * as fc from 'fast-check';
import Graph, { UndirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, test } from 'vitest';
import { unguarded } from '../../../src/lib/csv.ts';
import { byCode } from '../../../src/lib/byCode.ts';
import { intervalText } from '../../../src/model/dateInterval.ts';
import type { Study } from '../../../src/work/study.ts';
import { expectClose, expectEqual } from '../../expectEqual.ts';
import {
  endsOf,
  graphOfStudy,
  hostileStudies,
  shapeOf,
  thousandStudies,
  written,
  type PlainGraph,
  type PlainTie,
} from '../../graphRoundTrip.ts';

/*
 * Readers that are not ours, on the graphs that break readers. There is no well kept reader of Pajek's and VOSviewer's
 * files in this language; for these the grammar stands here, as strict as the formats are.
 */

interface FoundNode {
  readonly key: string;
  readonly label: string;
  readonly place: readonly [x: number, y: number];
}

interface FoundTie {
  readonly ends: string;
  /** Undefined where the sum is no number that a file can hold. */
  readonly weight: number | undefined;
  readonly dates: string;
}

interface Found {
  readonly nodes: readonly FoundNode[];
  readonly ties: readonly FoundTie[];
}

/** Each of the weights of a tie may be written in its own way; the dates are not. */
const withoutWeights = (dates: string): string =>
  dates
    .split('; ')
    .map((entry) => entry.split('*')[0]!)
    .sort(byCode)
    .join('; ');

function tiesOf({ ties }: PlainGraph): FoundTie[] {
  const byEnds = new Map<string, PlainTie[]>();
  for (const tie of ties) byEnds.set(tie.ends, [...(byEnds.get(tie.ends) ?? []), tie]);
  return [...byEnds].map(([ends, papers]) => {
    const weight = papers.reduce((sum, paper) => sum + paper.weight, 0);
    const dates = papers.map(({ from, to }) =>
      from === undefined || to === undefined ? '?' : intervalText({ from, to }),
    );
    return { ends, weight: Number.isFinite(weight) ? weight : undefined, dates: dates.sort(byCode).join('; ') };
  });
}

const wantedTies = new WeakMap<PlainGraph, FoundTie[]>();

/** By their ends. */
function tiesDue(graph: PlainGraph): FoundTie[] {
  const ties = wantedTies.get(graph) ?? byEnds(tiesOf(graph));
  wantedTies.set(graph, ties);
  return ties;
}

const byEnds = (ties: readonly FoundTie[]): FoundTie[] =>
  [...ties].sort((one, other) => (one.ends < other.ends ? -1 : 1));

function expectSame(study: Study, { nodes, ties }: Found): void {
  const graph = graphOfStudy(study);
  expectEqual(
    nodes.map(({ key, label }) => ({ id: key, label })),
    graph.nodes.map(({ id, label }) => ({ id, label })),
  );
  expectClose(shapeOf(nodes).flat(), shapeOf(graph.nodes).flat(), 5);
  expectSameTies(byEnds(ties), tiesDue(graph));
}

function expectSameTies(found: readonly FoundTie[], wanted: readonly FoundTie[]): void {
  const plain = ({ ends, dates }: FoundTie) => `${ends} ${withoutWeights(dates)}`;
  expectEqual(found.map(plain), wanted.map(plain));
  const shares = found.map(({ weight }, at) => {
    const due = wanted[at]!.weight;
    if (due !== undefined && due !== 0) return weight! / due;
    expectEqual(weight ?? 0, due ?? weight ?? 0);
    return 1;
  });
  expectClose(
    shares,
    shares.map(() => 1),
    9,
  );
}

/** As `xmlId` wrote it. */
const plainKey = (id: string): string =>
  id.replaceAll(/%(?:25|([\da-f]+)\.)/g, (_, code?: string) =>
    code ? String.fromCodePoint(Number.parseInt(code, 16)) : '%',
  );

type Attributes = Readonly<Record<string, unknown>>;

const datesOf = (own: Attributes): string => String(own['paperDates'] ?? own['linkDates']);

function foundIn(graph: Graph, keyOf = (key: string) => key): Found {
  return {
    nodes: graph.mapNodes((key, { label, x, y }) => ({
      key: keyOf(key),
      label: String(label),
      place: [Number(x), Number(y)],
    })),
    ties: graph.mapEdges((_, own, source, target) => ({
      ends: endsOf(keyOf(source), keyOf(target)),
      weight: own['weight'] === undefined ? undefined : Number(own['weight']),
      dates: datesOf(own),
    })),
  };
}

const always = (check: (study: Study) => void) => fc.assert(fc.property(hostileStudies, check), thousandStudies);

/** On a machine that has much else to do. */
const patience = { timeout: 120_000 };

describe('readers that are not ours find the same nodes, places, ties, weights and dates', patience, () => {
  test('saxes: GEXF and GraphML are well-formed', () => {
    always((study) => {
      for (const format of ['gexf', 'graphml'] as const) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(written(study, format)).close();
      }
    });
  });

  test('graphology-gexf', () => {
    always((study) => {
      const graph = gexf.parse(Graph, written(study, 'gexf'));
      expectSame(study, foundIn(graph, plainKey));
    });
  });

  test('graphology-graphml', () => {
    always((study) => {
      const graph = graphml.parse(UndirectedGraph, written(study, 'graphml'));
      expectSame(study, foundIn(graph, plainKey));
    });
  });

  test('graphology itself', () => {
    always((study) => {
      for (const format of ['json', 'graphology'] as const) {
        const graph = Graph.from(JSON.parse(written(study, format)));
        const due = graphOfStudy(study);
        expectEqual([graph.order, graph.size], [due.nodes.length, tiesDue(due).length]);
        if (format === 'graphology') expectSame(study, foundIn(graph));
      }
    });
  });

  test('cytoscape', () => {
    always((study) => {
      const { elements } = JSON.parse(written(study, 'cytoscape'));
      const graph = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
      expectSame(study, {
        nodes: graph.nodes().map((node) => ({
          key: node.id(),
          label: node.data('name'),
          place: [node.position().x, -node.position().y],
        })),
        ties: graph.edges().map((edge) => ({
          ends: endsOf(edge.source().id(), edge.target().id()),
          weight: edge.data('weight'),
          dates: edge.data('paperDates') ?? edge.data('linkDates'),
        })),
      });
      graph.destroy();
    });
  });

  test('papaparse: tables of nodes and ties, with apostrophes before formulas and without', () => {
    always((study) => {
      for (const isRaw of [true, false]) {
        const plain = isRaw ? (cell: string) => cell : unguarded;
        const rows = (format: 'nodes-csv' | 'edges-csv') => {
          const { data, errors } = Papa.parse<Record<string, string>>(written(study, format, isRaw), {
            header: true,
            delimiter: ',',
            newline: '\r\n',
            skipEmptyLines: true,
          });
          expectEqual(errors, []);
          return data;
        };
        expectSame(study, {
          nodes: rows('nodes-csv').map((row) => ({
            key: plain(row['Id']!),
            label: plain(row['Label']!),
            place: [Number(row['X']), Number(row['Y'])],
          })),
          ties: rows('edges-csv').map((row) => ({
            ends: endsOf(plain(row['Source']!), plain(row['Target']!)),
            weight: row['Weight'] === '' ? undefined : Number(row['Weight']),
            dates: plain((row['Paper Dates'] ?? row['Link Dates'])!),
          })),
        });
      }
    });
  });
});

/** A number as Pajek and VOSviewer take it. */
const aNumber = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const aStrength = new RegExp(`^${aNumber}$`);
const time = String.raw`(?: \[(?:\d+(?:-(?:\d+|\*))?)(?:,\d+(?:-\d+)?)*\])?`;
const aVertex = new RegExp(
  `^(\\d+) "([^"]*)" (${aNumber}) (${aNumber}) 0\\.5 (?:ellipse|diamond) ic [A-Z]\\w+${time}$`,
);
const anEdge = new RegExp(`^(\\d+) (\\d+) (${aNumber}) l "([^"]*)"${time}$`);
const decoded = (label: string): string =>
  label.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

test('every line of a Pajek network is one that its grammar knows, with places between 0 and 1', patience, () => {
  always((study) => {
    const text = written(study, 'pajek');
    expectEqual(text.slice(0, 2), '\uFEFF%');
    const lines = text.slice(1).split('\r\n').slice(0, -1);
    const body = lines.slice(lines.findIndex((line) => !line.startsWith('%')));
    const graph = graphOfStudy(study);
    const { nodes } = graph;
    const weightDue = new Map(tiesDue(graph).map(({ ends, weight }) => [ends, weight]));
    expectEqual(body[0], `*Vertices ${nodes.length}`);
    const vertices = body.slice(1, nodes.length + 1).map((line) => aVertex.exec(line)!.slice(1));
    expectEqual(body[nodes.length + 1], '*Edges');
    const places = vertices.map(([, , x, y]) => [Number(x), Number(y)] as const);
    for (const value of places.flat()) expectEqual(value >= 0 && value <= 1, true);
    expectSame(study, {
      nodes: vertices.map(([number, label], at) => {
        expectEqual(Number(number), at + 1);
        return { key: nodes[at]!.id, label: decoded(label!), place: [places[at]![0], -places[at]![1]] };
      }),
      ties: body.slice(nodes.length + 2).map((line) => {
        const [source, target, weight, dates] = anEdge.exec(line)!.slice(1);
        const ends = endsOf(nodes[Number(source) - 1]!.id, nodes[Number(target) - 1]!.id);
        return { ends, weight: weightDue.get(ends) === undefined ? undefined : Number(weight), dates: dates! };
      }),
    });
  });
});

test(
  'every line of a VOSviewer map has its columns, and every line of the network two ids and a strength',
  patience,
  () => {
    always((study) => {
      const { data, errors } = Papa.parse<string[]>(written(study, 'vosviewer-map').slice(1, -1), {
        delimiter: '\t',
      });
      expectEqual(errors, []);
      const [header, ...rows] = data;
      const ids = rows.map((row) => row[header!.indexOf('id')]!);
      for (const row of rows) expectEqual(row.length, header!.length);
      expectEqual(
        ids.filter((id) => !/^\d+$/.test(id)),
        [],
      );
      const lines = written(study, 'vosviewer-network').split('\n').slice(0, -1);
      for (const line of lines) {
        const [source, target, strength, ...more] = line.split('\t');
        expectEqual([ids.includes(source!), ids.includes(target!), more], [true, true, []]);
        expectEqual(aStrength.test(strength!), true);
      }
      const { authorCount, authorTieCount } = study.network.columns;
      expectEqual([ids.length, lines.length], [authorCount, authorTieCount]);
    });
  },
);
