import { describe, expect, it } from 'vitest';
import { captionOf, windowInWords } from '../../../src/export/caption.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { noOmissions } from '../../../src/network/network.ts';
import { snapshotOf } from './tinySnapshot.ts';
import type { TinyPaper } from './tinyNetwork.ts';

const papers: TinyPaper[] = [
  { authors: ['ada', 'bo'], days: [dayOf(1996, 1, 1), dayOf(1996, 12, 31)], topics: { reefs: 1 } },
  { authors: ['ada', 'cy'], days: [dayOf(2025, 3, 4), dayOf(2025, 3, 4)] },
  { authors: ['ada'] },
];
const window = (from: number, to: number, undated = true) => ({ from, to, undated });

const elsewhere = (name: string) => ({ paper: 'elsewhere 2001', name });

describe('the caption', () => {
  it('says what is shown, how it was counted and where it came from', () => {
    expect(captionOf(snapshotOf(papers))).toEqual([
      'Tiny',
      'All years, 1996–2025, 1 undated paper included',
      '3 papers · 3 authors · 2 coauthor ties · 1 topic · 2 author–topic ties',
      'Full counting (1 per pair and paper); names are joined by the safe rules (identifiers, full names and shared coauthors)',
      expect.stringMatching(/^Coterie \d+\.\d+\.\d+ · 2026-11-26 · from tiny\.csv · data 3-abc-def$/),
    ]);
  });

  it('counts the ties of two topics apart', () => {
    const shared = [{ authors: ['ada'], topics: { reefs: 0.5, tides: 0.5 } }];
    expect(captionOf(snapshotOf(shared))).toContain(
      '1 paper · 1 author · 0 coauthor ties · 2 topics · 2 author–topic ties · 1 topic–topic tie',
    );
  });

  it.each([
    [dayOf(2001, 1, 1), dayOf(2005, 12, 31), '2001–2005'],
    [dayOf(2001, 1, 1), dayOf(2001, 12, 31), '2001'],
    [dayOf(2001, 2, 1), dayOf(2004, 2, 29), 'February 2001 – February 2004'],
    [dayOf(2001, 2, 1), dayOf(2001, 2, 28), 'February 2001'],
    [dayOf(2001, 2, 3), dayOf(2001, 2, 28), '3 February 2001 – 28 February 2001'],
    [dayOf(2001, 2, 3), dayOf(2001, 2, 3), '3 February 2001'],
  ])('says a window of days %i to %i as %s', (from, to, words) => {
    expect(windowInWords(snapshotOf(papers.slice(0, 2), { window: window(from, to) }))).toBe(words);
  });

  it('says whether undated papers are in', () => {
    const years: [number, number] = [dayOf(2001, 1, 1), dayOf(2001, 12, 31)];
    expect(windowInWords(snapshotOf(papers, { window: window(...years) }))).toBe('2001, 1 undated paper included');
    expect(windowInWords(snapshotOf(papers, { window: window(...years, false) }))).toBe(
      '2001, 1 undated paper left out',
    );
    expect(windowInWords(snapshotOf([{ authors: ['ada'] }]))).toBe('1 undated paper included');
  });

  it('states every cap with what it left out', () => {
    const snapshot = snapshotOf(papers);
    const omissions = {
      ...noOmissions,
      papersOverCap: 3,
      pairsOverCap: 59700,
      groups: 1,
      authorsOutsideLargest: 2,
    };
    const lines = captionOf({ ...snapshot, network: { ...snapshot.network, omissions } });
    expect(lines).toContain(
      'Left out: 59,700 pairs of 3 papers with more than 25 authors; 2 authors outside the largest component; 1 group author (collaborations), not drawn',
    );
  });

  it('counts the decisions, and those of them that are about what is not here', () => {
    const decisions = [
      { kind: 'merge', of: 'people', one: elsewhere('Ann Ash'), other: elsewhere('A. Ash') },
      { kind: 'apart', of: 'people', one: elsewhere('Ann Ash'), other: elsewhere('Bo Berg') },
      { kind: 'split', of: 'institutions', mentions: [elsewhere('Reef Institute')] },
    ] as const;
    const snapshot = snapshotOf(papers, { settings: { ...defaultSettings, decisions } });
    const omissions = { ...noOmissions, dormantDecisions: 1 };
    const caption = captionOf({ ...snapshot, network: { ...snapshot.network, omissions } });
    expect(caption.join('\n')).toContain('2 decisions by hand (1 merge, 1 kept apart)');
    expect(caption).toContain('Left out: 1 of 2 decisions, about papers or names that are not here');
  });

  it('names the settings that differ from the usual', () => {
    const settings = { ...defaultSettings, counting: 'fractional' as const, minPapers: 2 };
    const line = captionOf(snapshotOf(papers, { settings })).find((text) => text.startsWith('Fractional'));
    expect(line).toContain('authors with at least 2 papers');
  });

  it('says who was added to papers by inference', () => {
    const snapshot = snapshotOf(papers);
    const added = [{ name: 'Ada Byron', node: 0, papers: [0, 2] }];
    const words = 'Ada Byron is added to 2 papers whose author list is cut or missing (inferred, not read)';
    expect(captionOf({ ...snapshot, network: { ...snapshot.network, added } })).toContain(words);
  });

  it('names three files and counts the others', () => {
    const records = { in: 1, accepted: 1, merged: 0, rejected: 0 };
    const names = ['a.bib', 'b.ris', 'c.csv', 'd.csv', 'e.csv'];
    const files = names.map((name) => ({ name, format: 'bibtex', records }));
    expect(captionOf(snapshotOf(papers, { files })).at(-1)).toMatch(
      /from a\.bib, b\.ris, c\.csv and 2 more files · data /,
    );
  });

  it('is short and whole for an empty corpus', () => {
    expect(captionOf(snapshotOf([], { files: [] })).slice(0, 2)).toEqual([
      'Tiny',
      '0 papers · 0 authors · 0 coauthor ties',
    ]);
  });
});
