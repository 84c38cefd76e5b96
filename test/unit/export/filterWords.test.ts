import { expect, test } from 'vitest';
import { filterWords } from '../../../src/export/filterWords.ts';
import { noFilters, type Filters } from '../../../src/model/filters.ts';
import { nounsOf } from '../../../src/texts/nounsOf.ts';

const words = (filters: Partial<Filters>): string =>
  filterWords({ ...noFilters, ...filters }, ['reefs', 'tides'], nounsOf('papers', 'authors'));

test('filters of every kind are told in one sentence, and none in none', () => {
  const { kept } = noFilters;
  expect(words({})).toBe('');
  expect(
    words({
      text: ' coral ',
      kept: { ...kept, venue: ['Nature', ''], documentType: [''], country: ['FR', 'IT', 'ES', 'PT'] },
      ranges: { papers: { from: 2, to: null }, degree: { from: 3, to: 3 }, weight: { from: 0.5, to: 1200 } },
      hiddenTopics: [1],
      hiddenCommunities: [0, 4],
      only: [7],
    }),
  ).toBe(
    'Filtered: papers with “coral”; venue Nature or none; kind of work not stated; country one of 4; ' +
      'papers of each author at least 2; ties of each author 3; weight of each tie 0.5 to 1200; ' +
      'without the topic tides; without the communities 1, 5; only 1 author of the user’s choice',
  );
});

test('of many hidden topics only the number is told, and of two the names', () => {
  expect(words({ hiddenTopics: [0, 1, 2, 3] })).toBe('Filtered: without 4 topics');
  expect(words({ hiddenTopics: [0, 1] })).toBe('Filtered: without the topics reefs, tides');
});
