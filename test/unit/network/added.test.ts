import { expect, test } from 'vitest';
import { addedWords, inferredPapers } from '../../../src/network/added.ts';

const ends = { tieSource: Uint32Array.of(0, 1), tieTarget: Uint32Array.of(1, 2) };
const added = [
  { name: 'Ada Byron', node: 0, papers: [3, 5] },
  { name: 'Mary Fair', node: 1, papers: [5] },
  { name: 'Ann Lee', node: -1, papers: [7] },
];

test('a tie has papers by inference where either of its ends was added to them', () => {
  expect([...inferredPapers(added, ends, 0)]).toEqual([
    [3, ['Ada Byron']],
    [5, ['Ada Byron', 'Mary Fair']],
  ]);
  expect([...inferredPapers(added, ends, 1)]).toEqual([[5, ['Mary Fair']]]);
});

test('says of everybody who was added on how many papers, whether on the map or not', () => {
  expect(addedWords(added).map((words) => words.slice(0, 30))).toEqual([
    'Ada Byron is added to 2 papers',
    'Mary Fair is added to 1 paper ',
    'Ann Lee is added to 1 paper wh',
  ]);
});
