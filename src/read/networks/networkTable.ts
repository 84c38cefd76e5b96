import type { OnShare, Reading, SourceText } from '../contract.ts';
import { maybeSeparator, readRows, type Row } from '../tables/delimited.ts';
import type { Header } from '../tables/header.ts';
import { networkBuilder, type BareNodes, type NetworkBuilder } from './networkBuilder.ts';
import { foldName, setField, type Fields } from './networkFields.ts';
import { tableRows } from '../tables/tableRows.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const hint = /^"?sep=.{1,3}$/i;

/** The first line with anything on it; tables of nodes and ties have nothing above their header. */
export function maybeNetworkHeader(text: string): Header | undefined {
  let [start, line] = [0, 1];
  for (; start < text.length && line < 20; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const header = text.slice(start, Math.min(end, start + 20_000));
    if (header.trim() !== '' && !hint.test(header.trim())) {
      const separator = maybeSeparator(header);
      if (!separator) return undefined;
      const [row] = readRows(header, separator, { start: 0, line, width: 0 });
      const names = row?.cells.map((cell) => cell.trim());
      return names && { names, columns: new Map(), separator, line, start: end + 1, nextLine: line + 1 };
    }
    start = end + 1;
  }
  return undefined;
}

let recent: { readonly head: string; readonly header: Header | undefined } | undefined;

/** As `maybeNetworkHeader`, for the several readers that ask for the header of the same head one after the other. */
export function recentNetworkHeader(head: string): Header | undefined {
  if (recent?.head !== head) recent = { head, header: maybeNetworkHeader(head) };
  return recent.header;
}

export const foldedNames = ({ names }: Header): string[] => names.map(foldName);

/** `2,5` where commas do not separate cells. */
const decimalComma = /^([+-]?\d+),(\d+)$/;

/** A cell with a point in its number, wherever a comma cannot be anything else. */
export const pointedCell = (cell: string, { separator }: Header): string =>
  separator === ',' ? cell : cell.replace(decimalComma, '$1.$2');

function fieldsOf({ cells }: Row, header: Header): Fields {
  const fields: Fields = new Map();
  for (const [at, name] of header.names.entries()) {
    const cell = cells[at]?.trim() ?? '';
    setField(fields, name, pointedCell(cell, header));
  }
  return fields;
}

/** A mark at the end of a cell and none before it: the one at its beginning was lost. */
const loneMark = /^[^"]+"$/;

function reportLoneMark({ cells, line }: Row, builder: NetworkBuilder): void {
  const cell = cells.find((text) => loneMark.test(text.trim()));
  if (cell === undefined) return;
  const message = say.networks.quoteAsLetter(cell);
  builder.notices.warning('csv-quotes-repaired', line, message);
}

/** Reads the rows under the header; a row that ends before one of the `needed` columns is left out. */
export function readNetworkTable(
  source: SourceText,
  needed: readonly string[],
  bare: BareNodes,
  add: (fields: Fields, row: Row, builder: NetworkBuilder) => void,
  onShare?: OnShare,
): Reading {
  const builder = networkBuilder(source.name, bare);
  const header = maybeNetworkHeader(source.text);
  if (!header) return builder.finish();
  const folded = foldedNames(header);
  const last = Math.max(...needed.map((name) => folded.indexOf(name)));
  const { rows, recordsIn } = tableRows(source.text, header, last, builder.notices, onShare);
  builder.countLost(recordsIn - rows.length);
  for (const row of rows) {
    reportLoneMark(row, builder);
    add(fieldsOf(row, header), row, builder);
  }
  return builder.finish();
}
