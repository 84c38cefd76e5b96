import { unguarded } from '../../lib/csv.ts';
import type { FoundNode } from './networkBuilder.ts';
import { foldName, type Fields } from './networkFields.ts';

/*
 * What Coterie's own graph files say in a way of their own, taken back: so that a network that is written and read is the
 * network that was.
 */

/** An item of a network without papers went by its id there; the other letters keep people, topics and the like apart. */
export const ourId = (key: string): string => key.replace(/^n:/, '');

/** As in `xmlId`: what XML cannot hold is written as `%` and its code. */
export const ourXmlId = (written: string): string => ourId(ourXmlKey(written));

const ourXmlKey = (written: string): string =>
  written.replaceAll(/%(?:25|([\da-f]{1,6})\.)/g, (_, code: string | undefined) =>
    code === undefined ? '%' : String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code, 16))),
  );

/** Communities are numbered from 0 there, and people count from 1; where they have names, these are meant. */
export function ourNode(found: FoundNode, fields: Fields): FoundNode {
  const [name, number] = [fields.get('communityname'), fields.get('community')];
  const cluster = name ?? (number !== undefined && /^\d{1,9}$/.test(number) ? String(Number(number) + 1) : undefined);
  return { ...found, cluster };
}

const ourColumns = ['undatedpapers', 'undatedlinks'];

/** A table of nodes or ties as Coterie writes it. */
export const isOurTable = (names: readonly string[]): boolean => {
  const folded = names.map(foldName);
  return (
    ['kind', 'firstday', 'lastday'].every((name) => folded.includes(name)) &&
    ourColumns.some((name) => folded.includes(name))
  );
};

/** Cells got apostrophes so that no spreadsheet takes them for formulas. */
export const ourFields = (fields: Fields): Fields =>
  new Map([...fields].map(([name, value]) => [name, unguarded(value)]));
