/**
 * Rows as CSV (RFC 4180, with a byte-order mark so that spreadsheets read UTF-8). A cell that a spreadsheet would
 * take for a formula gets an apostrophe in front, after OWASP's advice on CSV injection; numbers are none.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}
