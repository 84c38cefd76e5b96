import type { NoticeBook } from '../notices/noticeBook.ts';
import { readRows } from '../tables/delimited.ts';
import type { WosHeader } from './wosTabHeader.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

/** One record of the table, its cells where the header has them. */
export interface WosRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Where the text goes on. */
  readonly end: number;
}

/** Cells are torn by line ends that a program let slip through; more than a few are another matter. */
const mostTorn = 20;

/** `J`, `B`, `S`, `P`: the kind of publication in the first column shows that a record begins. */
const isStart = (text: string, at: number) => /[A-Z]/.test(text[at] ?? '') && text[at + 1] === '\t';

function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline;
}

interface Joined {
  readonly cells: readonly string[];
  readonly lines: number;
  readonly end: number;
}

/** A record whose cells are torn by line ends, joined again; undefined when that makes no whole record. */
function maybeJoined(text: string, first: readonly string[], from: number, width: number): Joined | undefined {
  const cells = [...first];
  let end = from;
  for (let lines = 2; lines <= mostTorn && end < text.length && !isStart(text, end + 1); lines++) {
    const start = end + 1;
    end = lineEnd(text, start);
    const [head = '', ...rest] = text.slice(start, end).split('\t');
    cells[cells.length - 1] = `${cells.at(-1)!} ${head}`;
    cells.push(...rest);
    if (cells.length > width + 1) return undefined;
    if (cells.length >= width && (end >= text.length || isStart(text, end + 1))) return { cells, lines, end };
  }
  return undefined;
}

/** Every line is a record, and quotation marks are letters like others. */
function* literalRows(text: string, header: WosHeader, notices: NoticeBook): Generator<WosRow> {
  let line = header.line + 1;
  for (let start = header.start; start < text.length;) {
    let end = lineEnd(text, start);
    let cells: readonly string[] = text.slice(start, end).split('\t');
    let lines = 1;
    if (cells.length < header.width && isStart(text, start)) {
      const joined = maybeJoined(text, cells, end, header.width);
      if (joined) {
        ({ cells, lines, end } = joined);
        const message = say.wos.torn(cells.join(' '), lines);
        notices.warning('wos-torn-record', line, message);
      }
    }
    yield { cells, line, end };
    line += lines;
    start = end + 1;
  }
}

/** Newer exports are real CSV, with cells in quotation marks. */
function* quotedRows(text: string, header: WosHeader, notices: NoticeBook): Generator<WosRow> {
  const place = { start: header.start, line: header.line + 1, width: header.width };
  let end = header.start;
  for (const { cells, line, quotes } of readRows(
    text,
    header.separator,
    place,
    (share) => (end = share * text.length),
  )) {
    if (quotes !== 'fine') {
      const message = say.tables.quoteAlone(cells.join(' '));
      notices.warning('csv-quotes-repaired', line, message);
    }
    yield { cells, line, end };
  }
}

export const wosRows = (text: string, header: WosHeader, notices: NoticeBook): Generator<WosRow> =>
  header.isLiteral ? literalRows(text, header, notices) : quotedRows(text, header, notices);
