import { isZip, zipEntries } from './zip.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** A kind of file that holds no text: how its bytes begin, what it is called, what the user can do. */
interface BinaryKind {
  readonly format: string;
  readonly is: string;
  readonly remedy: string;
  readonly starts: readonly string[];
}

const notPapers = say.files.notPapers;
const saveAsCsv = say.files.saveAsCsv;
const unpack = say.files.unpackInside;

/** Signatures as Latin-1 text; the first that fits wins. */
const kinds: readonly BinaryKind[] = [
  { format: 'png', is: say.kinds.png, remedy: notPapers, starts: ['\x89PNG'] },
  { format: 'jpeg', is: say.kinds.jpeg, remedy: notPapers, starts: ['\xff\xd8\xff'] },
  { format: 'gif', is: say.kinds.gif, remedy: notPapers, starts: ['GIF87a', 'GIF89a'] },
  { format: 'tiff', is: say.kinds.tiff, remedy: notPapers, starts: ['II*\0', 'MM\0*'] },
  { format: 'webp', is: say.kinds.media, remedy: notPapers, starts: ['RIFF'] },
  {
    format: 'pdf',
    is: say.kinds.pdf,
    remedy: say.files.notTheirPapers,
    starts: ['%PDF'],
  },
  { format: 'parquet', is: say.kinds.parquet, remedy: say.files.asCsv, starts: ['PAR1'] },
  {
    format: 'xls',
    is: say.kinds.xls,
    remedy: saveAsCsv,
    starts: ['\xd0\xcf\x11\xe0'],
  },
  {
    format: 'sqlite',
    is: say.kinds.sqlite,
    remedy: say.files.listAsCsv,
    starts: ['SQLite format 3'],
  },
  { format: 'bzip2', is: say.kinds.bzip2, remedy: unpack, starts: ['BZh'] },
  { format: 'xz', is: say.kinds.xz, remedy: unpack, starts: ['\xfd7zXZ'] },
  { format: 'zstd', is: say.kinds.zstd, remedy: unpack, starts: ['\x28\xb5\x2f\xfd'] },
  { format: '7z', is: say.kinds.sevenZip, remedy: unpack, starts: ['7z\xbc\xaf'] },
  { format: 'rar', is: say.kinds.rar, remedy: unpack, starts: ['Rar!'] },
];

const longestSignature = Math.max(...kinds.flatMap(({ starts }) => starts.map(({ length }) => length)));

const zipKinds: readonly (BinaryKind & { readonly holds: string })[] = [
  { format: 'xlsx', is: say.kinds.xlsx, remedy: saveAsCsv, starts: [], holds: 'xl/' },
  { format: 'docx', is: say.kinds.docx, remedy: notPapers, starts: [], holds: 'word/' },
  { format: 'ods', is: say.kinds.ods, remedy: saveAsCsv, starts: [], holds: 'opendocument' },
  { format: 'zip', is: say.kinds.zip, remedy: unpack, starts: [], holds: '' },
];

const unknownBinary: BinaryKind = { format: 'binary', is: say.kinds.binary, remedy: notPapers, starts: [] };

export type Binary = Omit<BinaryKind, 'starts'>;

const latin1 = (bytes: Uint8Array, length: number) => String.fromCharCode(...bytes.subarray(0, length));

/** Tabs, line ends, form feeds and the escape stand in texts too; the other control characters hardly ever. */
function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127;
}

/** What tells the kinds of zip archives apart: the names inside, or the first bytes where they cannot be read. */
function zipClues(bytes: Uint8Array, start: string): string {
  try {
    return (
      start +
      zipEntries(bytes)
        .map(({ name }) => name)
        .join('\n')
    );
  } catch {
    return start;
  }
}

/** What the bytes are by their first few, when they are of a kind that begins always alike. */
export function maybeSigned(bytes: Uint8Array): Binary | undefined {
  if (!isZip(bytes)) {
    const start = latin1(bytes, longestSignature);
    return kinds.find((kind) => kind.starts.some((signature) => start.startsWith(signature)));
  }
  const clues = zipClues(bytes, latin1(bytes, 4096));
  return zipKinds.find((kind) => clues.includes(kind.holds));
}

/** What the bytes are when they are no text; undefined for text. To be asked after UTF-16 has been ruled out. */
export function maybeBinary(bytes: Uint8Array): Binary | undefined {
  const known = maybeSigned(bytes);
  if (known) return known;
  const sample = bytes.subarray(0, 8000);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls++;
  return controls > sample.length / 10 ? unknownBinary : undefined;
}

export const isParquet = (bytes: Uint8Array): boolean => latin1(bytes, 4) === 'PAR1';
export const isWorkbook = (bytes: Uint8Array): boolean => isZip(bytes) && maybeSigned(bytes)?.format === 'xlsx';
