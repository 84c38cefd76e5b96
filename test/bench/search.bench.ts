import { expect, test } from 'vitest';
import { foldedWords } from '../../src/lib/fold.ts';
import { seededRandom } from '../../src/lib/random.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { Milliseconds } from '../../src/model/units.ts';
import { networkOf } from '../../src/network/networkOf.ts';
import { identify } from '../../src/people/identify.ts';
import { searchIn, searchIndexOf } from '../../src/work/searchIn.ts';
import type { Study } from '../../src/work/study.ts';
import { noTopics, paper, person } from '../papers.ts';
import { cpuTime } from './cpu.ts';

/** The longest that the worker may take for a key, on the whole. */
const most: Milliseconds = 100;
const authorCount = 100_000;
const typed = ['john smith', 'j smi', 'js', 'mueller', 'gimenez an', 'lee', 'jean marie du'];

const given = 'John Jane Ana José Uta Jean-Marie Li Wei Bo Cy Di Ed Lars Søren Émile Marta Ivo Noor Sana Tove'.split(
  ' ',
);
const endings = 'son er ez ini ov ska mann berg lund qvist ard eau'.split(' ');
const roots = 'Smith Müll Gimén Lee Du Øst Raß Ander Petr Kov Hans Bern Lind Moss Park Dunn Eck Card'.split(' ');

/** A corpus of so many names, with three authors a paper and an address for each. */
function sample(): Study {
  const random = seededRandom(7);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)]!;
  const names = Array.from(
    { length: authorCount },
    (_, at) => `${pick(given)} ${random() < 0.3 ? `${pick(given)[0]}. ` : ''}${pick(roots)}${pick(endings)}${at % 997}`,
  );
  const papers = Array.from({ length: authorCount }, (_, at) =>
    paper(
      [0, 1, 2].map((place) =>
        person(names[(at + place * 31) % authorCount]!, {
          affiliations: [{ name: `Dept ${at % 7}, Univ ${pick(roots)}${at % 800}, Norway`, isAddress: true }],
        }),
      ),
      '2001',
      { title: `On the ${pick(roots)} of ${pick(given)} and other things` },
    ),
  );
  const people = identify(papers, 'names');
  const network = networkOf(papers, people, noTopics(papers), defaultSettings);
  return { papers, records: papers, people, network, settings: defaultSettings } as unknown as Study;
}

test('a key that is typed is answered quickly over 100,000 authors', async () => {
  const study = sample();
  const names = study.network.authors.map(({ name }) => name);
  const indexing = await cpuTime(() => searchIndexOf(study));
  const rows: string[] = [];
  let [worst, sum, linear, keys] = [0, 0, 0, 0];
  for (const words of typed) {
    for (let length = 1; length <= words.length; length++) {
      const query = words.slice(0, length);
      const took = await cpuTime(() => searchIn(study, query));
      const plain = await cpuTime(() => {
        const sought = foldedWords(query);
        return names.filter((name) => foldedWords(name).includes(sought));
      });
      if (took > worst) rows.push(`“${query}” ${took.toFixed(1)} ms`);
      [worst, sum, linear, keys] = [Math.max(worst, took), sum + took, linear + plain, keys + 1];
    }
  }
  process.stdout.write(
    `${names.length} authors: index ${indexing.toFixed(0)} ms; a key ${(sum / keys).toFixed(1)} ms in the worker, ` +
      `at most ${worst.toFixed(1)} ms (${rows.at(-1)}); a plain filter over folded names ${(linear / keys).toFixed(1)} ms\n`,
  );
  expect(sum / keys).toBeLessThan(most);
}, 300_000);
