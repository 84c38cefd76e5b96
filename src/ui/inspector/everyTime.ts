import type { TimeWindow } from '../../model/window.ts';

/** The window that every paper is in. */
export const everyTime: TimeWindow = { from: -Infinity, to: Infinity, undated: true };
