import type { Reader } from './contract.ts';
import { dialectOf } from './dialects.ts';
import { maybeHeader } from './header.ts';
import { readTable } from './readTable.ts';

/** The CSV export of Scopus, told from other tables by `EID` and `Source title`; its author rule is `scopusAuthors`. */
export const scopus: Reader = {
  format: 'scopus-csv',
  label: 'Scopus, CSV',
  recognise: (head) => (dialectOf(maybeHeader(head)?.names ?? []) === 'scopus' ? 0.97 : 0),
  read: readTable,
};
