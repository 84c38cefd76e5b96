import { expect, test } from 'vitest';
import profilePapers from '../../../data/brando-miranda/papers.csv?raw';
import { dayOf } from '../../../src/lib/calendar.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import { defaultSettings, type Settings } from '../../../src/model/settings.ts';
import { isInWindow, type TimeWindow } from '../../../src/model/window.ts';
import { summarise } from '../../../src/network/summary.ts';
import { papersIn } from '../../../src/network/windowed.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { plantedCsv } from '../../../src/sources/planted.ts';
import type { Scene } from '../../../src/view/scene.ts';
import { studyOf, type Study } from '../../../src/work/study.ts';
import { drawn, standUp } from '../view/stand.ts';

async function studied(csv: string, change: Partial<Settings> = {}): Promise<Study> {
  const file = { name: 'papers.csv', bytes: new TextEncoder().encode(csv), savedOn: dayOf(2026, 1, 1) };
  return studyOf(await readCorpus([file]), { ...defaultSettings, ...change }, () => undefined);
}

async function shown({ network, arrangement }: Study): Promise<Scene> {
  const { columns, authors, topics } = network;
  const { scene } = standUp();
  await scene.setData({
    columns,
    positions: arrangement.positions,
    labels: [...authors.map(({ name }) => name), ...topics.map(({ label }) => label)],
    nodeHues: new Uint8Array(columns.authorCount + columns.topicCount),
  });
  return scene;
}

/** Pairs of people in the window with their papers and weight, by looking at every paper. */
function bruteForce({ papers, settings }: Study, window: TimeWindow): Map<string, { count: number; weight: number }> {
  const pairs = new Map<string, { count: number; weight: number }>();
  for (const { slots, date } of papers) {
    const names = [...new Set(slots.map(({ raw }) => raw))].sort();
    if (!isInWindow(date, window) || names.length > settings.maxAuthors!) continue;
    const own = settings.counting === 'full' ? 1 : 1 / (names.length - 1);
    names.forEach((name, index) => {
      for (const other of names.slice(index + 1)) {
        const pair = pairs.get(`${name}|${other}`) ?? { count: 0, weight: 0 };
        pairs.set(`${name}|${other}`, { count: pair.count + 1, weight: pair.weight + own });
      }
    });
  }
  return pairs;
}

/** The card, the lists of the inspector and the summary of the command line against the papers themselves. */
function expectAgreement(study: Study, scene: Scene, window: TimeWindow): void {
  const { columns, authors } = study.network;
  const expected = bruteForce(study, window);
  const { ties } = scene.readCounts()!;
  let visible = 0;
  for (let tie = 0; tie < columns.authorTieCount; tie++) {
    const names = [columns.tieSource[tie]!, columns.tieTarget[tie]!].map((node) => authors[node]!.forms[0]!).sort();
    const { count, weight } = expected.get(names.join('|')) ?? { count: 0, weight: 0 };
    expect([names, ties.counts[tie]]).toEqual([names, count]);
    expect(ties.weights[tie]).toBeCloseTo(weight, 4);
    expect(papersIn(columns.tiePapers, tie, window, columns.paperTo)).toHaveLength(count);
    if (count > 0) visible++;
  }
  const summary = summarise(study.network, study.arrangement, study.papers, window);
  expect(visible).toBe(expected.size);
  expect(summary.ties).toBe(expected.size);
  expect(summary.totalWeight).toBeCloseTo(
    [...expected.values()].reduce((sum, { weight }) => sum + weight, 0),
    6,
  );
  expect(summary.papers).toBe(study.papers.filter(({ date }) => isInWindow(date, window)).length);
}

async function checkWindows(study: Study, first: number, last: number, windows: number): Promise<void> {
  const scene = await shown(study);
  const random = seededRandom(11);
  for (let round = 0; round < windows; round++) {
    const from = Math.floor(first + random() * (last - first));
    const window = { from, to: from + Math.floor(random() * random() * (last - first)), undated: random() < 0.5 };
    scene.setWindow(window);
    await drawn();
    expectAgreement(study, scene, window);
  }
  scene.kill();
}

test('on the example the card, the inspector and the summary say what the papers say, in 60 random windows', async () => {
  const study = await studied(profilePapers);
  await checkWindows(study, dayOf(2017, 6, 1), dayOf(2026, 8, 1), 60);
});

test('they agree under fractional counting with undated, month-only and year-only papers too', async () => {
  const csv = [...plantedCsv({ papers: 400, seed: 5 })].join('');
  const study = await studied(csv, { identity: 'verbatim', counting: 'fractional' });
  await checkWindows(study, dayOf(1995, 1, 1), dayOf(2026, 1, 1), 12);
});
