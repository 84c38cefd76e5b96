import { test } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { Milliseconds } from '../../src/model/units.ts';
import { ruledPeople, type Ruled } from '../../src/people/ruled.ts';
import { readCorpus } from '../../src/read/index.ts';
import { plantedCsv } from '../../src/sources/planted.ts';
import { paper } from '../papers.ts';
import { savedOn } from '../unit/read/support.ts';
import { leastTimes } from './cpu.ts';

const goal: Milliseconds = 3000;
/** Twice the papers, at most so many times the CPU time. */
const mostGrowth = 2.3;
const sizes = [25_000, 50_000, 100_000];

async function planted(count: number): Promise<readonly Paper[]> {
  const bytes = new TextEncoder().encode([...plantedCsv({ papers: count, seed: 1 })].join(''));
  const { papers } = await readCorpus([{ name: 'sample.csv', bytes, savedOn }]);
  return papers;
}

const surnames = 'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo'.split(' ');
const syllables = 'Wei Lei Jing Ming Hui Yan Jun Xin Hao Bo Tao Yu Qiang Ping Na Fang Rui Kai Peng Xiao'.split(' ');

/** Nothing but the commonest names: 20 surnames and 420 given names, each of many people, who work in teams. */
function manyNamesakes(count: number): readonly Paper[] {
  const random = seededRandom(1);
  const skewed = (most: number): number => Math.floor(most * random() ** 2);
  const given = [...syllables, ...syllables.flatMap((one) => syllables.map((other) => `${one}${other.toLowerCase()}`))];
  const people = Array.from(
    { length: count },
    () => `${given[skewed(given.length)]} ${surnames[skewed(surnames.length)]}`,
  );
  return Array.from({ length: count }, (_, at) => {
    const team = Math.floor(random() * (count / 8)) * 8;
    const size = 2 + Math.floor(random() * 5);
    const names = Array.from({ length: size }, () => people[team + Math.floor(random() * 8)]!);
    const words = Array.from({ length: 8 }, () => `word${skewed(5000)}`);
    return paper([...new Set(names)], undefined, {
      title: `${words.join(' ')} ${at}`,
      venue: `Journal ${skewed(300)}`,
    });
  });
}

const corpora = { planted, 'many namesakes': manyNamesakes };

test.each(Object.entries(corpora))(
  'who is one person, %s: CPU time, growth',
  { timeout: 1_200_000 },
  async (name, make) => {
    const before = new Map<string, Milliseconds>();
    for (const size of sizes) {
      const papers = await make(size);
      const rules = ['names', 'initials', 'safe', 'suggestive'] as const;
      const found: Ruled[] = [];
      const times = await leastTimes(
        rules.map((rule, at) => () => (found[at] = ruledPeople(papers, rule))),
        2,
      );
      rules.forEach((rule, at) => {
        const time = times[at]!;
        const half = before.get(rule);
        before.set(rule, time);
        const growth = half === undefined ? '' : `; twice the papers ${(time / half).toFixed(2)}× (goal ${mostGrowth})`;
        const { groupCount, groupOf } = found[at]!;
        process.stdout.write(
          `${name}, ${size} papers, ${rule}: ${time.toFixed(0)} ms (goal at 100,000 ${goal}), ${groupOf.length} author ` +
            `positions, ${groupCount} people${growth}\n`,
        );
      });
    }
  },
);
