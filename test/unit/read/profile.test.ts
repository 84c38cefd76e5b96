import { expect, test } from 'vitest';
import { dayOf, isoDay } from '../../../src/lib/calendar.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { codes, fileOf, linesOf, rawNames, readText } from './support.ts';

const top = 'Ada Byron\n\nLG\nh-index12\n3papers\n1,751citations\nNovelty47%\nAI Score56\n\n3 Papers\n\n';
const record = (head: string, title: string, authors: string, abstract = 'Some words.') =>
  `${head}\n${title}\n\n${authors}\n\n${abstract}\n\n`;
const page =
  top +
  record('LGAug 2, 2022', 'On Engines', 'Ada Byron, Charles Babbage, Luigi Menabrea') +
  record(
    '68.5CLApr 21',
    'On Notes',
    'Mary Somerville, Charles Babbage, Luigi Menabrea et al.',
    String.raw`With $\rho$ and 85\%.`,
  ) +
  record('LOOct 21, 2025Code', 'On Logic', 'Ada Byron, Augustus De Morgan, Mary Somerville et al.');

test('takes the glued head lines apart', async () => {
  const { papers } = await readText(page);
  expect(
    papers.map(({ title, categories, date, hasCode }) => [title, categories[0], isoDay(date!.from), hasCode]),
  ).toEqual([
    ['On Engines', 'cs.LG', '2022-08-02', false],
    ['On Notes', 'cs.CL', '2026-04-21', false],
    ['On Logic', 'cs.LO', '2025-10-21', true],
  ]);
  expect(papers[1]!.abstract).toBe('With ρ and 85%.');
  expect(papers.map(({ provenance }) => provenance.line)).toEqual([12, 19, 26]);
});

test('finds the owner, and the papers whose list is cut', async () => {
  const { cutLists, papers } = await readText(page, 'ada.txt');
  expect(cutLists).toEqual([{ file: 'ada.txt', owner: { name: 'Ada Byron' }, cutOn: [1, 2] }]);
  expect(papers.map(({ authorsTruncated }) => authorsTruncated)).toEqual([false, true, true]);
  expect(rawNames(papers[1])).toEqual(['Mary Somerville', 'Charles Babbage', 'Luigi Menabrea']);
});

test('counts cut lists by their place among all papers that are open, each with its own file', async () => {
  const { cutLists } = await readCorpus([fileOf('Title,Authors\nA,Ann Lee et al.\nB,Bob Ray\n'), fileOf(page)]);
  expect(cutLists.map(({ owner, cutOn }) => [owner?.name, cutOn])).toEqual([
    [undefined, [0]],
    ['Ada Byron', [3, 4]],
  ]);
});

test('infers a missing year from the day of saving, but never a year that is printed or a day that has not come', async () => {
  const yearWhenSaved = async (year: number, month: number, text = page) => {
    const { papers } = await readCorpus([{ ...fileOf(text), savedOn: dayOf(year, month, 1) }]);
    return [isoDay(papers[1]!.date!.from), papers[1]!.date!.yearInferred];
  };
  expect(await yearWhenSaved(2026, 11)).toEqual(['2026-04-21', true]);
  expect(await yearWhenSaved(2028, 11)).toEqual(['2028-04-21', true]);
  expect(await yearWhenSaved(2027, 1)).toEqual(['2026-04-21', true]);
  expect(await yearWhenSaved(1970, 1)).toEqual(['2026-04-21', true]);
  expect(linesOf(await readText(page), 'profile-year-inferred')).toEqual([19]);
});

test('doubts the claims of the page and computes with none of them', async () => {
  const corpus = await readText(page.replace('h-index12', 'h-index124').replace('3papers', '4papers'));
  expect(codes(corpus)).toEqual(expect.arrayContaining(['profile-paper-count', 'profile-impossible-h-index']));
  const message = corpus.files[0]!.notices.find(({ code }) => code === 'profile-impossible-h-index')!.message;
  expect(message).toContain('124');
  expect(codes(await readText(page.replace('h-index12', 'h-index3')))).toEqual(
    ['profile-ambiguous-category', 'profile-year-inferred'].toReversed(),
  );
});

test('is not misled by abstracts that begin like a head line or titles that look like names', async () => {
  const text =
    top +
    record(
      'LGAug 2, 2022',
      'Lee, Ray, Wu',
      'Ann Lee',
      'LGMar 3, 2020\nis how dates look on this page.\n\nLGMar 4, 2020\nis another one, and it is long.',
    ) +
    record('AIApr 28, 2023', 'Second', 'Bob Ray');
  const { papers } = await readText(text);
  expect(papers.map(({ title }) => title)).toEqual(['Lee, Ray, Wu', 'Second']);
  expect(papers[0]!.abstract).toContain('is another one');
});

test('reads a fragment without its top, one paper, and few authors', async () => {
  const { papers, cutLists, files } = await readText(record('PLMar 15, 2023', 'Alone', 'Ann Lee et al.'));
  expect([papers.length, cutLists[0]!.owner, files[0]!.format]).toEqual([1, undefined, 'profile']);
  const single = await readText(
    `Ann Lee\n\nLG\n1papers\n\n1 Papers\n\n${record('PLMar 15, 2023', 'Alone', 'Ann Lee et al.')}`,
  );
  expect(single.cutLists[0]!.owner?.name).toBe('Ann Lee');
  expect(codes(single)).toEqual([]);
});

test('names the record at which a page was cut', async () => {
  const cut = page.slice(0, page.indexOf('Ada Byron, Augustus'));
  const corpus = await readText(cut);
  expect(corpus.papers).toHaveLength(2);
  expect(linesOf(corpus, 'profile-cut-record')).toEqual([26]);
  expect(corpus.files[0]!.records).toEqual({ in: 3, accepted: 2, merged: 0, rejected: 1 });
});

test('says when the letters of a category fit several classes', async () => {
  const corpus = await readText(
    record('MLJan 3, 2020', 'T', 'Ann Lee') +
      record('ITJan 3, 2020', 'U', 'Ann Lee') +
      record('stat.MLJan 3, 2020', 'V', 'Ann Lee'),
  );
  expect(corpus.papers.map(({ categories }) => categories[0])).toEqual(['stat.ML', 'cs.IT', 'stat.ML']);
  expect(linesOf(corpus, 'profile-ambiguous-category')).toEqual([8]);
});
