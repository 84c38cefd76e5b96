import type { Reader } from '../contract.ts';
import { readRows } from './delimited.ts';
import { dialectOf } from './dialects.ts';
import { recentHeader, type Header } from './header.ts';
import { readTable } from './readTable.ts';
import { missingColumns } from './usableTable.ts';
import { texts } from '../../texts/texts.ts';

/** Half of the first records have as many cells as the header, which prose with commas hardly ever has. */
export function isRegular(text: string, { names, separator, start, nextLine }: Header, share = 0.5): boolean {
  let [count, regular] = [0, 0];
  for (const row of readRows(text, separator, { start, line: nextLine, width: names.length })) {
    count++;
    if (row.cells.length === names.length) regular++;
    if (count >= 20) break;
  }
  return names.length > 1 && count > 0 && regular >= count * share && names.every((name) => name.length < 80);
}

/** Its tab-delimited export has a reader of its own. */
const isFromWebOfScience = ({ names }: Header) => names[0] === 'PT' && names[1] === 'AU';

function recognise(head: string): number {
  const header = recentHeader(head);
  if (!header) return 0;
  const isKnown = dialectOf(header.names) !== 'any' || isFromWebOfScience(header);
  if (missingColumns(header).length === 0) return isKnown ? 0.45 : 0.92;
  if (!isRegular(head, header)) return 0;
  return header.columns.size > 0 ? 0.45 : 0.2;
}

/** Any delimited table: comma, semicolon, tab or pipe. */
export const table: Reader = {
  format: 'csv',
  label: texts.formats.csv,
  recognise,
  read: (source, onShare) => readTable(source, 'any', onShare),
};
