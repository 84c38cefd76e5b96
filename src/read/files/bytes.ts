import { maybeBinary, type Binary } from './binary.ts';
import type { SourceText } from '../contract.ts';
import { longestText, megabytes } from './inflate.ts';
import type { Member } from './member.ts';
import type { NoticeBook } from '../notices/noticeBook.ts';
import { decodeWindows1252 } from './windows1252.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** The text of a file with the name of its encoding; or no text, and what it is instead. */
export interface Decoded {
  readonly source: SourceText | undefined;
  readonly encoding: string;
  readonly binary?: Binary;
}

interface Text {
  readonly text: string;
  readonly encoding: string;
}

const startsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte);

/**
 * UTF-16 without a byte-order mark: Latin text then has a zero in every second byte, at odd places when the low byte
 * comes first.
 */
function maybeBareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 1000);
  if (!sample.includes(0)) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]!++;
  const [even, odd] = zeros as [number, number];
  const many = Math.max(2, sample.length / 8);
  if (odd >= many && even * 8 < odd) return 'utf-16le';
  if (even >= many && odd * 8 < even) return 'utf-16be';
  return undefined;
}

function maybeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes that are not UTF-8 throughout, line by line: a line that is no UTF-8 is windows-1252. So one damaged or pasted
 * line does not spoil the accents of all others. A file without any non-ASCII UTF-8 line is windows-1252 as a whole.
 */
function decodeByLine(bytes: Uint8Array, notices: NoticeBook): Text {
  const lines: string[] = [];
  const foreign: number[] = [];
  let hasUtf8 = false;
  for (let start = 0; start <= bytes.length;) {
    const found = bytes.indexOf(10, start);
    const line = bytes.subarray(start, found < 0 ? bytes.length : found);
    const utf8 = maybeUtf8(line);
    if (utf8 === undefined) foreign.push(lines.length + 1);
    else hasUtf8 ||= utf8.length < line.length;
    lines.push(utf8 ?? decodeWindows1252(line));
    start = found < 0 ? bytes.length + 1 : found + 1;
  }
  const text = lines.join('\n');
  const hint = say.files.ifAccentsWrong;
  if (!hasUtf8) {
    const message = say.files.windows1252;
    notices.info('encoding-windows-1252', 0, message, hint);
    return { text, encoding: 'windows-1252' };
  }
  const message = say.files.someLines(foreign.length, foreign[0]!);
  notices.warning('encoding-mixed', foreign[0]!, message, hint);
  return { text, encoding: 'utf-8' };
}

function decodeText(bytes: Uint8Array, notices: NoticeBook): Text | undefined {
  const as = (encoding: string, skip: number) => ({
    text: new TextDecoder(encoding).decode(bytes.subarray(skip)),
    encoding,
  });
  if (startsWith(bytes, 0xff, 0xfe)) return as('utf-16le', 2);
  if (startsWith(bytes, 0xfe, 0xff)) return as('utf-16be', 2);
  const bare = maybeBareUtf16(bytes);
  if (bare) return as(bare, 0);
  if (maybeBinary(bytes)) return undefined;
  const utf8 = maybeUtf8(bytes);
  return utf8 === undefined ? decodeByLine(bytes, notices) : { text: utf8, encoding: 'utf-8' };
}

/** A mark can stand at any line start when files were joined. Line ends become LF; other separators are text. */
function tidy(text: string): string {
  const marked = text.includes('\uFEFF') ? text.replace(/(^|[\r\n])\uFEFF+/g, '$1') : text;
  return marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked;
}

/** From bytes to text, believing nothing of the file's name. What was guessed or refused is said in the notices. */
export function decode({ name, bytes, packing, savedOn }: Member, notices: NoticeBook): Decoded {
  if (bytes.length > longestText) {
    const limit = say.files.split(megabytes(longestText));
    notices.error('file-too-large', 0, say.files.tooLong(name, megabytes(bytes.length)), limit);
    return { source: undefined, encoding: `${packing}unknown` };
  }
  const decoded = decodeText(bytes, notices);
  if (decoded) {
    const source = { name, text: tidy(decoded.text), savedOn };
    return { source, encoding: packing + decoded.encoding };
  }
  const binary = maybeBinary(bytes)!;
  notices.error('not-text', 0, say.files.notText(name, binary.is), binary.remedy);
  return { source: undefined, encoding: `${packing}binary`, binary };
}
