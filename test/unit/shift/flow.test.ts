import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { drained } from '../../../src/lib/steps.ts';
import type { Flow, FlowFlavour, Period } from '../../../src/model/shift.ts';
import { flow } from '../../../src/shift/flow.ts';
import { flowEvidence } from '../../../src/shift/flowEvidence.ts';
import type { ShiftSource } from '../../../src/shift/source.ts';
import { sourceOf, type Said } from './support.ts';

const periods: Period[] = [2001, 2004, 2007].map((year) => ({ from: dayOf(year, 1, 1), to: dayOf(year + 2, 12, 31) }));
const flowOf = (source: ShiftSource, flavour: FlowFlavour = 'people') => drained(flow(source, { periods, flavour }));
const many = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);

/** `A1>B2 0.5`, from topic and period to topic and period; `-` is nowhere. */
function bandsIn(source: ShiftSource, { nodes, bands }: Flow): Record<string, number> {
  const name = (node: number) =>
    node < 0 ? '-' : `${source.network.topics[nodes[node]!.topic]!.label}${nodes[node]!.period + 1}`;
  return Object.fromEntries(
    bands.map(({ from, to, weight }) => [`${name(from)}>${name(to)}`, Math.round(weight * 1e9) / 1e9]),
  );
}

test('who stays on a topic stays, and who changes moves', () => {
  const source = sourceOf([
    { by: ['Ana Diaz'], when: '2001', on: 'A' },
    { by: ['Ana Diaz'], when: '2004', on: 'A' },
    { by: ['Bo Berg'], when: '2002', on: 'A' },
    { by: ['Bo Berg'], when: '2005', on: 'B' },
    { by: ['Cy Card'], when: '2006', on: 'B' },
  ]);
  expect(bandsIn(source, flowOf(source))).toEqual({ 'A1>A2': 1, 'A1>B2': 1, '->B2': 1, 'A2>-': 1, 'B2>-': 2 });
});

test('what a mix loses goes to what it gains, in proportion', () => {
  const source = sourceOf([
    { by: ['Ana Diaz'], when: '2001', on: 'A 0.75, B 0.25' },
    { by: ['Ana Diaz'], when: '2004', on: 'A 0.25, B 0.5, C 0.25' },
  ]);
  expect(bandsIn(source, flowOf(source))).toMatchObject({
    'A1>A2': 0.25,
    'A1>B2': 0.25,
    'A1>C2': 0.25,
    'B1>B2': 0.25,
  });
});

test('a paper that may be of two periods is the work of the first', () => {
  const source = sourceOf([
    { by: ['Ana Diaz'], when: '2003-12', on: 'A' },
    { by: ['Ana Diaz'], when: '2004', on: 'B' },
  ]);
  const { columns } = source.network;
  const paperTo = columns.paperTo.map((day) => day + 400);
  const spread = { ...source, network: { ...source.network, columns: { ...columns, paperTo } } };
  expect(bandsIn(spread, flowOf(spread))).toEqual({ 'A1>B2': 1, 'B2>-': 1 });
});

const names = ['Ana Diaz', 'Bo Berg', 'Cy Card', 'Di Dunn', 'Ed Eck'];
const randomSaid = fc.array(
  fc.record({
    by: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    when: fc.option(fc.constantFrom('2000', '2001', '2003-12', '2004', '2006', '2008', '2012'), { nil: undefined }),
    on: fc.constantFrom('', 'A', 'B', 'A 0.5, B 0.5', 'B 0.6, C 0.3', 'C 0.7, A 0.3'),
  }),
  { maxLength: 30 },
);

test('nobody is lost or doubled: what comes into a node is its weight, and so is what goes out', () => {
  fc.assert(
    fc.property(randomSaid, (said) => {
      const { nodes, bands } = flowOf(sourceOf(said));
      nodes.forEach(({ period, weight }, node) => {
        const sum = (end: 'from' | 'to') =>
          bands.filter((band) => band[end] === node).reduce((whole, band) => whole + band.weight, 0);
        if (period > 0) expect(sum('to')).toBeCloseTo(weight, 9);
        if (period < periods.length - 1) expect(sum('from')).toBeCloseTo(weight, 9);
      });
      periods.forEach(({ from, to }, period) => {
        const working = new Set(
          said
            .filter(({ when, on }) => on !== '' && when !== undefined && isWithin(when, from, to))
            .flatMap(({ by }) => by),
        );
        const whole = nodes.filter((node) => node.period === period).reduce((sum, { weight }) => sum + weight, 0);
        expect(whole).toBeCloseTo(working.size, 9);
      });
    }),
  );
});

const isWithin = (when: string, from: number, to: number) => {
  const day = dayOf(Number(when.slice(0, 4)), Number(when.slice(5) || 1), 1);
  return day >= from && day <= to;
};

