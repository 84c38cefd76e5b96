import { isoDay } from '../lib/calendar.ts';
import type { Burst, Trend } from '../model/shift.ts';
import type { Snapshot } from './snapshot.ts';
import { papersInWindow, topicCounts, topicRecord } from './topicRecords.ts';
import { trendWord, type TopicShifts } from './topicShifts.ts';

/** How the topics were made, and how far they can be trusted. */
export function topicFacts({ model }: Snapshot, { years }: TopicShifts) {
  const { source, kind, papersBySource, granularity, quality, hidden, languages, remarks } = model;
  const { firstYear, lastYear, partialYear = null } = years;
  return {
    source,
    kind,
    papersBySource,
    granularity,
    quality: { ...quality, coherence: rounded(quality.coherence) },
    hidden: hidden.map(topicRecord),
    languages,
    remarks,
    years: { firstYear, lastYear, partialYear },
  };
}

/** In the order of the columns. Papers and weight are those of the window, bursts and trends those of all years. */
export function topicRecords(snapshot: Snapshot, { shifts }: TopicShifts) {
  const counts = topicCounts(snapshot, papersInWindow(snapshot));
  return snapshot.network.topics.map((topic, at) => {
    const { bursts, trend } = shifts[at]!;
    return {
      ...topicRecord(topic),
      papers: counts[at]!.papers.length,
      weight: rounded(counts[at]!.weight),
      bursts: bursts.map(burstRecord),
      trend: trend ? trendRecord(trend) : null,
    };
  });
}

const burstRecord = ({ from, to, weight, papers, isOngoing }: Burst) => ({
  from: isoDay(from),
  to: isoDay(to),
  weight: rounded(weight),
  papers,
  isOngoing,
});

/** Shares of the papers of each year from the first to the last that was looked at. */
function trendRecord(trend: Trend) {
  const { z, p, isSignificant, slope, shares } = trend;
  const figures = { z: rounded(z), p: rounded(p), slope: rounded(slope) };
  return { direction: trendWord(trend), ...figures, isSignificant, shares: [...shares] };
}

/** Logarithms and the like may differ in their last bit from engine to engine; six figures say all there is to know. */
const rounded = (value: number): number => Number(value.toPrecision(6));
