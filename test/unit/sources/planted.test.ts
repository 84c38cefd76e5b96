import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { foldAccents } from '../../../src/lib/fold.ts';
import { plantedCsv } from '../../../src/sources/planted.ts';
import { plantedFacts, termShare } from '../../../src/sources/plantedFacts.ts';
import { fields } from '../../../src/sources/plantedFields.ts';
import { cultures, nameOf } from '../../../src/sources/plantedNames.ts';

interface Row {
  readonly Title: string;
  readonly Authors: string;
  readonly Date: string;
  readonly Keywords: string;
  readonly 'True community': string;
  readonly 'True topic': string;
}

const csvOf = (papers: number, seed = 7): string => [...plantedCsv({ papers, seed })].join('');
const rowsOf = (csv: string): Row[] => Papa.parse<Row>(csv.trimEnd(), { header: true, delimiter: ',' }).data;
const yearOfRow = (row: Row): number => Number(row.Date.slice(0, 4));
const shareOf = (rows: readonly Row[], holds: (row: Row) => boolean): number =>
  rows.filter(holds).length / Math.max(1, rows.length);
const mean = (some: readonly number[]): number => some.reduce((sum, size) => sum + size, 0) / some.length;
const carries = (term: string) => (row: Row) => row.Keywords.split('; ').includes(term);

describe('the synthetic corpus', () => {
  const facts = plantedFacts({ papers: 20_000, seed: 7 });
  let rows: Row[] = [];
  beforeAll(() => {
    rows = rowsOf(csvOf(20_000));
  });

  it.each([0, 1, 26, 999, 4000])('parses into exactly the papers asked for: %i', (papers) => {
    const parsed = Papa.parse<Row>(csvOf(papers).trimEnd(), { header: true, delimiter: ',' });
    expect(parsed.errors).toEqual([]);
    expect(parsed.data.length).toBe(papers);
    expect(parsed.data.every((row) => row.Title.length > 10 && row.Authors.length > 0)).toBe(true);
  });

  it('is the same for the same seed and another for another', () => {
    expect(csvOf(500)).toBe(csvOf(500));
    expect(csvOf(500, 8)).not.toBe(csvOf(500, 7));
  });

  it('comes in pieces of bounded size, so that its length needs no memory', () => {
    let longest = 0;
    for (const chunk of plantedCsv({ papers: 30_000, seed: 1 })) longest = Math.max(longest, chunk.length);
    expect(longest).toBeLessThan(80_000);
  });

  it('has about three authors for four papers, and nobody twice on a paper', () => {
    const slots = rows.map((row) => row.Authors.split('; '));
    expect(new Set(slots.flat()).size / rows.length).toBeCloseTo(0.75, 2);
    expect(slots.filter((names) => new Set(names).size < names.length)).toEqual([]);
  });

  it('never gives one name to two people, accents aside', () => {
    const names = cultures.flatMap((_, culture) =>
      Array.from({ length: 12_000 }, (_unused, serial) => foldAccents(nameOf(culture, serial))),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('writes names in several scripts', () => {
    const names = rows.map((row) => row.Authors).join(' ');
    for (const script of [/\p{Script=Han}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /ø|ł|ş|ñ/])
      expect(names).toMatch(script);
  });

  it('covers thirty growing years, with a few dates that are missing, a year or a month', () => {
    const dated = rows.filter((row) => row.Date);
    const years = new Map<number, number>();
    for (const row of dated) years.set(yearOfRow(row), (years.get(yearOfRow(row)) ?? 0) + 1);
    expect([...years.keys()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => 1996 + i));
    expect(years.get(2025)!).toBeGreaterThan(3 * years.get(1996)!);
    expect(shareOf(rows, (row) => !row.Date)).toBeCloseTo(0.01, 2);
    expect(shareOf(rows, (row) => row.Date.length === 4 || row.Date.length === 7)).toBeCloseTo(0.2, 1);
    expect(dated.every((row) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(row.Date))).toBe(true);
  });

  it('has teams that grow, papers of one author, and hyper-authored papers in corpora of thousands only', () => {
    const sizes = rows.map((row) => row.Authors.split('; ').length);
    expect(mean(sizes.slice(-4000))).toBeGreaterThan(1.4 * mean(sizes.slice(0, 1000)));
    expect(sizes.filter((size) => size === 1).length).toBeGreaterThan(rows.length * 0.03);
    expect(sizes.filter((size) => size > 25)).toEqual([200, 200, 200, 200]);
    expect(rowsOf(csvOf(1999)).filter((row) => row.Authors.split('; ').length > 25)).toEqual([]);
  });

  it('has people who write together again', () => {
    const pairs = new Map<string, number>();
    for (const names of rows.map((row) => row.Authors.split('; ')).filter((list) => list.length < 25)) {
      const sorted = names.toSorted();
      sorted.forEach((name, i) => {
        for (const other of sorted.slice(i + 1))
          pairs.set(`${name}|${other}`, (pairs.get(`${name}|${other}`) ?? 0) + 1);
      });
    }
    const repeated = [...pairs.values()].filter((count) => count > 1).length;
    expect(repeated / pairs.size).toBeGreaterThan(0.15);
  });

  it('lets communities change their topic in the planted year', () => {
    const shifting = facts.communities.filter((community) => community.shift);
    expect(shifting.length).toBeGreaterThan(5);
    for (const { name, field, shift } of shifting) {
      const own = rows.filter((row) => row['True community'] === name && row.Date);
      const before = own.filter((row) => yearOfRow(row) < shift!.year);
      const after = own.filter((row) => yearOfRow(row) >= shift!.year);
      expect(shareOf(before, (row) => row['True topic'] === fields[field]!.name)).toBeGreaterThan(0.85);
      expect(shareOf(after, (row) => row['True topic'] === fields[shift!.field]!.name)).toBeGreaterThan(0.85);
    }
  });

  it('lets a term of each topic burst at three times its rate in the planted years', () => {
    let [inside, outside] = [0, 0];
    for (const { field, term, fromYear, toYear } of facts.bursts) {
      const own = rows.filter((row) => row['True topic'] === fields[field]!.name && row.Date);
      const bursting = own.filter((row) => yearOfRow(row) >= fromYear && yearOfRow(row) <= toYear);
      const usual = own.filter((row) => yearOfRow(row) < fromYear || yearOfRow(row) > toYear);
      inside += shareOf(bursting, carries(term)) / facts.bursts.length;
      outside += shareOf(usual, carries(term)) / facts.bursts.length;
    }
    expect(outside).toBeCloseTo(termShare.usual, 1);
    expect(inside / outside).toBeGreaterThan(2.5);
    expect(inside / outside).toBeLessThan(3.5);
  });

  it('gives no keyword to two topics', () => {
    const terms = fields.flatMap((field) => field.terms);
    expect(new Set(terms).size).toBe(terms.length);
    expect(fields.filter((field) => field.terms.length !== 14 || field.contexts.length !== 4)).toEqual([]);
  });
});
