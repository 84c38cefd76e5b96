import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { drained } from '../../../src/lib/steps.ts';
import type { ChangeKind, Period } from '../../../src/model/shift.ts';
import { changeReport } from '../../../src/shift/changeReport.ts';
import type { ShiftSource } from '../../../src/shift/source.ts';
import { sourceOf, type Said } from './support.ts';

const years = (from: number, to: number): Period => ({ from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) });
const [before, after] = [years(2001, 2003), years(2004, 2006)];
const reportOn = (source: ShiftSource, more: { after?: Period; today?: number } = {}) =>
  drained(changeReport(source, { before, after, today: dayOf(2020, 1, 1), ...more }));
const items = (source: ShiftSource, kind: ChangeKind) => reportOn(source).items.filter((item) => item.kind === kind);
const texts = (source: ShiftSource, kind: ChangeKind) => items(source, kind).map(({ text }) => text);
const many = (count: number, said: Said): Said[] => Array.from({ length: count }, () => said);
const namesOf = (source: ShiftSource, nodes: readonly number[]) =>
  nodes.map((node) => source.network.authors[node]!.name);

const small: Said[] = [
  { by: ['Ana Diaz', 'Bo Berg'], when: '2001' },
  { by: ['Ana Diaz', 'Bo Berg'], when: '2003-12' },
  { by: ['Ana Diaz', 'Cy Card'], when: '2004' },
  { by: ['Ana Diaz', 'Cy Card'], when: '2006-07' },
  { by: ['Di Dunn', 'Ana Diaz'], when: '2005' },
];

test('papers and people are counted in both windows, and those of most papers named', () => {
  const source = sourceOf(small);
  expect(texts(source, 'papers')).toEqual([
    '2 papers in 2001–2003, 3 papers in 2004–2006.',
    '2 people before, 3 people after: 1 in both, 2 only after, 1 only before.',
    'Only after: Cy Card (2 papers) and Di Dunn (1 paper).',
    'Only before: Bo Berg (2 papers).',
  ]);
  expect(namesOf(source, items(source, 'papers')[2]!.nodes)).toEqual(['Cy Card', 'Di Dunn']);
});

test('new and ended ties are told with the strongest first, their papers and their people', () => {
  const source = sourceOf(small);
  const [fresh] = items(source, 'new ties');
  expect(fresh!.text).toBe(
    '2 ties of 2004–2006 are not in 2001–2003: Ana Diaz – Cy Card (2 papers) and Ana Diaz – Di Dunn (1 paper).',
  );
  expect(fresh).toMatchObject({ papers: [2, 3, 4], ties: { length: 2 } });
  expect(namesOf(source, fresh!.nodes)).toEqual(['Ana Diaz', 'Cy Card', 'Di Dunn']);
  expect(texts(source, 'ended ties')).toEqual([
    '1 tie of 2001–2003 is not in 2004–2006: Ana Diaz – Bo Berg (2 papers).',
  ]);
});

