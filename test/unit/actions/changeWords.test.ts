import { expect, test } from 'vitest';
import { changeWords } from '../../../src/actions/changeWords.ts';
import { nounsOf } from '../../../src/texts/nounsOf.ts';

const nouns = nounsOf('papers', 'authors');
const none = { merged: 0, split: 0 };

test('a change that leaves something out says what is left and which groups were merged', () => {
  const before = { authors: 1_500, ties: 4_000, communities: 20 };
  const after = { authors: 412, ties: 1_030, communities: 18 };
  expect(changeWords(before, after, { merged: 2, split: 0 }, nouns)).toBe(
    '412 authors and 1,030 ties left; 18 communities: 2 merged.',
  );
});

test('a change of communities alone says that the network is the same', () => {
  const size = { authors: 1, ties: 1, communities: 1 };
  expect(changeWords(size, { ...size, communities: 3 }, { merged: 0, split: 1 }, nouns)).toBe(
    'Still 1 author and 1 tie; 3 communities: 1 split.',
  );
  expect(changeWords(size, size, none, nouns)).toBe('Still 1 author and 1 tie; 1 community.');
});

test('a change that lets more in does not speak of what is left', () => {
  const [before, after] = [
    { authors: 4, ties: 3, communities: 1 },
    { authors: 6, ties: 4, communities: 2 },
  ];
  expect(changeWords(before, after, none, nouns)).toBe('6 authors and 4 ties; 2 communities.');
});

test('of a network of something else nothing is left', () => {
  const before = { network: 'authors', authors: 189, ties: 488, communities: 20 } as const;
  const after = { network: 'countries', authors: 20, ties: 9, communities: 13 } as const;
  expect(changeWords(before, after, { merged: 3, split: 1 }, nounsOf('papers', 'countries'))).toBe(
    '20 countries and 9 ties; 13 communities.',
  );
});
