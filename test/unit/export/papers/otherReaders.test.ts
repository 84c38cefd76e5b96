import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { entries } from 'bibtex-parse';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { yearOf } from '../../../../src/lib/calendar.ts';
import { bibtexChunks } from '../../../../src/export/papers/bibtex.ts';
import { cslJsonChunks } from '../../../../src/export/papers/cslJson.ts';
import { onOneLine } from '../../../../src/export/papers/onOneLine.ts';
import { risChunks } from '../../../../src/export/papers/ris.ts';
import type { AuthorSlot, Paper } from '../../../../src/model/paper.ts';
import { randomReferences } from '../../../randomBibliography.ts';

/** What citation.js makes of a record: CSL. */
interface Item {
  readonly title?: string;
  readonly DOI?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
}

const itemsIn = (text: unknown, forceType: string): readonly Item[] => new Cite(text, { forceType }).data as Item[];

const wordsOf = (text: string): string => onOneLine(text).normalize('NFC');

/** In one piece, as programs part names in ways of their own. */
const nameOf = ({ raw, kind, family, given, suffix }: AuthorSlot): string =>
  kind === 'person' && family !== undefined ? wordsOf([given, family, suffix].filter(Boolean).join(' ')) : wordsOf(raw);

const nameIn = (name: Readonly<Record<string, string>>): string =>
  name['literal'] ??
  [name['given'], name['dropping-particle'], name['non-dropping-particle'], name['family'], name['suffix']]
    .filter(Boolean)
    .join(' ');

const said = (papers: readonly Paper[]) =>
  papers.map(({ title, slots, date, ids }) => ({
    title: wordsOf(title),
    names: slots.map(nameOf),
    year: date && yearOf(date.from),
    doi: ids.doi,
  }));

const heard = (items: readonly Item[]) =>
  items.map(({ title = '', author = [], issued, DOI }) => ({
    title: wordsOf(title),
    names: author.map(nameIn).filter((name) => name !== 'others'),
    year: issued?.['date-parts'][0]?.[0],
    doi: DOI,
  }));

/** What bibtex-parse makes of an entry: its fields under names in capitals. */
type Entry = Readonly<Record<'key' | 'YEAR' | 'DOI', string | undefined>>;

const rounds = { numRuns: 100 };

test('citation.js reads the same titles, names, years and DOIs from BibTeX', () => {
  fc.assert(
    fc.property(randomReferences(10), (papers) => {
      expect(heard(itemsIn([...bibtexChunks(papers, ['A list of papers'])].join(''), '@biblatex/text'))).toEqual(
        said(papers),
      );
    }),
    rounds,
  );
});

test('citation.js reads the same titles, names, years and DOIs from RIS', () => {
  fc.assert(
    fc.property(randomReferences(10), (papers) => {
      expect(heard(itemsIn([...risChunks(papers)].join(''), '@ris/file'))).toEqual(said(papers));
    }),
    rounds,
  );
});

test('citation.js reads the same titles, names, years and DOIs from CSL-JSON', () => {
  fc.assert(
    fc.property(randomReferences(10), (papers) => {
      expect(heard(itemsIn(JSON.parse([...cslJsonChunks(papers)].join('')), '@csl/list+object'))).toEqual(said(papers));
    }),
    rounds,
  );
});

test('bibtex-parse finds as many entries as there are papers, each with a key of its own and its year', () => {
  fc.assert(
    fc.property(randomReferences(10), (papers) => {
      const found = entries([...bibtexChunks(papers, ['A list of papers'])].join('')) as readonly Entry[];
      expect(found.map(({ YEAR, DOI }) => [YEAR, DOI])).toEqual(
        papers.map(({ date, ids }) => [date && String(yearOf(date.from)), ids.doi]),
      );
      expect(new Set(found.map(({ key }) => key)).size).toBe(papers.length);
    }),
    rounds,
  );
});
