import { expect, test } from 'vitest';
import { calendarBins } from '../../src/lib/calendarBins.ts';
import { dayOf } from '../../src/lib/calendar.ts';
import { seededRandom, type Random } from '../../src/lib/random.ts';
import type { Steps } from '../../src/lib/steps.ts';
import type { Paper } from '../../src/model/paper.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import type { Period } from '../../src/model/shift.ts';
import type { Membership, Vocabulary } from '../../src/model/topic.ts';
import type { Milliseconds } from '../../src/model/units.ts';
import { networkOf } from '../../src/network/networkOf.ts';
import { bursts } from '../../src/shift/bursts.ts';
import { changeReport } from '../../src/shift/changeReport.ts';
import { flow } from '../../src/shift/flow.ts';
import { flowEvidence } from '../../src/shift/flowEvidence.ts';
import { equalPeriods } from '../../src/shift/periods.ts';
import { personPath } from '../../src/shift/personPath.ts';
import type { ShiftSource } from '../../src/shift/source.ts';
import { strategic } from '../../src/shift/strategic.ts';
import { streamHeights, streamOf } from '../../src/shift/stream.ts';
import { trends } from '../../src/shift/trends.ts';
import { noTopics, paper, topicNamed } from '../papers.ts';
import { cpuTime } from './cpu.ts';

/** The goal for each answer at the largest size. */
const most: Milliseconds = 2_000;
const sizes = [25_000, 50_000, 100_000];
const [firstYear, yearCount, topicCount] = [1824, 200, 60];
const today = dayOf(2024, 6, 1);

/** Papers over two centuries, ever more of them, by teams of two to six out of people who come and go. */
function sampleOf(count: number): ShiftSource {
  const random = seededRandom(3);
  const whole = (below: number) => Math.floor(random() * below);
  const years = Array.from({ length: count }, () => firstYear + Math.floor(yearCount * random() ** 0.4)).sort(
    (a, b) => a - b,
  );
  const papers: Paper[] = years.map((year, index) => {
    const around = 2.6 * index;
    const team = Array.from({ length: 2 + whole(5) }, () =>
      Math.floor(around + 300 * (random() - 0.5) * (1 + 40 * random() ** 8)),
    );
    return paper([...new Set(team)].map(String), `${year}-0${1 + whole(9)}`);
  });
  const memberships = papers.map((): Membership[] => {
    const [one, other] = [whole(topicCount), whole(topicCount)];
    return one === other
      ? [{ topic: one, share: 1 }]
      : [
          { topic: one, share: 0.6 },
          { topic: other, share: 0.3 },
        ];
  });
  const topics = Array.from({ length: topicCount }, (_, topic) => topicNamed(`t${topic}`));
  const model = { ...noTopics(papers), topics, memberships, vocabulary: vocabularyOf(count, count / 2, random) };
  const names = [...new Set(papers.flatMap(({ slots }) => slots.map(({ raw }) => raw)))];
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const authors = names.map((name) => ({ id: name, name, kind: 'person' as const, forms: [name] }));
  const authorsOf = papers.map(({ slots }) => slots.map(({ raw }) => numberOf.get(raw)!));
  const people = { authors, authorsOf } as unknown as Parameters<typeof networkOf>[1];
  return { model, network: networkOf(papers, people, model, defaultSettings) };
}

/** Terms by Zipf’s law, so that each paper says about thirty. */
function vocabularyOf(paperCount: number, termCount: number, random: Random): Vocabulary {
  const total = Array.from({ length: termCount }, (_, term) => 1 / (term + 20)).reduce((sum, share) => sum + share, 0);
  const lists = Array.from({ length: termCount }, (_, term) => {
    const said = Math.max(10, Math.round((30 * paperCount) / (term + 20) / total));
    const papers = new Set<number>();
    for (let time = 0; time < said; time++) papers.add(Math.floor(random() * paperCount));
    return [...papers].sort((a, b) => a - b);
  });
  const offsets = Uint32Array.from([0, ...lists.map(({ length }) => length)]);
  for (let term = 0; term < termCount; term++) offsets[term + 1]! += offsets[term]!;
  const papers = new Uint32Array(offsets[termCount]!);
  lists.forEach((list, term) => papers.set(list, offsets[term]));
  return { terms: lists.map((_, term) => `term ${term}`), offsets, papers };
}

