import type { Reader } from './contract.ts';
import { readRows } from './delimited.ts';
import { maybeHeader, type Header } from './header.ts';
import { readTable } from './readTable.ts';

/** Half of the first records have as many cells as the header, which prose with commas hardly ever has. */
function isRegular(text: string, { names, separator, start, nextLine }: Header): boolean {
  let [count, regular] = [0, 0];
  for (const row of readRows(text, separator, { start, line: nextLine, width: names.length })) {
    count++;
    if (row.cells.length === names.length) regular++;
    if (count >= 20) break;
  }
  return names.length > 1 && count > 0 && regular * 2 >= count && names.every((name) => name.length < 80);
}

function recognise(head: string): number {
  const header = maybeHeader(head);
  if (!header) return 0;
  const { columns } = header;
  if (columns.has('title') && (columns.has('authors') || columns.has('fullNames'))) return 0.92;
  if (!isRegular(head, header)) return 0;
  return columns.size > 0 ? 0.45 : 0.2;
}

/** Any delimited table: comma, semicolon, tab or pipe. */
export const table: Reader = { format: 'csv', label: 'a table', recognise, read: readTable };
