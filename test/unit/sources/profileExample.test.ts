import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import csv from '../../../data/brando-miranda/papers.csv?raw';

type Row = Readonly<Record<string, string>>;

describe('the profile example', () => {
  const { data: rows, errors } = Papa.parse<Row>(csv.trimEnd(), { header: true });
  const names = rows.flatMap((row) => row['authors']!.split('; '));

  it('has the counts that its README states', () => {
    expect(errors).toEqual([]);
    expect(rows.length).toBe(26);
    expect(names.length).toBe(78);
    expect(new Set(names).size).toBe(43);
    expect(rows.filter((row) => row['authors_truncated'] === 'yes').length).toBe(22);
    expect(names.filter((name) => name === 'Brando Miranda').length).toBe(16);
    expect(rows.filter((row) => row['code'] === 'yes').length).toBe(2);
  });

  it('marks the two inferred years and nothing else', () => {
    const marked = rows.filter((row) => row['date_note']);
    expect(marked.map((row) => row['date'])).toEqual(['2026-04-21', '2026-01-07']);
    expect(rows.every((row) => /^\d{4}-\d\d-\d\d$/.test(row['date']!))).toBe(true);
  });

  it('has three to six keywords per paper, most of them shared with other papers', () => {
    const lists = rows.map((row) => row['keywords']!.split('; '));
    expect(lists.filter((list) => list.length < 3 || list.length > 6)).toEqual([]);
    const all = lists.flat();
    const shared = all.filter((keyword) => all.indexOf(keyword) !== all.lastIndexOf(keyword));
    expect(shared.length / all.length).toBeGreaterThan(0.6);
  });
});