const halfCentury = (from: number): Period => ({ from: dayOf(from, 1, 1), to: dayOf(from + 49, 12, 31) });

function worksOn(source: ShiftSource): Record<string, () => Steps<unknown>> {
  const { columns } = source.network;
  const extent = { from: dayOf(firstYear, 1, 1), to: dayOf(firstYear + yearCount - 1, 12, 31) };
  const periods = equalPeriods(extent, 8, today);
  const costs = { s: 2, gamma: 2, today };
  return {
    'bursts of terms': () => bursts(source, { kind: 'term', ...costs }),
    'bursts of topics': () => bursts(source, { kind: 'topic', ...costs }),
    'bursts of authors': () => bursts(source, { kind: 'author', ...costs }),
    'bursts of ties': () => bursts(source, { kind: 'tie', ...costs }),
    'trends of terms': () => trends(source, { kind: 'term', today }),
    'trends of topics': () => trends(source, { kind: 'topic', today }),
    'flow of people': () => flow(source, { periods, flavour: 'people' }),
    'flow of vocabulary': () => flow(source, { periods, flavour: 'vocabulary' }),
    'strategic diagram': () => strategic(source, { periods }),
    'path of a person': () => inOne(() => personPath(source, { node: 0, today })),
    'change report': () => changeReport(source, { before: halfCentury(1924), after: halfCentury(1974), today }),
    'stream by years': () =>
      inOne(() => streamHeights(streamOf(columns, calendarBins(extent.from, extent.to, 12)), 'share')),
  };
}

function* inOne<Result>(work: () => Result): Steps<Result> {
  yield 0;
  return work();
}

/** The least of three times of the whole, and of its longest step. */
async function timesOf(work: () => Steps<unknown>) {
  let [least, longest] = [Infinity, Infinity];
  for (let round = 0; round < 3; round++) {
    const steps = work();
    let [sum, step] = [0, 0];
    const state = { isDone: false };
    while (!state.isDone) {
      const time = await cpuTime(() => (state.isDone = steps.next().done === true));
      sum += time;
      step = Math.max(step, time);
    }
    [least, longest] = [Math.min(least, sum), Math.min(longest, step)];
  }
  return { least, longest };
}

test('shift: CPU time, longest step, growth', { timeout: 900_000 }, async () => {
  const before = new Map<string, Milliseconds>();
  for (const size of sizes) {
    const source = sampleOf(size);
    const { authorCount, authorTieCount } = source.network.columns;
    process.stdout.write(
      `${size} papers, ${authorCount} authors, ${authorTieCount} ties, ${source.model.vocabulary.terms.length} terms\n`,
    );
    for (const [name, work] of Object.entries(worksOn(source))) {
      const { least, longest } = await timesOf(work);
      const half = before.get(name);
      before.set(name, least);
      const growth = half === undefined ? '' : `; twice the papers ${(least / half).toFixed(2)}×`;
      process.stdout.write(
        `  ${name}: ${least.toFixed(0)} ms, ${(least / most).toFixed(2)} of the goal; longest step ${longest.toFixed(0)} ms${growth}\n`,
      );
      expect(least).toBeGreaterThan(0);
    }
    const periods = equalPeriods({ from: dayOf(firstYear, 1, 1), to: dayOf(2023, 12, 31) }, 8, today);
    const steps = flow(source, { periods, flavour: 'people' });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const whole = step.value;
    const time = await cpuTime(() => flowEvidence(source, whole, { part: { band: 0 } }));
    process.stdout.write(`  behind a band of ${whole.bands.length}: ${time.toFixed(0)} ms\n`);
  }
});
