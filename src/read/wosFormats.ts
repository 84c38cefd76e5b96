import type { Reader } from './contract.ts';
import { openalexText, wosPlain } from './wosPlain.ts';

/** What the Web of Science writes, and what looks like it. */
export const wosFormats: readonly Reader[] = [wosPlain, openalexText];
