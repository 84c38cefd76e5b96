import type { Block } from '../text/blocks.ts';
import { withoutCutMark } from '../values/nameWords.ts';
import { maybeHead, type Head } from './profileHead.ts';

/** One paper of a profile page, still as text. `authors` is undefined when the text was cut before them. */
export interface ProfileRecord {
  readonly head: Head;
  readonly title: string;
  readonly authors: string | undefined;
  readonly abstract: string;
  readonly line: number;
}

const longestList = 2000;
const longestName = 80;

/** One line of short parts between commas that does not end like a sentence. */
function isAuthorLine(block: Block | undefined): boolean {
  if (!block || block.lines.length !== 1 || block.lines[0]!.length > longestList) return false;
  const { name, truncated } = withoutCutMark(block.lines[0]!);
  const parts = name.split(', ');
  const isShort = parts.every((part) => part.length <= longestName && part.split(' ').length <= 7);
  return isShort && (truncated || !/\p{Ll}{3,}[.!?:]$/u.test(name));
}

/**
 * A record begins where a head line stands above a title and a line of names follows after a blank line. All three are
 * asked for, because a paragraph of an abstract may begin like a head line, and a title may look like names.
 */
function beginsRecord(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at]!;
  if (block.lines.length < 2 || !maybeHead(block.lines[0]!)) return false;
  return isAuthorLine(blocks[at + 1]) && !maybeHead(blocks[at + 1]!.lines[0]!);
}

const longestTitle = 300;

/**
 * A head line above something like a title, without a line of names below: a record that lost its authors. A paragraph
 * that only begins like a head line ends like a sentence.
 */
function isCutRecord(blocks: readonly Block[], at: number): boolean {
  const { lines } = blocks[at]!;
  if (!maybeHead(lines[0]!) || beginsRecord(blocks, at)) return false;
  return lines.at(-1)!.length <= longestTitle && !/[.,;:]$/.test(lines.at(-1)!);
}

function recordAt(blocks: readonly Block[], at: number, end: number): ProfileRecord {
  const [first, ...title] = blocks[at]!.lines;
  const isWhole = beginsRecord(blocks, at);
  const body = blocks.slice(at + 2, end).flatMap(({ lines }) => lines);
  return {
    head: maybeHead(first!)!,
    title: title.join(' '),
    authors: isWhole ? blocks[at + 1]!.lines[0]! : undefined,
    abstract: isWhole ? body.join(' ') : '',
    line: blocks[at]!.line,
  };
}

/** The blocks above the first record, and the records. */
export function splitProfile(blocks: readonly Block[]): {
  readonly top: readonly Block[];
  readonly records: readonly ProfileRecord[];
} {
  const starts = blocks.flatMap((_, at) => (beginsRecord(blocks, at) || isCutRecord(blocks, at) ? [at] : []));
  const records = starts.map((at, index) => recordAt(blocks, at, starts[index + 1] ?? blocks.length));
  return { top: blocks.slice(0, starts[0] ?? 0), records };
}
