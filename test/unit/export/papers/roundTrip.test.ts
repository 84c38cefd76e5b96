import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtexChunks } from '../../../../src/export/papers/bibtex.ts';
import { cslJsonChunks } from '../../../../src/export/papers/cslJson.ts';
import { onOneLine } from '../../../../src/export/papers/onOneLine.ts';
import { risChunks } from '../../../../src/export/papers/ris.ts';
import type { AuthorSlot, Paper } from '../../../../src/model/paper.ts';
import { readCorpus } from '../../../../src/read/index.ts';
import { person, paper } from '../../../papers.ts';
import { randomReferences } from '../../../randomBibliography.ts';
import { fileOf } from '../../read/support.ts';

const about = ['Made for a test', 'with {braces}} and an @article{x,'];
const writers = {
  bib: (papers: readonly Paper[]) => bibtexChunks(papers, about),
  ris: risChunks,
  json: cslJsonChunks,
} as const;
const formats = { bib: 'bibtex', ris: 'ris', json: 'csl-json' } as const;
type Ending = keyof typeof writers;
const endings = Object.keys(writers) as Ending[];

async function readAgain(papers: readonly Paper[], ending: Ending): Promise<readonly Paper[]> {
  const text = [...writers[ending](papers)].join('');
  // A list without a single date or name is not recognised by itself as CSL-JSON.
  const file = { ...fileOf(text, `papers.${ending}`), choice: { format: formats[ending] } };
  const { papers: read, files } = await readCorpus([file], undefined, { isOn: false, keptApart: [] });
  const notices = files[0]!.notices.filter(({ severity }) => severity !== 'info');
  expect(notices).toEqual([]);
  return read;
}

const nameOf = ({ raw, kind, family, given, suffix }: AuthorSlot) =>
  kind === 'person' && family !== undefined
    ? { kind, family, given, suffix: suffix ?? '' }
    : { kind, raw: onOneLine(raw) };

/** What lists of references keep of a paper; see the table of losses beside the writers. */
const kept = (one: Paper, ending: Ending) => ({
  title: onOneLine(one.title).normalize('NFC'),
  names: one.slots.map(nameOf),
  truncated: ending === 'bib' && one.authorsTruncated,
  from: one.date?.from,
  to: one.date?.to,
  abstract: onOneLine(one.abstract).normalize('NFC'),
  keywords: one.keywords,
  venue: one.venue,
  // What is on arXiv and in no journal is taken for a preprint.
  documentType: one.ids.arxiv === undefined ? one.documentType : 'any',
  language: one.language,
  ids: one.ids,
  citations: one.citations,
});

test.each(endings)('papers with hostile text come back from a written .%s as they were', async (ending) => {
  await fc.assert(
    fc.asyncProperty(randomReferences(10), async (papers) => {
      const read = await readAgain(papers, ending);
      expect(read.map((one) => kept(one, 'bib'))).toEqual(papers.map((one) => kept(one, ending)));
    }),
    { numRuns: 100 },
  );
});

test.each(endings)('formulas and markup in any field of a .%s stay text', async (ending) => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '=HYPERLINK("x")'];
  const papers = formulas.map((text) =>
    paper([person('Roe, Jo', { family: 'Roe', given: 'Jo' })], '2001', { title: `${text} x`, venue: text }),
  );
  const read = await readAgain(papers, ending);
  expect(read.map(({ title, venue }) => [title, venue])).toEqual(formulas.map((text) => [`${text} x`, text]));
});
