import { expect, it } from 'vitest';
import { dayOf } from '../../src/lib/calendar.ts';
import { drained } from '../../src/lib/steps.ts';
import type { Decision } from '../../src/model/identity.ts';
import type { Paper } from '../../src/model/paper.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { noTopics } from '../../src/model/topic.ts';
import { networkSteps } from '../../src/network/networkOf.ts';
import { identify, peopleOf } from '../../src/people/identify.ts';
import { paperKeys } from '../../src/people/paperKeys.ts';
import { rulingOf } from '../../src/people/ruling.ts';
import { readCorpus } from '../../src/read/index.ts';
import { plantedCsv } from '../../src/sources/planted.ts';
import { leastTimes } from './cpu.ts';

async function planted(papers: number): Promise<readonly Paper[]> {
  const bytes = new TextEncoder().encode([...plantedCsv({ papers, seed: 1 })].join(''));
  return (await readCorpus([{ name: 'planted.csv', bytes, savedOn: dayOf(2026, 1, 1) }])).papers;
}

/** The people of the first and of the last paper are one. */
function mergeIn(papers: readonly Paper[]): Decision {
  const keys = paperKeys(papers);
  const mention = (paper: number) => ({ paper: keys[paper]!, name: papers[paper]!.slots[0]!.raw });
  return { kind: 'merge', of: 'people', one: mention(0), other: mention(papers.length - 1) };
}

const format = (ms: number) => `${ms.toFixed(0).padStart(6)} ms`;

it.each([50_000, 100_000])(
  'one merge in %i papers: who is who and the network, against telling people apart and counting from scratch',
  { timeout: 600_000 },
  async (count) => {
    const papers = await planted(count);
    const decisions = [mergeIn(papers)];
    const settings = { ...defaultSettings, decisions };
    const topics = { ...noTopics(papers.length), source: '' };
    const ruled = rulingOf(papers, { ...settings, decisions: [] });
    let people = peopleOf(ruled, []);
    const [scratch, again, counting] = await leastTimes(
      [
        () => identify(papers, settings.identity, decisions),
        () =>
          (people = peopleOf(
            rulingOf(papers, settings, () => {}, ruled),
            decisions,
          )),
        () => drained(networkSteps(papers, people, topics, settings)),
      ],
      3,
    );
    const whole = again! + counting!;
    const ratio = (scratch! + counting!) / whole;
    console.log(
      `${count} papers: people ${format(again!)}, network ${format(counting!)}, together ${format(whole)}; ` +
        `people from scratch ${format(scratch!)}, ${(scratch! / again!).toFixed(1)} times; all from scratch ${ratio.toFixed(1)} times`,
    );
    expect(people.authors.length).toBeGreaterThan(0);
  },
);
