import { noDay, type DatedLists } from '../model/columns.ts';
import type { Events } from './events.ts';

/** The day columns of the papers; `noDay` for undated ones. */
export interface PaperDays {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Gathers events into sorted lists per item. Papers are sorted by day once and their events dealt out in that order,
 * so every list comes out sorted in linear time.
 */
export function datedLists(itemCount: number, events: Events, days: PaperDays): DatedLists {
  const byStart = dealt(itemCount, events, papersBy(days.from));
  const byEnd = dealt(itemCount, events, papersBy(days.to));
  const undated = dealt(itemCount, events, undatedPapers(days.from));
  return {
    offsets: byStart.offsets,
    starts: daysOf(byStart.papers, days.from),
    ends: daysOf(byEnd.papers, days.to),
    startPapers: byStart.papers,
    endPapers: byEnd.papers,
    startWeights: byStart.weights,
    endWeights: byEnd.weights,
    undatedOffsets: undated.offsets,
    undatedPapers: undated.papers,
    undatedWeights: undated.weights,
  };
}

/** Indices of the dated papers by day, equal days by index. */
function papersBy(days: Int32Array): Uint32Array {
  const dated = Uint32Array.from(days.keys()).filter((paper) => days[paper] !== noDay);
  return dated.sort((a, b) => days[a]! - days[b]! || a - b);
}

const undatedPapers = (days: Int32Array): Uint32Array =>
  Uint32Array.from(days.keys()).filter((paper) => days[paper] === noDay);

function dealt(itemCount: number, events: Events, papers: Uint32Array) {
  const offsets = new Uint32Array(itemCount + 1);
  eachEvent(events, papers, (event) => offsets[events.items[event]! + 1]!++);
  for (let item = 0; item < itemCount; item++) offsets[item + 1]! += offsets[item]!;
  const next = offsets.slice(0, itemCount);
  const paperOf = new Uint32Array(offsets[itemCount]!);
  const weights = new Float64Array(offsets[itemCount]!);
  eachEvent(events, papers, (event, paper) => {
    const entry = next[events.items[event]!]!++;
    paperOf[entry] = paper;
    weights[entry] = events.weights[event]!;
  });
  return { offsets, papers: paperOf, weights };
}

function eachEvent(events: Events, papers: Uint32Array, visit: (event: number, paper: number) => void): void {
  for (const paper of papers) {
    for (let event = events.offsets[paper]!; event < events.offsets[paper + 1]!; event++) visit(event, paper);
  }
}

const daysOf = (papers: Uint32Array, days: Int32Array): Int32Array => Int32Array.from(papers, (paper) => days[paper]!);
