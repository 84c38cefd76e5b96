import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/read/index.ts';
import { codes, savedOn } from './support.ts';
import { sheetXml, workbookOf } from './xlsxFile.ts';

const read = (bytes: Uint8Array, name = 'archive.zip') => readCorpus([{ name, bytes, savedOn }]);
const csv = (title: string) => strToU8(`Title,Authors\n${title},Ann Lee\n`);
const titles = (corpus: Awaited<ReturnType<typeof read>>) => corpus.papers.map(({ title }) => title);
const pack = (files: Zippable) => zipSync(files);

test('reads every list in an archive, each with its report and its place', async () => {
  const corpus = await read(
    pack({
      'one.csv': csv('One'),
      'deep/two.bib': strToU8('\n@misc{k, title={Two}, author={Ann Lee}}'),
      'three.csv.gz': gzipSync(csv('Three')),
      'four.xlsx': workbookOf({
        A: sheetXml([
          ['Title', 'Authors'],
          ['Four', 'Ann Lee'],
        ]),
      }),
      'inner.zip': pack({ 'five.csv': csv('Five') }),
    }),
  );
  expect(titles(corpus)).toEqual(['One', 'Two', 'Three', 'Four', 'Five']);
  expect(corpus.files.map(({ name, format, encoding }) => [name, format, encoding])).toEqual([
    ['archive.zip/one.csv', 'csv', 'zip+utf-8'],
    ['archive.zip/deep/two.bib', 'bibtex', 'zip+utf-8'],
    ['archive.zip/three.csv.gz', 'csv', 'zip+gzip+utf-8'],
    ['archive.zip/four.xlsx', 'xlsx', 'zip+xlsx'],
    ['archive.zip/inner.zip/five.csv', 'csv', 'zip+zip+utf-8'],
  ]);
  expect(corpus.papers[1]!.provenance).toEqual({ file: 'archive.zip/deep/two.bib', line: 2 });
  for (const { name, notices } of corpus.files) for (const notice of notices) expect(notice.file).toBe(name);
});

test('skips what systems write beside the files, and papers themselves, and says so once', async () => {
  const corpus = await read(
    pack({
      'folder/': new Uint8Array(),
      '__MACOSX/._one.csv': strToU8('x'),
      'folder/.DS_Store': strToU8('x'),
      'paper.pdf': strToU8('%PDF-1.7'),
      'one.csv': csv('One'),
    }),
  );
  expect(corpus.files.map(({ name }) => name)).toEqual(['archive.zip/one.csv']);
  const skipped = corpus.files[0]!.notices.filter(({ code }) => code === 'archive-skipped');
  expect(skipped.map(({ severity }) => severity)).toEqual(['info', 'warning']);
  expect(skipped[1]!.message).toContain('“paper.pdf”');
  const empty = await read(pack({ 'paper.pdf': strToU8('%PDF-1.7') }));
  expect(empty.files).toHaveLength(1);
  expect(codes(empty)).toEqual(['archive-skipped', 'archive-empty']);
});

test('loses no list but the damaged one', async () => {
  const bytes = pack({ 'one.csv': csv('One'), 'two.csv': csv('Two'), 'three.csv': csv('Three') });
  const name = 'two.csv';
  const at = bytes.findIndex((_, from) => strToU8(name).every((letter, offset) => bytes[from + offset] === letter));
  bytes.fill(0xff, at + name.length, at + name.length + 6);
  const corpus = await read(bytes);
  expect(titles(corpus)).toEqual(['One', 'Three']);
  expect(corpus.files[1]).toMatchObject({ name: 'archive.zip/two.csv', records: { in: 0 } });
  expect(corpus.files[1]!.notices[0]).toMatchObject({ severity: 'error', code: 'zip-unreadable' });
});

test('refuses bombs by what they say of themselves', async () => {
  const zeros = new Uint8Array(60_000_000);
  for (const bomb of [pack({ 'a.csv': zeros }), pack({ 'inner.zip': pack({ 'a.csv': zeros }) })]) {
    const corpus = await read(bomb);
    expect(corpus.papers).toEqual([]);
    expect(codes(corpus)).toEqual(['archive-too-large']);
    expect(corpus.files[0]!.notices[0]!.message).toMatch(/60 MB, \d+ times its own size/);
  }
});

test('stops a bomb that lies about its length', async () => {
  const bytes = pack({ 'a.csv': new Uint8Array(20_000_000) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  expect(codes(await read(bytes))).toEqual(['zip-unreadable']);
});

test('refuses an archive whose files lie on the same bytes', async () => {
  const bytes = pack({ 'a.csv': csv('A'.repeat(2000)), 'b.csv': csv('B'.repeat(2000)) });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 42, 0, true);
      view.setUint32(at + 20, bytes.length - 100, true);
    }
  expect((await read(bytes)).files[0]!.notices[0]!.message).toContain('overlap');
});

test('refuses archives inside archives inside archives, locked ones and cut ones', async () => {
  const inner = pack({ 'a.zip': pack({ 'b.zip': pack({ 'c.csv': csv('C') }) }) });
  expect(codes(await read(inner))).toEqual(['archive-too-large']);
  const locked = pack({ 'a.csv': csv('A') });
  const view = new DataView(locked.buffer);
  for (let at = 0; at + 4 < locked.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  expect((await read(locked)).files[0]!.notices[0]!.message).toContain('locked with a password');
  expect(codes(await read(inner.subarray(0, 100)))).toEqual(['zip-unreadable']);
});

test('never throws for a mutilated archive', async () => {
  const bytes = pack({ 'one.csv': csv('One'), 'two.csv.gz': gzipSync(csv('Two')) });
  for (let at = 0; at < bytes.length; at++) {
    for (const wrong of [0, 0xff]) {
      const broken = bytes.slice();
      broken[at] = wrong;
      const { files } = await read(broken);
      expect(files.flatMap(({ notices }) => notices).filter(({ code }) => code === 'file-failed')).toEqual([]);
    }
  }
});
