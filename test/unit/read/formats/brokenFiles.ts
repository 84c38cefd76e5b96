import { runsOf } from '../../../thorough.ts';

/** How many broken files of each format are read. */
export const brokenFiles = runsOf(10_000);
