import { expect, test } from 'vitest';
import type { Columns } from '../../src/model/columns.ts';
import type { Milliseconds } from '../../src/model/units.ts';
import { peopleOf } from '../../src/people/identify.ts';
import { reviewSteps, type Review } from '../../src/people/review/review.ts';
import type { ReviewSource } from '../../src/people/review/source.ts';
import { ruledPeople } from '../../src/people/ruled.ts';
import { readCorpus } from '../../src/read/index.ts';
import { plantedCsv } from '../../src/sources/planted.ts';
import { savedOn } from '../unit/read/support.ts';
import { cpuTime } from './cpu.ts';

/** The goals at the largest size: for all suggestions, and once more after a decision. */
const [mostFirst, mostAgain]: [Milliseconds, Milliseconds] = [3_000, 500];
const sizes = [25_000, 50_000, 100_000];
const topicCount = 40;

/** Nobody is on the map: counting ties is not what is measured. */
const noColumns = { authorCount: 0, topicCount: 0, tieCount: 0 } as Columns;

async function sourceOf(count: number): Promise<ReviewSource> {
  const bytes = new TextEncoder().encode([...plantedCsv({ papers: count, seed: 1 })].join(''));
  const { papers } = await readCorpus([{ name: 'sample.csv', bytes, savedOn }]);
  const ruled = ruledPeople(papers, 'safe');
  const { authors, slots } = peopleOf(ruled, []);
  const memberships = papers.map((_, paper) => [{ topic: paper % topicCount, share: 1 }]);
  return {
    papers,
    authors,
    slots: slots!,
    ruledGroups: ruled.groupOf,
    written: ruled,
    decisions: [],
    columns: { ...noColumns, tieSource: new Uint32Array(), tieTarget: new Uint32Array() },
    nodeOf: new Int32Array(authors.length).fill(-1),
    memberships,
    topicLabels: [],
  };
}

async function timesOf(source: ReviewSource) {
  const steps = reviewSteps(source);
  let [sum, longest] = [0, 0];
  const state: { review?: Review } = {};
  while (!state.review) {
    const time = await cpuTime(() => {
      const step = steps.next();
      if (step.done) state.review = step.value;
    });
    sum += time;
    longest = Math.max(longest, time);
  }
  return { sum, longest, total: state.review.total };
}

test('review: CPU time of all suggestions, the first time and once more', { timeout: 900_000 }, async () => {
  let half: Milliseconds | undefined;
  for (const size of sizes) {
    const source = await sourceOf(size);
    const first = await timesOf(source);
    // As after a decision: the papers are the same array, who is who is not.
    const again = await timesOf({ ...source });
    const growth = half === undefined ? '' : `; twice the papers ${(first.sum / half).toFixed(2)}×`;
    half = first.sum;
    process.stdout.write(
      `${size} papers, ${source.authors.length} people, ${first.total} suggestions: first ${first.sum.toFixed(0)} ms (goal ${mostFirst}), ` +
        `again ${again.sum.toFixed(0)} ms, goal ${mostAgain}${growth}; longest step ${Math.max(first.longest, again.longest).toFixed(0)} ms\n`,
    );
    expect(first.total).toBeGreaterThan(0);
  }
});
