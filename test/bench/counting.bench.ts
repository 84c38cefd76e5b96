import { expect, test } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import type { Paper } from '../../src/model/paper.ts';
import { defaultSettings, type Settings } from '../../src/model/settings.ts';
import { noTopics, type TopicModel } from '../../src/model/topic.ts';
import type { Milliseconds } from '../../src/model/units.ts';
import { networkSteps } from '../../src/network/networkOf.ts';
import { identify, type People } from '../../src/people/identify.ts';
import { readCorpus } from '../../src/read/index.ts';
import { plantedCsv } from '../../src/sources/planted.ts';
import { topicNamed } from '../papers.ts';
import { savedOn } from '../unit/read/support.ts';
import { cpuTime } from './cpu.ts';

/** No step may keep a worker from answering for longer, at the largest size. */
const longestStep: Milliseconds = 100;
/** Twice the papers, at most so many times the CPU time. */
const mostGrowth = 2.4;
const sizes = [10_000, 20_000, 50_000, 100_000];
const topicCount = 20;

const variants: Readonly<Record<string, Partial<Settings>>> = {
  'as it comes': {},
  'all thresholds, fractional': {
    counting: 'fractional',
    maxAuthors: null,
    minPapers: 2,
    minJointPapers: 2,
    largestComponent: true,
    groups: true,
  },
};

interface Sample {
  readonly papers: readonly Paper[];
  readonly people: People;
  readonly model: TopicModel;
}

async function sampleOf(count: number): Promise<Sample> {
  const bytes = new TextEncoder().encode([...plantedCsv({ papers: count, seed: 1 })].join(''));
  const { papers } = await readCorpus([{ name: 'sample.csv', bytes, savedOn }]);
  return { papers, people: identify(papers, 'safe'), model: inventedTopics(papers.length) };
}

/** One topic or two for each paper, as the topic model mostly gives them. */
function inventedTopics(paperCount: number): TopicModel {
  const random = seededRandom(1);
  const some = () => Math.floor(random() * topicCount);
  const memberships = Array.from({ length: paperCount }, () => {
    const [one, other] = [some(), some()];
    return one === other
      ? [{ topic: one, share: 1 }]
      : [
          { topic: one, share: 0.6 },
          { topic: other, share: 0.4 },
        ];
  });
  const topics = Array.from({ length: topicCount }, (_, topic) => topicNamed(`t${topic}`));
  return { ...noTopics(memberships.length), topics, memberships };
}

/** The least of five times of the whole, and of its longest step. */
async function timesOf({ papers, people, model }: Sample, settings: Settings) {
  let [whole, longest, at] = [Infinity, Infinity, 0];
  for (let round = 0; round < 5; round++) {
    let [sum, most, mostAt, share] = [0, 0, 0, 0];
    const steps = networkSteps(papers, people, model, settings);
    const state = { isDone: false };
    while (!state.isDone) {
      const time = await cpuTime(() => {
        const step = steps.next();
        state.isDone = step.done === true;
        if (typeof step.value === 'number') share = step.value;
        else expect(step.value.columns.tieCount).toBeGreaterThan(0);
      });
      sum += time;
      if (time > most) [most, mostAt] = [time, share];
    }
    whole = Math.min(whole, sum);
    if (most < longest) [longest, at] = [most, mostAt];
  }
  return { whole, longest, at };
}

test('counting ties: CPU time, longest step, growth', { timeout: 600_000 }, async () => {
  const before = new Map<string, Milliseconds>();
  for (const size of sizes) {
    const sample = await sampleOf(size);
    for (const [name, change] of Object.entries(variants)) {
      const { whole, longest, at } = await timesOf(sample, { ...defaultSettings, ...change });
      before.set(`${size} ${name}`, whole);
      const half = before.get(`${size / 2} ${name}`);
      const growth = half === undefined ? '' : `; twice the papers ${(whole / half).toFixed(2)}× (goal ${mostGrowth})`;
      process.stdout.write(
        `${size} papers, ${name}: ${whole.toFixed(0)} ms, ${((whole / sample.papers.length) * 10_000).toFixed(1)} ms per ` +
          `10,000 papers; longest step ${longest.toFixed(0)} ms, up to ${at.toFixed(2)} (goal ${longestStep})${growth}\n`,
      );
    }
  }
});
