import { expect, test } from 'vitest';
import { dayOf } from '../../src/lib/calendar.ts';
import { inSteps } from '../../src/lib/inSteps.ts';
import { noFilters, type Sight } from '../../src/model/filters.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { readCorpus } from '../../src/read/index.ts';
import { plantedCsv } from '../../src/sources/planted.ts';
import { answerFor } from '../../src/work/answers.ts';
import type { Milliseconds } from '../../src/model/units.ts';
import type { Asked } from '../../src/work/asked.ts';
import type { QuestionName } from '../../src/work/protocol.ts';
import { rankOf } from '../../src/work/ranks.ts';
import { studyOf, type Study } from '../../src/work/study.ts';
import { Turns } from '../../src/work/turns.ts';
import { cpuTime } from './cpu.ts';

const papers = 25_000;
const rounds = 7;

async function planted(): Promise<Study> {
  const bytes = new TextEncoder().encode([...plantedCsv({ papers, seed: 1 })].join(''));
  const corpus = await readCorpus([{ name: 'planted.csv', bytes, savedOn: dayOf(2026, 1, 1) }]);
  return studyOf(corpus, defaultSettings, () => undefined);
}

/** Never the same twice: nothing of what is asked is known already. */
let moves = 0;
const movedWindow = () => ({ from: dayOf(1990, 1, 1) + moves++, to: dayOf(2040, 1, 1), undated: true });

/** What the page asks after a move of the window, in this order. */
const asking: readonly QuestionName[] = ['corpusMeasures', 'facets', 'leaders', 'summary'];

function argumentOf(name: QuestionName, sight: Sight): unknown {
  if (name === 'facets') return { sight, most: 8 };
  return name === 'leaders' ? { of: 'ties', sight, most: 10 } : sight;
}

type Way = (name: QuestionName) => Asked;

/** Asks the questions at once: the time until the histograms are there. */
async function timeToFacets(study: Study, names: readonly QuestionName[], askedBy: Way): Promise<Milliseconds> {
  const sight: Sight = { window: movedWindow(), filters: noFilters, hasTopicsOfWindow: false };
  const answers: unknown[] = [];
  const time = await cpuTime(async () => {
    for (const name of names) answers.push(answerFor(study, name, argumentOf(name, sight), askedBy(name)));
    await answers[names.indexOf('facets')];
  });
  // What is left to do is no part of it.
  await Promise.all(answers);
  return time;
}

/** Whoever has had a step stands at the end of the line. */
const oneAfterTheOther = (): Asked => ({ inSteps: (steps) => inSteps(steps) });

function byRank(): Way {
  const turns = new Turns();
  return (name) => turns.askedBy({ rank: rankOf(name), isWanted: () => true, onProgress: () => undefined });
}

test('histograms after a move of the window come as fast as if nobody asked for measures', async () => {
  const study = await planted();
  const without = asking.filter((name) => name !== 'corpusMeasures');
  let [alone, ranked, inTurn] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    alone = Math.min(alone, await timeToFacets(study, without, byRank()));
    ranked = Math.min(ranked, await timeToFacets(study, asking, byRank()));
    inTurn = Math.min(inTurn, await timeToFacets(study, asking, oneAfterTheOther));
  }
  process.stdout.write(
    `${papers} papers, to the histograms: ${alone.toFixed(0)} ms without measures, ${ranked.toFixed(0)} ms with them, ` +
      `${(ranked / alone).toFixed(2)} times; each in turn ${inTurn.toFixed(0)} ms, ${(inTurn / alone).toFixed(2)} times\n`,
  );
  expect(ranked / alone).toBeLessThan(1.3);
});
