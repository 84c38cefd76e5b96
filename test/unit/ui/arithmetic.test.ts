import { expect, test } from 'vitest';
import { creditWords, shareProductWords } from '../../../src/ui/inspector/arithmetic.ts';
import { topicNote } from '../../../src/ui/inspector/topicNotes.ts';
import type { PaperCard } from '../../../src/work/protocol.ts';

const card: PaperCard = {
  paper: 0,
  title: 'On reefs',
  authors: [],
  authorCount: 0,
  authorsTruncated: false,
  inferredAuthors: [],
  date: '2001',
  dateInferred: false,
  venue: '',
  keywords: [],
  categories: [],
  topics: [{ topic: 3, share: 0.6 }],
  areTopicsInherited: false,
  fitsPoorly: false,
  file: 'few.csv',
  line: 2,
  alsoIn: [],
};

test('a paper on a tie with a topic adds the credit of its author times its share', () => {
  expect(creditWords(0.6, 0.6)).toBe('1 × 0.6 = 0.6');
  expect(creditWords(0.6 / 3, 0.6)).toBe('1/3 × 0.6 = 0.2');
});

test('a paper on a tie between topics adds the product of its shares', () => {
  expect(shareProductWords(0.6, 0.25)).toBe('0.6 × 0.25 = 0.15');
});

test('a paper says how much of it a topic is, and what speaks against it', () => {
  expect(topicNote(card, 3)).toBe('60 % of it');
  expect(topicNote({ ...card, areTopicsInherited: true, fitsPoorly: true }, 3)).toBe(
    '60 % of it · inherited from its authors’ other papers · fits poorly',
  );
  expect(topicNote(card, 4)).toBe('');
});
