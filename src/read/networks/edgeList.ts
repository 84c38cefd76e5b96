import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { dataFields, edgeColumns, edgeLines, type EdgeColumns, type EdgeLine } from './edgeListLines.ts';
import { networkBuilder, type NetworkBuilder } from './networkBuilder.ts';
import { tieFrom } from './networkFields.ts';
import { isNumber } from './networkNumbers.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const aNumberId = /^\d{1,15}$/;

/** Why a line is no tie; undefined for one that is. */
function maybeFault({ cells, data }: EdgeLine, { width }: EdgeColumns): string | undefined {
  if (cells.length !== width) return say.networks.columns(cells.length, width);
  const isNamed = data !== undefined;
  return isNamed || (aNumberId.test(cells[0]!) && aNumberId.test(cells[1]!)) ? undefined : say.networks.noIds;
}

function addLine(edge: EdgeLine, columns: EdgeColumns, builder: NetworkBuilder): void {
  const { cells, data, text, line } = edge;
  const problem = maybeFault(edge, columns);
  if (problem) return builder.reject('edge-list-line', line, say.networks.lineFault(text, problem));
  const at = columns.time > 0 ? cells[columns.time] : undefined;
  const weight = columns.weight > 0 ? cells[columns.weight] : undefined;
  const times = at === undefined ? undefined : { at };
  const [source, target] = cells as readonly [string, string];
  if (data === undefined) return builder.tie({ source, target, weight, times, line });
  const tie = tieFrom(source, target, dataFields(data), line);
  builder.tie({ ...tie, weight: weight ?? tie.weight, times: times ?? tie.times });
}

function read(source: SourceText, onShare?: OnShare): Reading {
  return readLines(source, networkBuilder(source.name, 'expected'), onShare);
}

/** Each line of a network file is kept as it is, also where a pair stands twice. */
function readVosviewer(source: SourceText, onShare?: OnShare): Reading {
  const builder = networkBuilder(source.name, 'expected');
  builder.keep({});
  return readLines(source, builder, onShare);
}

function readLines({ text }: SourceText, builder: NetworkBuilder, onShare?: OnShare): Reading {
  const columns = edgeColumns(text);
  if (columns.time > 0) {
    const message = say.networks.datesColumn(columns.time);
    builder.notices.info('edge-list-dates', 0, message);
  }
  let count = 0;
  // A line has at least four letters.
  for (const edge of edgeLines(text)) {
    if (++count % 20_000 === 0) onShare?.(Math.min(0.9, (count * 8) / text.length));
    addLine(edge, columns, builder);
  }
  return builder.finish();
}

const isTie = ({ cells, data }: EdgeLine) =>
  cells.length >= 2 &&
  cells.length <= 5 &&
  (data !== undefined || (aNumberId.test(cells[0]!) && aNumberId.test(cells[1]!))) &&
  (data === undefined || cells.length === 2) &&
  cells.slice(2).every((cell) => isNumber(cell) || /^\d{4}-\d{2}/.test(cell));

/** The lines of the head; the last may be cut. */
function headLines(head: string): EdgeLine[] {
  const lines = [...edgeLines(head.slice(0, 20_000))];
  return head.length > 20_000 ? lines.slice(0, -1) : lines;
}

const isHeader = ({ cells, data }: EdgeLine) => data === undefined && cells.every((cell) => /\p{L}/u.test(cell));

function recognise(head: string): number {
  // JSON, XML and quoted cells are never mistaken for what networkx writes.
  if (/^\s*[[{<"]/.test(head.slice(0, 1000))) return 0;
  const lines = headLines(head);
  if (lines.length < 2 || isHeader(lines[0]!)) return 0;
  const ties = lines.filter(isTie).length;
  if (ties === lines.length) return 0.9;
  return ties * 2 > lines.length ? 0.82 : 0;
}

const byTabs = /^\d+\t\d+(?:\t[\d.eE+-]+)?$/;
const byCommas = /^\d+,\d+(?:,[\d.eE+-]+)?$/;

/** Of a single pair, with its strength. */
const singleLine = /^\s{0,9}\d{1,15}\t\d{1,15}\t[\d.eE+-]{1,30}\s{0,9}$/;

/** Each pair of items once, the smaller id first, in order, with one tab or comma between the cells and no remarks. */
function recogniseVosviewer(head: string): number {
  if (singleLine.test(head)) return 0.84;
  const score = recognise(head);
  if (score === 0 || /^\s*[#%]/.test(head)) return 0;
  const lines = headLines(head).filter(({ text }) => byTabs.test(text) || byCommas.test(text));
  let [inOrder, previous] = [0, -1];
  for (const { cells } of lines) {
    const [source, target] = [Number(cells[0]), Number(cells[1])];
    if (source <= target && source >= previous) inOrder++;
    previous = source;
  }
  const all = headLines(head).length;
  return inOrder * 2 > all && (inOrder === lines.length || inOrder * 20 > lines.length * 19) ? score + 0.02 : 0;
}

/**
 * Pairs of ids, one a line, between blanks, tabs, commas or semicolons: of numbers, or of anything where networkx wrote
 * its braces behind them. A third column is the weight, unless it can only be a date.
 */
export const edgeList: Reader = { format: 'edge-list', label: texts.formats['edge-list'], recognise, read };

/** The links of a VOSviewer map, by the ids of its items. */
export const vosviewerNetwork: Reader = {
  format: 'vosviewer-network',
  label: texts.formats['vosviewer-network'],
  recognise: recogniseVosviewer,
  read: readVosviewer,
};
