import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Archive } from '../../../../src/export/film/archive.ts';
import { frameName, frameTable } from '../../../../src/export/film/frameTable.ts';
import { dayOf } from '../../../../src/lib/calendar.ts';

/** By its central directory (APPNOTE.TXT, 4.3.12), without the library that wrote it. */
async function filesIn(blob: Blob): Promise<Map<string, Buffer>> {
  const bytes = Buffer.from(await blob.arrayBuffer());
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let file = 0; file < bytes.readUInt16LE(end + 10); file++) {
    const [method, size, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 42),
    ];
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + length);
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(from, from + size);
    files.set(name, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function archiveOf(frames: number): Archive {
  const archive = new Archive();
  archive.addText('about.txt', 'A map “of people”\n');
  for (let frame = 0; frame < frames; frame++) archive.addPacked(frameName(frame), Uint8Array.of(frame, 1, 2));
  return archive;
}

test('an archive has its frames in their order, byte for byte', async () => {
  const files = await filesIn(archiveOf(3).finish());
  expect([...files.keys()]).toEqual(['about.txt', 'frame-0001.png', 'frame-0002.png', 'frame-0003.png']);
  expect(files.get('about.txt')!.toString()).toBe('A map “of people”\n');
  expect([...files.get('frame-0003.png')!]).toEqual([2, 1, 2]);
});

test('the same frames give the same archive', async () => {
  const [once, again] = [archiveOf(2).finish(), archiveOf(2).finish()];
  expect(new Uint8Array(await again.arrayBuffer())).toEqual(new Uint8Array(await once.arrayBuffer()));
});

test('the table tells the window of each frame', () => {
  const table = frameTable([
    { from: dayOf(2001, 1, 1), to: dayOf(2003, 12, 31), undated: true },
    { from: dayOf(2002, 1, 1), to: dayOf(2004, 12, 31), undated: false },
  ]);
  expect(table.slice(1).split('\r\n')).toEqual([
    'file,from,to,undated papers',
    'frame-0001.png,2001-01-01,2003-12-31,counted',
    'frame-0002.png,2002-01-01,2004-12-31,left out',
    '',
  ]);
});
