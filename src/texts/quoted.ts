import { collapseBlanks } from '../lib/blanks.ts';

const longest = 80;

/** A value as it is quoted in a message: on one line, and short. */
export function quoted(value: string): string {
  const line = collapseBlanks(value.slice(0, longest * 4));
  return `“${line.length > longest ? line.slice(0, longest - 1) + '…' : line}”`;
}
