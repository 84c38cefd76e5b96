import { expect, it } from 'vitest';
import { adjustedRand } from '../../src/lib/adjustedRand.ts';
import { drained } from '../../src/lib/steps.ts';
import type { Paper } from '../../src/model/paper.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { TopicModel } from '../../src/model/topic.ts';
import { documentSteps } from '../../src/topics/documents.ts';
import { textsOf } from '../../src/topics/texts.ts';
import { topicGroundSteps, topicModelOf } from '../../src/topics/topicModel.ts';
import { vectorSteps } from '../../src/topics/vectors.ts';
import { cpuTime, leastTimes } from './cpu.ts';
import { inventedAbstracts } from './topics/abstracts.ts';
import { nmf } from './topics/nmf.ts';

/** Iterations of plain matrix factorisation, after which it hardly changes. */
const factorisation = { factors: 20, iterations: 50 };

const goal = (what: string, value: number, most: number, unit = '') =>
  console.log(`${value <= most ? 'held  ' : 'MISSED'} ${value.toFixed(2).padStart(8)}${unit} (≤ ${most})  ${what}`);

const corpus = (papers: number) => inventedAbstracts({ papers, topics: 20, seed: 1 });

const groundOf = (papers: readonly Paper[]) =>
  drained(
    topicGroundSteps(
      papers,
      papers.map(() => []),
      defaultSettings,
    ),
  );

const mainTopics = ({ memberships }: TopicModel) => memberships.map(([first]) => first?.topic ?? -1);

it('topics of 10,000 abstracts', { timeout: 600_000 }, async () => {
  const { papers, topics } = corpus(10_000);
  const half = papers.slice(0, 5_000);
  const documents = drained(documentSteps(papers, textsOf(papers, defaultSettings), defaultSettings));
  const vectors = drained(vectorSteps(documents));
  const { factors, iterations } = factorisation;
  const [all, halfTime, factorising] = await leastTimes(
    [
      () => topicModelOf(groundOf(papers), defaultSettings),
      () => topicModelOf(groundOf(half), defaultSettings),
      () => nmf(vectors, factors, iterations),
    ],
    3,
  );
  goal('10,000 abstracts, all in', all! / 1000, 3, ' s');
  goal('of the time of plain matrix factorisation alone', all! / factorising!, 0.5);
  goal('for twice the papers', all! / halfTime!, 2.4, ' times');
  const likeness = adjustedRand(mainTopics(topicModelOf(groundOf(papers), defaultSettings)), topics);
  const ofFactors = adjustedRand(nmf(vectors, factors, iterations), topics);
  console.log(
    `adjusted Rand index to the plan ${likeness.toFixed(3)}, of matrix factorisation ${ofFactors.toFixed(3)}`,
  );
  expect(likeness).toBeGreaterThan(0.85);
});

it('topics of 100,000 abstracts, and in another number', { timeout: 900_000 }, async () => {
  const { papers, topics } = corpus(100_000);
  let ground = undefined as ReturnType<typeof groundOf> | undefined;
  const found = await cpuTime(() => (ground = groundOf(papers)));
  goal('100,000 abstracts', found / 1000, 20, ' s');
  goal('memory', process.memoryUsage().rss / 1e9, 0.6, ' GB');
  topicModelOf(ground!, defaultSettings);
  const [again] = await leastTimes([() => topicModelOf(ground!, { ...defaultSettings, granularity: 12 })], 3);
  goal('12 topics in place of the natural number', again! / 1000, 0.3, ' s');
  console.log(
    `adjusted Rand index to the plan ${adjustedRand(mainTopics(topicModelOf(ground!, defaultSettings)), topics).toFixed(3)}`,
  );
});
