import type { SourceText } from '../contract.ts';
import { decode } from './bytes.ts';
import type { Member } from './member.ts';
import { openNoticeBook } from '../notices/noticeBook.ts';

/** Enough for some hundred records, and quick to read in every format. */
export const headLength = 262_144;

const newline = 10;

/** The first lines of a text; in UTF-16 a line end is no single byte, but letters have two bytes at even places. */
function headOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= headLength) return bytes;
  const head = bytes.subarray(0, headLength);
  const isWide = head.subarray(0, 1000).some((byte) => byte === 0 || byte >= 0xfe);
  const end = isWide ? -1 : head.lastIndexOf(newline) + 1;
  return end > 0 ? head.subarray(0, end) : head;
}

/** The first pages of a list as text; undefined for what is no text. */
export const maybeHeadText = (member: Member): SourceText | undefined =>
  decode({ ...member, bytes: headOf(member.bytes) }, openNoticeBook(member.name)).source;
