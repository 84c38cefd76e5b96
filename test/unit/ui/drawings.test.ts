import { assert, property, array, integer, record, double } from 'fast-check';
import { expect, test } from 'vitest';
import type { Flow, FlowBand, Period, StrategicPoint } from '../../../src/model/shift.ts';
import { placed, placedNames } from '../../../src/ui/stage/diagram/placed.ts';
import { drawnFlow } from '../../../src/ui/stage/flow/flowLayout.ts';
import { shownNames } from '../../../src/ui/stage/flow/shownNames.ts';
import { topicOrder } from '../../../src/ui/stage/flow/topicOrder.ts';

const frame = { width: 800, height: 400, left: 20, right: 120, least: 0 };

const periods = (count: number): Period[] =>
  Array.from({ length: count }, (_, period) => ({ from: period * 365, to: period * 365 + 364 }));

/** People of each topic by period; bands by topics of one period and the next. */
function flowOf(
  weights: readonly (readonly number[])[],
  bands: readonly (readonly [period: number, from: number, to: number, weight: number])[],
  flavour: Flow['flavour'] = 'people',
): Flow {
  const nodes = weights.flatMap((ofPeriod, period) =>
    ofPeriod.flatMap((weight, topic) => (weight > 0 ? [{ period, topic, weight, terms: [] }] : [])),
  );
  const at = (period: number, topic: number) =>
    nodes.findIndex((node) => node.period === period && node.topic === topic);
  return {
    periods: periods(weights.length),
    flavour,
    nodes,
    bands: bands.map(([period, from, to, weight]): FlowBand => ({
      from: at(period, from),
      to: at(period + 1, to),
      weight,
      terms: [],
    })),
    events: [],
  };
}

/** The ends of a path such as `M10,20C30,20,30,40,50,40`. */
function endsOf(path: string) {
  const numbers = path.match(/-?[\d.]+/g)!.map(Number);
  return { from: { x: numbers[0]!, y: numbers[1]! }, to: { x: numbers.at(-2)!, y: numbers.at(-1)! } };
}

test('bands of people leave and reach their topics within these, and take no more room than there is', () => {
  const weights = [
    [10, 6, 3],
    [8, 9, 2],
  ];
  const flow = flowOf(weights, [
    [0, 0, 0, 6],
    [0, 0, 1, 3],
    [0, 1, 1, 5],
    [0, 2, 2, 2],
  ]);
  const { nodes, bands } = drawnFlow(flow, frame);
  const perPerson = (nodes[0]!.bottom - nodes[0]!.top) / nodes[0]!.weight;
  for (const band of bands) {
    const { from, to } = endsOf(band.path);
    const [source, target] = [band.from, band.to].map((index) => nodes.find((node) => node.index === index)!);
    expect(from.x).toBeCloseTo(source!.right);
    expect(to.x).toBeCloseTo(target!.left);
    expect(from.y - band.width / 2).toBeGreaterThanOrEqual(source!.top - 0.01);
    expect(from.y + band.width / 2).toBeLessThanOrEqual(source!.leaversFrom + 0.01);
    expect(to.y + band.width / 2).toBeLessThanOrEqual(target!.newcomersFrom + 0.01);
    expect(band.width / perPerson).toBeCloseTo(band.weight, 1);
  }
  const first = nodes.find(({ period, topic }) => period === 0 && topic === 0)!;
  expect((first.bottom - first.leaversFrom) / perPerson).toBeCloseTo(1, 1);
});

test('each period has a column of its own, even where nothing leads from one to the next', () => {
  const { nodes, columns } = drawnFlow(flowOf([[4], [], [2, 3]], []), frame);
  expect(columns).toHaveLength(3);
  expect(nodes.map(({ left, right }) => (left + right) / 2)).toEqual([columns[0], columns[2], columns[2]]);
});

test('topics stand in one order in all periods, and those that exchange most side by side', () => {
  const weights = [
    [5, 5, 5, 5],
    [5, 5, 5, 5],
  ];
  const flow = flowOf(weights, [
    [0, 0, 3, 4],
    [0, 3, 1, 2],
    [0, 2, 2, 5],
  ]);
  const order = topicOrder(flow);
  expect([...order].sort((a, b) => a - b)).toEqual([0, 1, 2, 3]);
  const places = (topic: number) => order.indexOf(topic);
  expect(Math.abs(places(0) - places(3))).toBe(1);
  expect(Math.abs(places(3) - places(1))).toBe(1);
  const { nodes } = drawnFlow(flow, frame);
  for (const period of [0, 1]) {
    expect(nodes.filter((node) => node.period === period).map(({ topic }) => topic)).toEqual(order);
  }
});

test('shared words are drawn from middle to middle, as wide as they say', () => {
  const weights = [
    [10, 5],
    [10, 5],
  ];
  const flow = flowOf(
    weights,
    [
      [0, 0, 0, 0.8],
      [0, 0, 1, 0.4],
    ],
    'vocabulary',
  );
  const { nodes, bands } = drawnFlow(flow, frame);
  const [wide, narrow] = bands;
  expect(wide!.width).toBeCloseTo(2 * narrow!.width);
  const source = nodes.find(({ index }) => index === wide!.from)!;
  expect(endsOf(wide!.path).from.y).toBeCloseTo((source.top + source.bottom) / 2);
});

test('narrow bands are left out below the least that is wished', () => {
  const flow = flowOf([[4], [4]], [[0, 0, 0, 0.5]]);
  expect(drawnFlow(flow, frame).bands).toHaveLength(1);
  expect(drawnFlow(flow, { ...frame, least: 1 }).bands).toHaveLength(0);
});

test('no name of a flow stands on another of its period', () => {
  const weights = array(array(integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 24 }), {
    minLength: 2,
    maxLength: 4,
  });
  assert(
    property(weights, (given) => {
      const { nodes } = drawnFlow(flowOf(given, []), frame);
      const middles = shownNames(nodes, undefined).map(({ period, top, bottom }) => ({
        period,
        y: (top + bottom) / 2,
      }));
      for (const [index, one] of middles.entries()) {
        for (const other of middles.slice(index + 1)) {
          if (one.period === other.period) expect(Math.abs(one.y - other.y)).toBeGreaterThanOrEqual(14);
        }
      }
    }),
    { numRuns: 50 },
  );
});

test('in the strategic diagram no name covers a circle or another name, and all stay inside', () => {
  const share = double({ min: 0, max: 1, noNaN: true });
  const some = array(record({ x: share, y: share, papers: integer({ min: 1, max: 500 }) }), { maxLength: 24 });
  assert(
    property(some, (given) => {
      const points = given.map(({ x, y, papers }, topic): StrategicPoint => ({
        period: 0,
        topic,
        centrality: x,
        density: y,
        centralityRank: x,
        densityRank: y,
        papers,
        terms: [],
        quadrant: 'motor',
      }));
      const box = { width: 700, height: 450, margin: 30 };
      const circles = placed(points, box, 500);
      const names = placedNames(circles, () => 'graph theory', box);
      const boxes = names.map(({ x, y, anchor }) => {
        const width = 'graph theory'.length * 6.3;
        const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
        return { left, right: left + width, top: y - 7.5, bottom: y + 7.5 };
      });
      for (const [index, one] of boxes.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(box.width);
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(apart).toBe(true);
        }
        for (const { x, y, radius } of circles) {
          const apart =
            one.right <= x - radius || x + radius <= one.left || one.bottom <= y - radius || y + radius <= one.top;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 50 },
  );
});
