import { expect, test } from 'vitest';
import { expectBalance } from './formats/checks.ts';
import { readText } from './support.ts';

test('keeps names of built-in properties as plain words', async () => {
  const { papers } = await readText('Title,Authors,__proto__,constructor\ntoString,__proto__; constructor,1,2\n');
  expect(papers[0]!.slots.map(({ raw }) => raw)).toEqual(['__proto__', 'constructor']);
  expect(
    (await readText('@misc{__proto__, title={T}, __proto__={x}, constructor={y}, crossref={toString}}')).papers,
  ).toHaveLength(1);
});

/** Quadratic time would take minutes for texts of this length; linear time takes a fraction of a second. */
const length = 400_000;
const hostile: Record<string, string> = {
  'quotation marks and blanks': `Title,Authors\n${'" '.repeat(length)}`,
  'lines that open a quotation mark': `Title,Authors\n${'a,"b\n'.repeat(length / 5)}`,
  'open braces': `@misc{k, title=${'{'.repeat(length)}`,
  'entries inside entries': `@misc{k, title={x}}\n${'@a{'.repeat(length / 3)}`,
  'open comments': `@misc{k, title={x}}\n${'@comment{ '.repeat(length / 10)}`,
  'authors called and': `@misc{k, title={x}, author={${' and'.repeat(length / 4)}}}`,
  'a long run of blanks': `@misc{k, title={x}, author={A${' '.repeat(length)}B}}`,
  'initials without end': `@misc{k, title={x}, author={${'A.'.repeat(length / 2)}}}`,
  'combining marks': `Title,Authors\nT,a${'\u0301'.repeat(length / 2)}\n`,
  'head lines': 'LGJan 2\n'.repeat(length / 8),
};

test('reads hostile texts in linear time', { timeout: 60_000 }, async () => {
  for (const text of Object.values(hostile)) expectBalance(await readText(text));
});
