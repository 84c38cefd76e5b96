import { generator } from '../../../src/export/caption.ts';
import { jsonOf } from '../../../src/export/json.ts';
import { hostileTexts, snapshotOf } from './tinySnapshot.ts';

/** One snapshot's canonical JSON as a number (FNV-1a over its code units), the version apart. */
export function jsonFingerprint(): number {
  const snapshot = snapshotOf([{ authors: [...hostileTexts], days: [3, 40], topics: { [hostileTexts[9]]: 1 / 3 } }]);
  const text = jsonOf(snapshot).replaceAll(generator, 'Coterie');
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

/** What it is in Node and in the browser, until the format changes. */
export const expectedFingerprint = 1767813721;
