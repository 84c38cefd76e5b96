import { noDay } from '../model/columns.ts';
import type { TimeWindow } from '../model/window.ts';

/** Every paper is in it, the undated too. */
export const allTime: TimeWindow = { from: noDay + 1, to: 2147483647, undated: true };
