import { expect, test } from 'vitest';
import { topicChangeWords } from '../../../src/actions/topicChangeWords.ts';
import type { Topic } from '../../../src/model/topic.ts';

const topic = (label: string, id = label, labelFrom: Topic['labelFrom'] = 'terms'): Topic => ({
  id,
  label,
  terms: [label],
  slot: 0,
  labelFrom,
  isEditorial: false,
});
/** Topics, and the topic of each paper. */
const of = (topics: readonly Topic[], papers: readonly number[], hidden: readonly Topic[] = []) => ({
  topics,
  hidden,
  paperTopic: Int32Array.from(papers),
});

const [maps, graphs, trees, time] = ['maps', 'graphs', 'trees', 'time'].map((label) => topic(label)) as [
  Topic,
  Topic,
  Topic,
  Topic,
];

test('a topic whose papers are in two now was split', () => {
  const before = of([graphs, maps], [0, 0, 0, 0, 1, 1]);
  const after = of([graphs, trees, maps], [0, 0, 1, 1, 2, 2]);
  expect(topicChangeWords(before, after)).toBe('3 topics: “graphs” split in two.');
});

test('topics whose papers are together now were merged', () => {
  const before = of([graphs, trees, maps], [0, 0, 1, 1, 2, 2]);
  const after = of([graphs, maps], [0, 0, 0, 0, 1, 1]);
  expect(topicChangeWords(before, after)).toBe('2 topics: “trees” merged into “graphs”.');
});

test('what was done by hand is told by its names', () => {
  const papers = [0, 0, 1, 1];
  const before = of([graphs, maps], papers);
  expect(topicChangeWords(before, of([topic('Networks', 'graphs', 'user'), maps], papers))).toBe(
    '2 topics: “graphs” is now “Networks”.',
  );
  // Papers of a hidden topic go where they belong else.
  const without = of([graphs], [0, 0, 0, 0], [maps]);
  expect(topicChangeWords(before, without)).toBe('1 topic: “maps” hidden.');
  expect(topicChangeWords(without, before)).toBe('2 topics: “maps” shown again.');
});

test('of many changes the first are told, and how many more there are', () => {
  const before = of([graphs, trees, maps, time], [0, 0, 1, 1, 2, 2, 3, 3]);
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((label) => topic(label));
  const after = of(names, [0, 1, 2, 3, 4, 5, 6, 7]);
  expect(topicChangeWords(before, after)).toBe(
    '8 topics: “graphs” split in two; “trees” split in two; and 2 more changes.',
  );
});

test('the same topics are no news', () => {
  const before = of([graphs, maps], [0, 1]);
  expect(topicChangeWords(before, of([{ ...graphs }, { ...maps }], [0, 1]))).toBeUndefined();
});
