import { canonicalJson } from '../lib/canonicalJson.ts';
import type { Decision } from '../model/identity.ts';
import { jsonLines } from './jsonLines.ts';

/** Raised when what is written changes its meaning. */
const formatVersion = 1;

/** The log of who is who as a file of its own: sorted keys, a decision on a line, the same bytes wherever it is written. */
export function* decisionsChunks(decisions: readonly Decision[]): Generator<string> {
  yield '{"coterie":{"decisions":';
  yield* jsonLines(decisions, canonicalJson);
  yield `,"format":${formatVersion}}}\n`;
}
