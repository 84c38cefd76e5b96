import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { ColumnsQuestion } from '../../../src/read/questions/columnsQuestion.ts';
import type { InputFile } from '../../../src/read/contract.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { examplesOf, questionsOf, type FileQuestion } from '../../../src/read/questions/questions.ts';
import type { TableChoice } from '../../../src/read/tables/tableChoice.ts';
import { codes, fileOf, rawNames, savedOn } from './support.ts';
import { sheetXml, workbookOf } from './xlsxFile.ts';

const unnamed = 'what;who;when\nNets of all kinds;Ann Lee, Bob Ray;2001\nTies that hold fast;Eve Wu, Ann Lee;2002\n';
const columns: TableChoice = { roles: ['title', 'authors', 'year'] };
const onlyQuestion = async (file: InputFile): Promise<FileQuestion> => {
  const questions = await questionsOf([file]);
  expect(questions).toHaveLength(1);
  return questions[0]!;
};

test('asks nothing about files that tell what they are', async () => {
  const texts = [
    'Title,Authors\nA,Ann Lee\n',
    '@misc{k, title={A}, author={Ann Lee}}',
    'Dear reader, this is a letter.\n\nIt holds no list, and no table.\n',
    '1 2\n2 3\n3 4\n',
    'title,abstract\nNets,About nets\n',
    'Lens ID,Title,Jurisdiction,Applicants\n1,T,US,X\n',
    '',
  ];
  expect(await questionsOf(texts.map((text) => fileOf(text)))).toEqual([]);
});

test('asks which reader is right where two of them are sure, with the records of each', async () => {
  const ris = 'TY  - JOUR\nTI  - Nets of all kinds\nAU  - Lee, Ann\nPY  - 2001\nER  - \n';
  const bibtex = '@article{k, title={Ties that hold fast}, author={Wu, Eve}, year=2002}\n';
  const file = fileOf(`${ris}\n${bibtex}`, 'joined.txt');
  const question = await onlyQuestion(file);
  expect(question).toEqual({
    file: 'joined.txt',
    kind: 'format',
    ways: [
      {
        format: 'ris',
        label: 'RIS',
        examples: [{ title: 'Nets of all kinds', authors: ['Lee, Ann'], date: '2001', venue: '' }],
      },
      {
        format: 'bibtex',
        label: 'BibTeX',
        examples: [{ title: 'Ties that hold fast', authors: ['Wu, Eve'], date: '2002', venue: '' }],
      },
    ],
  });
  const choices = new Map([['joined.txt', { format: 'bibtex' }]]);
  expect(await questionsOf([{ ...file, choices }])).toEqual([]);
  const { papers } = await readCorpus([{ ...file, choices }]);
  expect(papers.map(({ title }) => title)).toEqual(['Ties that hold fast']);
});

test('asks what the columns hold where their names do not tell, with a guess and its outcome', async () => {
  const question = await onlyQuestion(fileOf(unnamed, 'list.csv'));
  expect(question).toEqual({
    file: 'list.csv',
    kind: 'columns',
    headerKey: 'what|who|when',
    header: ['what', 'who', 'when'],
    separator: ';',
    roles: ['title', 'authors', 'year'],
    samples: [
      ['Nets of all kinds', 'Ties that hold fast'],
      ['Ann Lee, Bob Ray', 'Eve Wu, Ann Lee'],
      ['2001', '2002'],
    ],
    examples: [
      { title: 'Nets of all kinds', authors: ['Ann Lee', 'Bob Ray'], date: '2001', venue: '' },
      { title: 'Ties that hold fast', authors: ['Eve Wu', 'Ann Lee'], date: '2002', venue: '' },
    ],
  });
});

test('keeps the columns whose names tell, and guesses only the others', async () => {
  const question = (await onlyQuestion(
    fileOf('Title,Year,Team\nNets,2001,"Lee, Ann; Ray, Bob"\nTies,2002,"Wu, Eve"\n'),
  )) as ColumnsQuestion;
  expect(question.roles).toEqual(['title', 'year', 'authors']);
  expect(question.examples[0]!.authors).toEqual(['Lee, Ann', 'Ray, Bob']);
});

