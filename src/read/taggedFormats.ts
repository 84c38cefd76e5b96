import type { Reader } from './contract.ts';
import { ris } from './ris.ts';

/** The formats of papers whose lines begin with tags. */
export const taggedFormats: readonly Reader[] = [ris];
