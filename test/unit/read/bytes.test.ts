import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/read/index.ts';
import { codes, rawNames, savedOn } from './support.ts';

const text = 'Title,Authors\nÜber Netze,"Müller, Jörg; Şahin, Ayşe"\n';
const utf8 = new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = 'list.csv') => readCorpus([{ name, bytes, savedOn }]);
const encodingOf = async (bytes: Uint8Array) => (await read(bytes)).files[0]!.encoding;

function utf16(content: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(content.length * 2));
  for (let at = 0; at < content.length; at++) view.setUint16(at * 2, content.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

test('reads the same text from every encoding that can hold it, with and without a byte-order mark', async () => {
  const variants = [
    ['utf-8', utf8],
    ['utf-8', new TextEncoder().encode(`\uFEFF${text}`)],
    ['utf-16le', utf16(`\uFEFF${text}`, true)],
    ['utf-16be', utf16(`\uFEFF${text}`, false)],
    ['utf-16le', utf16(text, true)],
    ['utf-16be', utf16(text, false)],
    ['gzip+utf-8', gzipSync(utf8)],
    ['gzip+gzip+utf-8', gzipSync(gzipSync(utf8))],
  ] as const;
  for (const [encoding, bytes] of variants) {
    const corpus = await read(bytes);
    expect(corpus.files[0]!.encoding).toBe(encoding);
    expect(corpus.papers[0]!.title).toBe('Über Netze');
    expect(rawNames(corpus.papers[0])).toEqual(['Müller, Jörg', 'Şahin, Ayşe']);
  }
});

test('reads what is not UTF-8 as windows-1252, by one table in every engine, and says so', async () => {
  const bytes = Uint8Array.from('Title,Authors\nDon\x92t \x96 caf\xe9,J\xf6rg \x8aik\n', (letter) =>
    letter.charCodeAt(0),
  );
  const corpus = await read(bytes);
  expect(corpus.papers[0]!.title).toBe('Don’t – café');
  expect(rawNames(corpus.papers[0])).toEqual(['Jörg Šik']);
  expect(codes(corpus)).toContain('encoding-windows-1252');
});

test('does not let one foreign line spoil the accents of the others', async () => {
  const bad = Uint8Array.from('Caf\xe9,Ann Lee\n', (letter) => letter.charCodeAt(0));
  const corpus = await read(new Uint8Array([...utf8, ...bad]));
  expect(corpus.papers.map(({ title }) => title)).toEqual(['Über Netze', 'Café']);
  expect(corpus.files[0]!.notices.find(({ code }) => code === 'encoding-mixed')?.line).toBe(3);
});

test('drops byte-order marks in the middle of joined files', async () => {
  const corpus = await read(new TextEncoder().encode(`${text}\uFEFFSecond,Ann Lee\n`));
  expect(corpus.papers[1]!.title).toBe('Second');
});

test('takes CRLF, CR and LF for line ends alike, and a line separator inside a cell for text', async () => {
  const mixed = 'Title,Authors\r\nOne\u2028two,Ann Lee\rThree,Bob Ray\n';
  const { papers } = await read(new TextEncoder().encode(mixed));
  expect(papers.map(({ title, provenance }) => [title, provenance.line])).toEqual([
    ['One two', 2],
    ['Three', 3],
  ]);
});

const start = (signature: string) => Uint8Array.from(signature.padEnd(600, '\0'), (letter) => letter.charCodeAt(0));

test('names pictures, documents and archives instead of reading them, whatever they are called', async () => {
  const wanted = [
    ['\x89PNG\r\n', 'png', 'a PNG picture'],
    ['%PDF-1.7', 'pdf', 'a PDF document'],
    ['PK\x03\x04....[Content_Types].xml..xl/workbook', 'xlsx', 'an Excel workbook'],
    ['PK\x03\x04....notes.txt', 'zip', 'a zip archive'],
    ['PAR1', 'parquet', 'a Parquet table'],
    ['\x01\x02\x03\x04', 'binary', 'not a text file'],
  ] as const;
  for (const [signature, format, words] of wanted) {
    const { files, papers } = await read(start(signature), 'papers.csv');
    expect(papers).toEqual([]);
    expect(files[0]).toMatchObject({ format, records: { in: 0, accepted: 0, merged: 0, rejected: 0 } });
    expect(files[0]!.notices[0]!.message).toContain(words);
    expect(files[0]!.notices[0]!.hint).toBeTruthy();
  }
});

test('refuses a gzip bomb and a cut archive with a sentence', async () => {
  const bomb = gzipSync(new Uint8Array(60_000_000));
  const cut = gzipSync(utf8).subarray(0, 30);
  expect((await read(bomb)).files[0]!.notices[0]!.message).toMatch(/unpacks to more than 50 MB/);
  expect(codes(await read(cut))).toEqual(['gzip-unreadable']);
});

test('says that an empty file is empty', async () => {
  expect(codes(await read(new Uint8Array()))).toEqual(['file-empty']);
  expect(codes(await read(new TextEncoder().encode(' \n\n')))).toEqual(['file-empty']);
  expect(await encodingOf(new Uint8Array())).toBe('utf-8');
});
