import type { Reader } from '../contract.ts';
import { openalexText, wosPlain } from './wosPlain.ts';
import { wosTab } from './wosTab.ts';

/** What the Web of Science writes, and what looks like it. */
export const wosFormats: readonly Reader[] = [wosPlain, wosTab, openalexText];