test('every count of papers and ties is that of the papers which begin in the window', () => {
  const names = ['Ana Diaz', 'Bo Berg', 'Cy Card', 'Di Dunn', 'Ed Eck'];
  const randomSaid = fc.array(
    fc.record({
      by: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
      when: fc.option(fc.constantFrom('2000', '2001', '2003-12', '2004', '2005', '2007'), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(randomSaid, (said) => {
      const source = sourceOf(said);
      const within = ({ from, to }: Period) =>
        said.filter(({ when }) => when !== undefined && isWithin(when, from, to));
      const [early, late] = [within(before), within(after)];
      expect(texts(source, 'papers')[0]).toContain(`${early.length} paper${early.length === 1 ? '' : 's'} in 2001`);
      const fresh = [...pairs(late)].filter((pair) => !pairs(early).has(pair));
      expect(items(source, 'new ties')[0]?.ties.length ?? 0).toBe(fresh.length);
      const ended = [...pairs(early)].filter((pair) => !pairs(late).has(pair));
      expect(items(source, 'ended ties')[0]?.ties.length ?? 0).toBe(ended.length);
    }),
    { numRuns: 60 },
  );
});

const pairs = (list: readonly { by: readonly string[] }[]) =>
  new Set(
    list.flatMap(({ by }) =>
      by.flatMap((one) => by.filter((other) => one < other).map((other) => `${one} – ${other}`)),
    ),
  );

const isWithin = (when: string, from: number, to: number) => {
  const day = dayOf(Number(when.slice(0, 4)), Number(when.slice(5) || 1), 1);
  return day >= from && day <= to;
};

const one = ['Ana Diaz', 'Bo Berg', 'Cy Card', 'Di Dunn'];
const other = ['Vi Vance', 'Wu Wang', 'Xi Xavier', 'Yu Young'];

const apart = (when: string) => [...many(3, { by: one, when }), ...many(3, { by: other, when })];
const together = (when: string) => many(3, { by: [...one, ...other], when });

test('groups that come together are told of as merged, and in the other direction as split', () => {
  const merging = sourceOf([...apart('2001'), ...together('2004')]);
  const [merged] = items(merging, 'merged groups');
  expect(merged!.text).toBe(
    'The group of Ana Diaz and Bo Berg (8 people) of 2004–2006 brings together, from 2001–2003: the group of Ana Diaz and ' +
      'Bo Berg (4 people), 4 of the 4 that stayed; the group of Vi Vance and Wu Wang (4 people), 4 of the 4 that stayed.',
  );
  expect(merged).toMatchObject({ papers: [6, 7, 8], nodes: { length: 8 }, ties: { length: 16 } });
  expect(items(merging, 'split groups')).toEqual([]);
  const splitting = sourceOf([...together('2001'), ...apart('2004')]);
  const [split] = items(splitting, 'split groups');
  expect(split!.text).toMatch(
    /^The group of Ana Diaz and Bo Berg \(8 people\) of 2001–2003 parted, in 2004–2006, into: the group of/,
  );
  expect(split).toMatchObject({ papers: [0, 1, 2], nodes: { length: 8 } });
  expect(items(splitting, 'merged groups')).toEqual([]);
  expect(reportOn(splitting).method).toContain('Leiden');
});

test('groups of whom fewer than three people are in both windows do not tell', () => {
  const source = sourceOf([
    ...many(3, { by: one.slice(0, 2), when: '2001' }),
    ...many(3, { by: other.slice(0, 2), when: '2001' }),
    ...many(3, { by: [...one.slice(0, 2), ...other.slice(0, 2)], when: '2004' }),
  ]);
  expect(items(source, 'merged groups')).toEqual([]);
});

test('topics whose share changes beyond chance rise or fade, with the numbers behind it', () => {
  const source = sourceOf([
    ...many(30, { when: '2001', on: 'A' }),
    ...many(10, { when: '2002', on: 'B' }),
    ...many(20, { when: '2004', on: 'A' }),
    ...many(30, { when: '2005', on: 'B' }),
    ...many(1, { when: '2005', on: 'C' }),
  ]);
  const [rising] = items(source, 'rising topics');
  // 10 of 40 and 30 of 51: common share 40/91.
  const common = 40 / 91;
  const z = (30 / 51 - 10 / 40) / Math.sqrt(common * (1 - common) * (1 / 40 + 1 / 51));
  expect(rising!.text).toBe(
    `“B” rose from 10 of 40 papers (25 %) in 2001–2003 to 30 of 51 papers (59 %) in 2004–2006; z = ${z.toFixed(1)}.`,
  );
  expect(rising).toMatchObject({ papers: { length: 40 }, nodes: [1] });
  expect(texts(source, 'fading topics')).toHaveLength(1);
  expect(texts(source, 'rising topics')).toHaveLength(1);
});

test('large counts are grouped, and few are not told as none', () => {
  const source = sourceOf([
    ...many(40, { when: '2001', on: 'A' }),
    ...many(1_160, { when: '2002', on: 'B' }),
    ...many(2, { when: '2004', on: 'A' }),
    ...many(1_198, { when: '2005', on: 'B' }),
  ]);
  expect(texts(source, 'papers')[0]).toBe('1,200 papers in 2001–2003, 1,200 papers in 2004–2006.');
  expect(texts(source, 'fading topics')[0]).toMatch(
    /fell from 40 of 1,200 papers \(3 %\) in 2001–2003 to 2 of 1,200 papers \(0\.2 %\) in 2004–2006; z = −/,
  );
});

test('a difference that may be chance is no change', () => {
  const source = sourceOf([
    ...many(10, { when: '2001', on: 'A' }),
    ...many(10, { when: '2002', on: 'B' }),
    ...many(12, { when: '2004', on: 'A' }),
    ...many(9, { when: '2005', on: 'B' }),
  ]);
  expect([...texts(source, 'rising topics'), ...texts(source, 'fading topics')]).toEqual([]);
});

test('a tie between groups that had none is a bridge, and so is a newcomer between them', () => {
  const source = sourceOf([
    ...many(3, { by: one, when: '2001' }),
    ...many(3, { by: other, when: '2001' }),
    { by: ['Ana Diaz', 'Vi Vance'], when: '2004' },
    { by: ['Ed Eck', 'Bo Berg'], when: '2005' },
    { by: ['Ed Eck', 'Wu Wang'], when: '2005' },
  ]);
  const [tie, person, ...more] = items(source, 'new bridges');
  expect(more).toEqual([]);
  expect(tie!.text).toBe(
    '1 paper (Ana Diaz – Vi Vance) joins the group of Ana Diaz and Bo Berg (4 people) and the group of ' +
      'Vi Vance and Wu Wang (4 people), which were not connected at all in 2001–2003.',
  );
  expect(tie).toMatchObject({ papers: [6], ties: { length: 1 } });
  expect(person!.text).toMatch(/^Ed Eck, new in 2004–2006, has ties to the group of Ana Diaz/);
  expect(person).toMatchObject({ papers: [7, 8], ties: { length: 2 } });
});

test('a tie between groups that had one already is no bridge', () => {
  const source = sourceOf([
    ...many(3, { by: one, when: '2001' }),
    ...many(3, { by: other, when: '2001' }),
    { by: ['Di Dunn', 'Yu Young'], when: '2002' },
    { by: ['Ana Diaz', 'Vi Vance'], when: '2004' },
  ]);
  expect(items(source, 'new bridges')).toEqual([]);
});

test('a year that is not over, overlapping or unequal windows, empty ones and undated papers are remarked on', () => {
  const source = sourceOf([...small, { by: ['Ana Diaz'] }]);
  const remarks = (more: { after?: Period; today?: number }) => reportOn(source, more).remarks;
  expect(remarks({})).toEqual(['1 paper without a date is in neither window.']);
  expect(remarks({ today: dayOf(2006, 3, 1) })[0]).toBe(
    '2004–2006 reaches into 2006, which is not over: more papers are to come.',
  );
  expect(remarks({ after: years(2003, 2005) })[0]).toMatch(/overlap/);
  expect(remarks({ after: years(2004, 2010) })[0]).toMatch(/not equally long/);
  expect(remarks({ after: years(2011, 2013) })[0]).toBe('2011–2013 has no papers.');
});

test('nothing at all can be compared with nothing', () => {
  const report = reportOn(sourceOf([]));
  expect(report.items.map(({ text }) => text)).toEqual([
    '0 papers in 2001–2003, 0 papers in 2004–2006.',
    '0 people before, 0 people after: 0 in both, 0 only after, 0 only before.',
  ]);
});
