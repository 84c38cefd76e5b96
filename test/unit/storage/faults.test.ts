import { expect, test } from 'vitest';
import { memoryStorage } from '../../storage/memory.ts';
import { runFaultLoop, runRetryLoop } from '../../storage/faultLoop.ts';

const fresh = () => Promise.resolve(memoryStorage());

test('whatever fails while something is kept, what lies there is what was there before or all of the new', async () => {
  expect(await runFaultLoop(fresh)).toBeGreaterThan(40);
});

test('a save that failed is made up for by the next one, whether it had come through or not', () =>
  runRetryLoop(fresh));
