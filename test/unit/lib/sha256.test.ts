import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256 } from '../../../src/lib/sha256.ts';

it('is what others find, at every length around the ends of blocks', () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => (at * 197) & 255);
  for (let length = 0; length <= bytes.length; length++) {
    const part = bytes.subarray(0, length);
    expect(sha256(part)).toBe(createHash('sha256').update(part).digest('hex'));
  }
});