test('the people behind a node or a band add up to it, and the papers are theirs', () => {
  fc.assert(
    fc.property(randomSaid, (said) => {
      const source = sourceOf(said);
      const whole = flowOf(source);
      const parts = [
        ...whole.nodes.map(({ weight }, node) => ({ weight, part: { node } })),
        ...whole.bands.map(({ weight }, band) => ({ weight, part: { band } })),
      ];
      for (const { weight, part } of parts) {
        const { people, papers } = flowEvidence(source, whole, { part });
        expect(people.reduce((sum, one) => sum + one.weight!, 0)).toBeCloseTo(weight, 9);
        const behind = new Set(people.map(({ node }) => source.network.authors[node]!.name));
        expect(papers.length).toBeGreaterThan(0);
        for (const paper of papers) expect(said[paper]!.by.some((name) => behind.has(name))).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

const team = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `Person ${letter}${'xyzuvwrst'[at]!}`);

test('topics that come up, fade out, split and meet are told of with their labels and numbers', () => {
  const source = sourceOf([
    { by: team('A', 6), when: '2001', on: 'A' },
    { by: team('B', 4), when: '2001', on: 'B' },
    { by: team('A', 3), when: '2004', on: 'A' },
    { by: team('A', 6).slice(3), when: '2004', on: 'C' },
    { by: team('B', 4), when: '2004', on: 'C' },
    { by: team('A', 3), when: '2007', on: 'A' },
    { by: [...team('A', 6).slice(3), ...team('B', 4)], when: '2007', on: 'C' },
  ]);
  const { events, nodes } = flowOf(source);
  expect(events.map(({ kind, period }) => [kind, period])).toEqual([
    ['birth', 1],
    ['death', 1],
    ['split', 1],
    ['merge', 1],
  ]);
  const [birth, death, split, merge] = events.map(({ text }) => text);
  expect(birth).toBe('“C” came up in 2004–2006: 7 people, after 0 in 2001–2003.');
  expect(death).toContain('“B” faded out in 2004–2006: 0 people, after 4 in 2001–2003');
  expect(split).toContain('of the 6 people on it who went on, 50 % on “A” and 50 % on “C”');
  expect(merge).toContain('of the 7 people on it who were there before, 57 % from “B” and 43 % from “A”');
  expect(events[2]!.nodes.map((node) => nodes[node]!.topic)).toEqual([0, 0, 2]);
});

const speaking: Said[] = [
  ...many(3, { by: ['Ana Diaz'], when: '2001', on: 'A', says: ['map', 'tie', 'line', 'we'] }),
  ...many(3, { by: ['Bo Berg'], when: '2001', on: 'B', says: ['cell', 'gene', 'we'] }),
  ...many(3, { by: ['Cy Card'], when: '2004', on: 'C', says: ['map', 'tie', 'edge', 'we'] }),
  ...many(3, { by: ['Di Dunn'], when: '2004', on: 'B', says: ['cell', 'gene', 'we'] }),
];

test('vocabulary goes on where topics share their leading terms', () => {
  const source = sourceOf(speaking);
  const whole = flowOf(source, 'vocabulary');
  const named = bandsIn(source, whole);
  expect(named['B1>B2']).toBe(1);
  // Of map, tie, line and we, and of map, tie, edge and we: three shared of four.
  expect(named['A1>C2']).toBe(0.75);
  expect(whole.bands.find(({ terms }) => terms.includes('map'))!.terms.toSorted()).toEqual(['map', 'tie', 'we']);
  expect(named).not.toHaveProperty('A1>B2');
});

test('behind a band of vocabulary are the papers that say its terms, and who wrote them', () => {
  const source = sourceOf(speaking);
  const whole = flowOf(source, 'vocabulary');
  const band = whole.bands.findIndex(({ terms }) => terms.includes('map'));
  const { papers, people } = flowEvidence(source, whole, { part: { band } });
  expect(papers).toEqual([0, 1, 2, 6, 7, 8]);
  expect(people.map(({ node, weight }) => [source.network.authors[node]!.name, weight])).toEqual([
    ['Ana Diaz', 3],
    ['Cy Card', 3],
  ]);
});

test('a part that is not there has nothing behind it', () => {
  const source = sourceOf(speaking);
  expect(flowEvidence(source, flowOf(source), { part: { band: 999 } })).toEqual({ papers: [], people: [] });
});

test('without topics, terms, dates or a second period it is said why there is nothing', () => {
  expect(flowOf(sourceOf([{ when: '2001' }])).remark).toBe('There are no topics.');
  expect(flowOf(sourceOf([{ by: ['Ana Diaz'], on: 'A' }])).remark).toMatch(/No papers are dated in these periods/);
  expect(flowOf(sourceOf([{ when: '2001', on: 'A' }]), 'vocabulary').remark).toMatch(/no terms to compare/);
  const one = drained(flow(sourceOf([{ when: '2001', on: 'A' }]), { periods: periods.slice(1), flavour: 'people' }));
  expect(one.remark).toMatch(/No papers/);
  const single = drained(
    flow(sourceOf([{ when: '2001', on: 'A' }]), { periods: periods.slice(0, 1), flavour: 'people' }),
  );
  expect(single.remark).toMatch(/single period/);
});
