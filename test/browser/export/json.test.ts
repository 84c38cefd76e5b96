import { expect, it } from 'vitest';
import { expectedFingerprint, jsonFingerprint } from '../../unit/export/sameEverywhere.ts';

it('writes the same canonical JSON in the browser as in Node', () => {
  expect(jsonFingerprint()).toBe(expectedFingerprint);
});
