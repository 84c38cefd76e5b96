import type { Questions } from './protocol.ts';

/** The visible part of the network, row by row. */
export const tableAnswers = {
  table: (): Questions['table'][1] => ({ total: 0, rows: [] }),
};
