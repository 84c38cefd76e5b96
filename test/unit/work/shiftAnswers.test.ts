import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { nextTask } from '../../../src/lib/nextTask.ts';
import { answerFor } from '../../../src/work/answers.ts';
import type { Study } from '../../../src/work/study.ts';
import { sourceOf, type Said } from '../shift/support.ts';

const said: Said[] = Array.from({ length: 30 }, (_, index) => ({
  by: ['Ana Diaz', index % 2 === 0 ? 'Bo Berg' : 'Cy Card'],
  when: String(2001 + (index % 10)),
  on: index % 3 === 0 ? 'A' : 'B',
  says: [index % 2 === 0 ? 'map' : 'tie'],
}));
const study = sourceOf(said) as unknown as Study;
const today = dayOf(2024, 1, 1);

test('bursts can be asked for', async () => {
  expect(await answerFor(study, 'bursts', { kind: 'term', s: 2, gamma: 2, today })).toMatchObject({ tested: 2 });
});

test('trends can be asked for', async () => {
  expect(await answerFor(study, 'trends', { kind: 'topic', today })).toMatchObject({ tested: 2 });
});

const periods = [
  { from: dayOf(2001, 1, 1), to: dayOf(2005, 12, 31) },
  { from: dayOf(2006, 1, 1), to: dayOf(2010, 12, 31) },
];

test('a flow and what is behind its parts can be asked for', async () => {
  const wish = { periods, flavour: 'people' };
  expect(await answerFor(study, 'flow', wish)).toMatchObject({ nodes: { length: 4 } });
  const behind = answerFor(study, 'flowEvidence', { ...wish, part: { node: 0 } });
  expect(await behind).toMatchObject({ people: { length: 3 }, papers: { length: 5 } });
});

test('the strategic diagram, the path of a person and a report of changes can be asked for', async () => {
  expect(await answerFor(study, 'strategic', { periods })).toMatchObject({ periods });
  expect(await answerFor(study, 'personPath', { node: 0, today })).toMatchObject({ node: 0, periods: { length: 5 } });
  const wish = { before: periods[0], after: periods[1], today };
  expect(await answerFor(study, 'changeReport', wish)).toMatchObject({
    before: wish.before,
    after: wish.after,
    remarks: [],
  });
});

test('other work is done between the steps of a long answer', async () => {
  const terms = Array.from({ length: 60_000 }, (_, term) => `t${term}`);
  const offsets = Uint32Array.from({ length: terms.length + 1 }, (_, term) => term * 30);
  const papers = Uint32Array.from({ length: terms.length * 30 }, (_, entry) => entry % 30);
  const large = { ...study, model: { ...study.model, vocabulary: { terms, offsets, papers } } };
  const answering = answerFor(large, 'bursts', { kind: 'term', s: 2, gamma: 2, today }) as Promise<unknown>;
  let isAnswered = false;
  void answering.then(() => (isAnswered = true));
  await nextTask();
  expect(isAnswered).toBe(false);
  expect(await answering).toMatchObject({ tested: 60_000 });
});
