import { Inflate } from 'fflate';
import { longestText, megabytes, unpackedBytes } from './inflate.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** One file inside a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  /** 0: stored as it is, 8: deflated; nothing else is unpacked. */
  readonly method: number;
  /** Length when unpacked, as the archive says. */
  readonly length: number;
  readonly hasPassword: boolean;
}

const directoryEnd = 0x06054b50;
const largeDirectoryEnd = 0x06064b50;
const largeLocator = 0x07064b50;
const directoryEntry = 0x02014b50;
const fileHeader = 0x04034b50;
const shortestEnd = 22;
const longestComment = 65_535;
/** Stands where the true number is in the extra field. */
const tooLarge = 0xffffffff;
const manyEntries = 10_000;

/** Archives begin with their first file; an empty one is its directory alone. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endPosition(view: DataView): number {
  const last = view.byteLength - shortestEnd;
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === directoryEnd) return at;
  throw new Error(say.files.noContents);
}

interface Directory {
  readonly count: number;
  readonly start: number;
}

function directoryOf(view: DataView): Directory {
  const end = endPosition(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === largeLocator) {
    const large = Number(view.getBigUint64(locator + 8, true));
    if (large + 56 <= view.byteLength && view.getUint32(large, true) === largeDirectoryEnd)
      return {
        count: Number(view.getBigUint64(large + 32, true)),
        start: Number(view.getBigUint64(large + 48, true)),
      };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

/** The numbers that did not fit into the entry, in the order in which they are missing there. */
function largeNumbers(view: DataView, start: number, end: number, missing: readonly number[]): number[] {
  for (let at = start; at + 4 <= end;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    if (id === 1) {
      let next = at + 4;
      return missing.map((number) => {
        if (number !== tooLarge || next + 8 > at + 4 + length) return number;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      });
    }
    at += 4 + length;
  }
  return [...missing];
}

/** Names are UTF-8 in nearly all archives, whether they say so or not. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return String.fromCharCode(...bytes.subarray(0, 1000));
  }
}

/** The packed bytes behind the header that repeats the entry. */
function packedAt(bytes: Uint8Array, view: DataView, header: number, length: number): Uint8Array {
  if (view.getUint32(header, true) !== fileHeader) throw new Error(say.files.contentsMisfit);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + length > bytes.length) throw new Error(say.files.endsEarly);
  return bytes.subarray(start, start + length);
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== directoryEntry) throw new Error(say.files.contentsDamaged);
  const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + view.getUint16(at + 32, true);
  const small = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const [length, packedLength, header] = largeNumbers(view, extra, extra + extraLength, small) as [
    number,
    number,
    number,
  ];
  const entry: ZipEntry = {
    name: nameOf(bytes.subarray(at + 46, extra)),
    packed: packedAt(bytes, view, header, packedLength),
    method: view.getUint16(at + 10, true),
    length,
    hasPassword: (view.getUint16(at + 8, true) & 1) === 1,
  };
  return { entry, next };
}

/** What the archive holds, without unpacking anything. Throws with a sentence when its directory is damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = viewOf(bytes);
  try {
    const { count, start } = directoryOf(view);
    if (count > manyEntries) throw new Error(say.files.tooManyFiles(count, manyEntries));
    const entries: ZipEntry[] = [];
    for (let at = start; entries.length < count;) {
      const { entry, next } = entryAt(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    // Made to be unpacked again and again from the same bytes.
    if (entries.reduce((sum, { packed }) => sum + packed.length, 0) > bytes.length) throw new Error(say.files.overlap);
    return entries;
  } catch (error) {
    // A position outside of the file.
    if (error instanceof RangeError) throw new Error(say.files.contentsDamaged, { cause: error });
    throw error;
  }
}

/** The bytes of an entry, or as many as are `enough`; never more than the archive says. Throws with a sentence. */
export function unzipped({ packed, method, length, hasPassword }: ZipEntry, enough = Infinity): Uint8Array {
  if (hasPassword) throw new Error(say.files.locked);
  if (method !== 0 && method !== 8) throw new Error(say.files.unusual(method));
  if (length > longestText) throw new Error(say.files.unpacksBeyond(megabytes(length), megabytes(longestText)));
  if (method === 0) return packed.subarray(0, Math.min(packed.length, enough));
  if (packed.length === 0) throw new Error(say.files.endsEarly);
  const bytes = unpackedBytes((onPiece) => new Inflate(onPiece), packed, { most: length, enough });
  if (bytes.length < length && bytes.length < enough) throw new Error(say.files.endsEarly);
  return bytes;
}
