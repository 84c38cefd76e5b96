import { zlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { carriedText } from '../../../src/session/carried.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const carried = (text: string) =>
  `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><metadata><coterie:carried xmlns:coterie="urn:coterie:carried">${text}</coterie:carried></metadata></svg>`;

/** A chunk without a checksum that anybody looks at. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const all = new Uint8Array(12 + data.length);
  new DataView(all.buffer).setUint32(0, data.length);
  all.set(bytes(type), 4);
  all.set(data, 8);
  return all;
}
const png = (...chunks: Uint8Array[]) =>
  Uint8Array.from([[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], ...chunks.map((one) => Array.from(one))].flat());

it('what a drawing carries is found, with its letters as they were', () => {
  expect(carriedText(bytes(carried('{"a":"&lt;b&gt; &amp;amp; é &#x1F600;&quot;"}')))).toBe('{"a":"<b> &amp; é 😀""}');
});

it('what a picture carries is found, and no other text in it', () => {
  const other = chunk('iTXt', bytes('Title\0\0\0\0\0{"a":2}'));
  const own = chunk('iTXt', bytes('Coterie\0\0\0\0\0{"a":1}'));
  expect(carriedText(png(chunk('IHDR', new Uint8Array(13)), other, own, chunk('IEND', new Uint8Array())))).toBe(
    '{"a":1}',
  );
  expect(carriedText(png(chunk('IHDR', new Uint8Array(13)), other))).toBeUndefined();
});

const document = (dictionary: string, stream: Uint8Array) =>
  Uint8Array.from([
    ...bytes(`%PDF-1.7\n%é\n1 0 obj\n<< /Type /EmbeddedFile${dictionary} >>\nstream\n`),
    ...stream,
    ...bytes('\nendstream\nendobj\n'),
  ]);
const state = '{"generator":"Coterie 0.1.0","title":"Fog é 😀"}';

it('what a document carries is found, also where another program has packed it since', () => {
  expect(carriedText(document('', bytes(state)))).toBe(state);
  expect(carriedText(document(' /Filter /FlateDecode', zlibSync(bytes(state))))).toBe(state);
});

it.each([
  ['a document of others', document('', bytes('{"title":"Fog"}'))],
  ['a document that is damaged', document(' /Filter /FlateDecode', bytes(state))],
  ['a document that is cut', document('', bytes(state)).slice(0, 60)],
  ['a list', bytes('title,authors\nOn fog,Ada')],
  ['a drawing of others', bytes('<svg><carried>text</carried></svg>')],
  ['nothing', new Uint8Array()],
  ['a picture that is cut', png(chunk('iTXt', bytes('Coterie\0\0\0\0\0{"a":1}'))).slice(0, 30)],
])('%s carries nothing', (_, file) => {
  expect(carriedText(file)).toBeUndefined();
});
