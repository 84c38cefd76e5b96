/**
 * Rows as CSV (RFC 4180, with a byte-order mark so that spreadsheets read UTF-8). A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front, after OWASP's advice on CSV injection; numbers are none.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** The same for the clipboard, which spreadsheets read by tabs and lines and nothing else. */
export const tsvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => `${row.map(tabbedCell).join('\t')}\n`).join('');

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = harmless(value);
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const tabbedCell = (value: string | number): string =>
  typeof value === 'number' ? String(value) : harmless(value.replaceAll(/\s+/g, ' ').trim());

const harmless = (value: string): string => (/^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value);
