import { expect, test } from 'vitest';
import { newestOnly } from '../../../src/lib/newestOnly.ts';

/** Answers each question when told to. */
function slowly() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const ask = newestOnly((question: string) => {
    asked.push(question);
    return new Promise<string>((resolve, reject) => {
      answers.push(() => (question === 'bad' ? reject(new Error('bad')) : resolve(question.toUpperCase())));
    });
  });
  const answerNext = async () => {
    answers.shift()!();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { ask, asked, answerNext };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

test('while one question is answered only the newest of the others waits', async () => {
  const { ask, asked, answerNext } = slowly();
  const first = ask('one');
  await soon();
  const [second, third] = [ask('two'), ask('three')];
  await soon();
  expect(asked).toEqual(['one']);
  await answerNext();
  expect(asked).toEqual(['one', 'three']);
  await answerNext();
  expect(await Promise.all([first, second, third])).toEqual(['ONE', undefined, 'THREE']);
});

test('a question that fails holds up no other', async () => {
  const { ask, answerNext } = slowly();
  const first = ask('bad');
  first.catch(() => undefined);
  await soon();
  const second = ask('good');
  await answerNext();
  await expect(first).rejects.toThrow('bad');
  await answerNext();
  expect(await second).toBe('GOOD');
});