test('asks about sheets and about lists in archives by their own names, and is told by them', async () => {
  const sheets = workbookOf({
    A: sheetXml([
      ['what', 'who'],
      ['Nets of all kinds', 'Ann Lee'],
    ]),
  });
  const bytes = zipSync({
    'a.csv': strToU8(unnamed),
    'b.xlsx': sheets,
    'c.csv': strToU8('Title,Authors\nC,Ann Lee\n'),
  });
  const file = { name: 'all.zip', bytes, savedOn };
  expect((await questionsOf([file])).map((question) => question.file)).toEqual(['all.zip/a.csv', 'all.zip/b.xlsx']);
  const choices = new Map([['all.zip/a.csv', { table: columns }]]);
  expect((await questionsOf([{ ...file, choices }])).map((question) => question.file)).toEqual(['all.zip/b.xlsx']);
  const corpus = await readCorpus([{ ...file, choices }]);
  expect(corpus.files.map(({ records }) => records.accepted)).toEqual([2, 0, 1]);
  expect(await examplesOf(file, { table: { roles: ['title', 'authors'] } }, 'all.zip/b.xlsx')).toEqual([
    { title: 'Nets of all kinds', authors: ['Ann Lee'], date: 'no date', venue: '' },
  ]);
});

test('reads by the columns, the separators and the orders that were told', async () => {
  const text = 'a|b|c\nNets|Lee Ann/Ray|03/04/2020\nTies|Wu Eve|05/06/2020\n';
  const read = async (choice: TableChoice) =>
    (await readCorpus([{ ...fileOf(text), choice: { table: choice } }])).papers;
  const roles: TableChoice['roles'] = ['title', 'authors', 'date'];
  const [first] = await read({ roles, nameOrder: 'family-first', dayOrder: 'day-first' });
  expect(first!.slots[0]).toMatchObject({ family: 'Lee', given: 'Ann/Ray' });
  expect(first!.date).toMatchObject({ precision: 'day', raw: '03/04/2020' });
  const [given] = await read({ roles, nameOrder: 'given-first', dayOrder: 'month-first' });
  expect(given!.slots[0]).toMatchObject({ family: 'Ann/Ray', given: 'Lee' });
  expect(given!.date!.from).toBeLessThan(first!.date!.from);
  const spaced = 'x;y;Title;Authors\nNets;Lee, A., Ray, B.;No;Nobody Else\n';
  const choice = { roles: ['title', 'authors'] as const, authorSeparator: 'pairs' as const, separator: ';' as const };
  const { papers } = await readCorpus([{ ...fileOf(spaced), choice: { table: choice } }]);
  expect([papers[0]!.title, rawNames(papers[0])]).toEqual(['Nets', ['Lee, A.', 'Ray, B.']]);
});

test('reads by the format that was told, whatever the content looks like', async () => {
  const text = 'Title,Authors\n"@misc{k, title={B}, author={Ann Lee}}",Bob Ray\n';
  const corpus = await readCorpus([{ ...fileOf(text), choice: { format: 'bibtex' } }]);
  expect([corpus.files[0]!.format, corpus.papers.map(({ title }) => title)]).toEqual(['bibtex', ['B']]);
  expect(codes(await readCorpus([{ ...fileOf('abc'), choice: { format: 'csv' } }]))).toContain('csv-no-header');
});

test('looks at the first pages of a long file only', async () => {
  const long = unnamed + 'Nets of all kinds;Ann Lee, Bob Ray;2001\n'.repeat(300_000);
  const begun = performance.now();
  const question = await onlyQuestion(fileOf(long));
  expect(question.kind).toBe('columns');
  expect(performance.now() - begun).toBeLessThan(2000);
});
