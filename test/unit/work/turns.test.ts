import { expect, test, vi } from 'vitest';
import { sharedSteps } from '../../../src/lib/sharedSteps.ts';
import type { Steps } from '../../../src/lib/steps.ts';
import { ranks, type Rank } from '../../../src/work/ranks.ts';
import { Turns } from '../../../src/work/turns.ts';

/** Counts the steps that were taken. */
function* counting(taken: () => void): Steps<string> {
  for (let step = 0; step < 4; step++) {
    taken();
    yield step / 4;
  }
  return 'done';
}

function* failingSteps(): Steps<string> {
  yield 0;
  throw new Error('No such paper.');
}

const each = (name: string, times: number): string[] => Array.from({ length: times }, () => name);

const always = { isWanted: () => true, onProgress: () => undefined };

/** Has questions answered, and writes down whose step it was each time. */
function answering() {
  const [turns, taken] = [new Turns(), [] as string[]];
  const ask = (name: string, rank: Rank, steps = counting(() => void taken.push(name)), isWanted = () => true) =>
    turns.askedBy({ ...always, rank, isWanted }).inSteps(steps);
  return { ask, taken };
}

test('work that is wanted goes on to its end, and tells how far it is where it has words for that', async () => {
  const onProgress = vi.fn();
  const asked = new Turns().askedBy({ ...always, rank: ranks.looked, onProgress });
  expect(await asked.inSteps(counting(() => undefined))).toBe('done');
  expect(onProgress).not.toHaveBeenCalled();
  expect(
    await asked.inSteps(
      counting(() => undefined),
      'Counting',
    ),
  ).toBe('done');
  expect(onProgress.mock.calls.flat()).toEqual([0, 0.25, 0.5, 0.75].map((share) => ({ what: 'Counting', share })));
});

test('what is looked at is answered first, then histograms, then what takes long, whenever they were asked', async () => {
  const { ask, taken } = answering();
  const long = ask('measures', ranks.long);
  const beside = ask('histograms', ranks.beside);
  await Promise.all([long, beside, ask('summary', ranks.looked)]);
  // The first had its first step before the others came.
  expect(taken).toEqual(['measures', ...each('summary', 4), ...each('histograms', 4), ...each('measures', 3)]);
});

test('of equals the question that was asked last goes on, in the middle of those before it', async () => {
  const { ask, taken } = answering();
  let newest: Promise<string> | undefined;
  const steps = counting(() => {
    taken.push('older');
    newest ??= ask('newer', ranks.beside);
  });
  await ask('older', ranks.beside, steps);
  await newest;
  expect(taken).toEqual(['older', ...each('newer', 4), ...each('older', 3)]);
});

test('work that is not wanted any more takes no further step, and holds up nobody', async () => {
  const { ask, taken } = answering();
  let isWanted = true;
  const steps = counting(() => void taken.push('older'));
  const older = ask('older', ranks.looked, steps, () => isWanted);
  isWanted = false;
  const newer = ask('newer', ranks.long);
  await expect(older).rejects.toMatchObject({ name: 'AbortError' });
  expect(await newer).toBe('done');
  expect(taken).toEqual(['older', ...each('newer', 4)]);
});

test('work that fails is told to who asked, and the next goes on', async () => {
  const { ask } = answering();
  const failing = failingSteps();
  const failed = ask('failing', ranks.looked, failing);
  const next = ask('next', ranks.beside);
  await expect(failed).rejects.toThrow('No such paper.');
  expect(await next).toBe('done');
});

test('what several wait for is done once, and as soon as the most urgent of them wants it', async () => {
  const { ask, taken } = answering();
  const shared = sharedSteps(counting(() => void taken.push('shared')));
  function* after(name: string): Steps<string> {
    const result = yield* shared();
    taken.push(name);
    return result;
  }
  const long = ask('long', ranks.long, after('long'));
  const beside = ask('histograms', ranks.beside);
  const looked = ask('looked', ranks.looked, after('looked'));
  expect(await Promise.all([long, beside, looked])).toEqual(['done', 'done', 'done']);
  expect(taken).toEqual([...each('shared', 4), 'looked', ...each('histograms', 4), 'long']);
});

test('what several wait for fails for each of them', async () => {
  const { ask } = answering();
  const shared = sharedSteps(failingSteps());
  await Promise.all([
    expect(ask('one', ranks.looked, shared())).rejects.toThrow('No such paper.'),
    expect(ask('other', ranks.looked, shared())).rejects.toThrow('No such paper.'),
  ]);
  await expect(ask('later', ranks.looked, shared())).rejects.toThrow('No such paper.');
});

test('other messages are handled between two steps', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => void order.push('message'));
  port1.start();
  const steps = counting(() => void (order.push('step') === 1 && port2.postMessage(undefined)));
  await new Turns().askedBy({ ...always, rank: ranks.looked }).inSteps(steps);
  port1.close();
  expect(order.slice(0, -1)).toContain('message');
});
