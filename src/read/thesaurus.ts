import type { Notice } from '../model/notice.ts';
import type { Thesaurus } from '../model/settings.ts';
import { foldName } from './networks/networkFields.ts';
import { openNoticeBook, type NoticeBook } from './notices/noticeBook.ts';
import { plainText } from './plainFile.ts';
import { linesOf, type Line } from './text/lines.ts';
import { texts } from '../texts/texts.ts';

const say = texts.notices;

export interface ThesaurusReading {
  readonly pairs: Thesaurus;
  readonly notices: readonly Notice[];
}

interface Columns {
  readonly label: number;
  readonly replaceBy: number;
}

const example = say.thesaurus.header;

/** Cells stand between tabs, in quotation marks where somebody put them. */
function cellsOf({ text }: Line): string[] {
  return text.split('\t').map((cell) => {
    const trimmed = cell.trim();
    const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
    return isQuoted ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
  });
}

function maybeColumns(header: Line): Columns | undefined {
  const names = cellsOf(header).map(foldName);
  const columns = { label: names.indexOf('label'), replaceBy: names.indexOf('replaceby') };
  return Object.values(columns).includes(-1) ? undefined : columns;
}

/** Collects pairs, of which there is one for each label. */
function pairsIn(lines: readonly Line[], columns: Columns, notices: NoticeBook): Thesaurus {
  const pairs: [string, string][] = [];
  const seen = new Map<string, number>();
  for (const row of lines) {
    const { text, line } = row;
    const cells = cellsOf(row);
    const [label = '', replaceBy = ''] = [cells[columns.label], cells[columns.replaceBy]];
    const first = seen.get(label.toLowerCase());
    if (label === '') {
      notices.error('thesaurus-no-label', line, say.thesaurus.noLabel(text));
    } else if (first === undefined) {
      if (!text.includes('\t')) reportLoneLabel(label, line, notices);
      seen.set(label.toLowerCase(), line);
      pairs.push([label, replaceBy]);
    } else {
      const message = say.thesaurus.again(label, first);
      notices.warning('thesaurus-twice', line, message);
    }
  }
  return pairs;
}

function reportLoneLabel(label: string, line: number, notices: NoticeBook): void {
  const message = say.thesaurus.nothing(label);
  notices.warning('thesaurus-no-tab', line, message, say.thesaurus.tabMissing);
}

const filledLines = (text: string): Line[] => [...linesOf(text)].filter((line) => line.text.trim() !== '');

/** Its first line is that of a thesaurus. */
export function isThesaurus(text: string): boolean {
  const [header] = filledLines(text);
  return header !== undefined && maybeColumns(header) !== undefined;
}

/**
 * A VOSviewer thesaurus: a header, then a label and what takes its place in each line; nothing in its place means that
 * the label is left out. The columns are found by their names, in any case and order. Never throws.
 */
export function readThesaurus(name: string, bytes: Uint8Array): ThesaurusReading {
  const decoded = plainText(name, bytes);
  const notices = openNoticeBook(name);
  const [header, ...lines] = filledLines(decoded.text);
  const columns = header && maybeColumns(header);
  if (!header) notices.error('thesaurus-empty', 0, say.reading.empty(name), example);
  else if (!columns) {
    notices.error('thesaurus-header', header.line, say.thesaurus.noHeader(header.text), example);
  }
  const pairs = columns ? pairsIn(lines, columns, notices) : [];
  return { pairs, notices: [...decoded.notices, ...notices.notices] };
}
