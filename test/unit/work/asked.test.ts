import { expect, test, vi } from 'vitest';
import type { Steps } from '../../../src/lib/steps.ts';
import { askedBy } from '../../../src/work/asked.ts';

/** Counts the steps that were taken. */
function* counting(taken: () => void): Steps<string> {
  for (let step = 0; step < 4; step++) {
    taken();
    yield step / 4;
  }
  return 'done';
}

test('work that is wanted goes on to its end, and tells how far it is where it has words for that', async () => {
  const told = vi.fn();
  const asked = askedBy(() => true, told);
  expect(await asked.inSteps(counting(() => undefined))).toBe('done');
  expect(told).not.toHaveBeenCalled();
  expect(
    await asked.inSteps(
      counting(() => undefined),
      'Counting',
    ),
  ).toBe('done');
  expect(told.mock.calls.flat()).toEqual([0, 0.25, 0.5, 0.75].map((share) => ({ what: 'Counting', share })));
});

test('work that is not wanted any more takes no further step', async () => {
  const taken = vi.fn();
  let isWanted = true;
  const asked = askedBy(
    () => isWanted,
    () => (isWanted = false),
  );
  await expect(asked.inSteps(counting(taken), 'Counting')).rejects.toMatchObject({ name: 'AbortError' });
  expect(taken).toHaveBeenCalledOnce();
});

test('other messages are handled between two steps', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => void order.push('message'));
  port1.start();
  const asked = askedBy(
    () => true,
    () => undefined,
  );
  const steps = counting(() => void (order.push('step') === 1 && port2.postMessage(undefined)));
  await asked.inSteps(steps);
  port1.close();
  expect(order.slice(0, -1)).toContain('message');
});
