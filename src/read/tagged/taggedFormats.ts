import type { Reader } from '../contract.ts';
import { enw } from './enw.ts';
import { ovid } from './ovid.ts';
import { refworks } from './refworks.ts';
import { ris } from './ris.ts';

/** The formats of papers whose lines begin with tags. */
export const taggedFormats: readonly Reader[] = [ris, enw, refworks, ovid];
