import type { TimelineStrip } from '../../../src/drawing/strip.ts';
import { calendarBins } from '../../../src/lib/calendarBins.ts';
import { dayOf } from '../../../src/lib/calendar.ts';
import { noDay } from '../../../src/model/columns.ts';
import { countBins } from '../../../src/network/binCounts.ts';
import { texts } from '../../../src/texts/texts.ts';

const [first, last] = [dayOf(2001, 1, 1), dayOf(2020, 12, 31)];

/** Papers of two topics, one to five a year from 2001 to 2020, and three without a date. */
const papers = Array.from({ length: 20 }, (_, year) =>
  Array.from({ length: 1 + (year % 5) }, (_, at) => ({ year, at })),
)
  .flat()
  .map(({ year, at }) => ({ from: dayOf(2001 + year, 1, 1), to: dayOf(2001 + year, 12, 31), topic: at % 2 }))
  .concat(Array.from({ length: 3 }, () => ({ from: noDay, to: noDay, topic: 0 })));

export const paperColumns = {
  topicCount: 2,
  paperFrom: Int32Array.from(papers, ({ from }) => from),
  paperTo: Int32Array.from(papers, ({ to }) => to),
  paperTopic: Int32Array.from(papers, ({ topic }) => topic),
};

/** Papers a year with the window from July 2005 to 2012. */
export const stripOf = (changes: Partial<TimelineStrip> = {}): TimelineStrip => ({
  counted: countBins(paperColumns, calendarBins(first, last, 12)),
  shown: { isByTopic: true, hidden: new Set(), slots: [0, 1] },
  window: { from: dayOf(2005, 7, 1), to: dayOf(2012, 12, 31), undated: true },
  today: dayOf(2026, 11, 27),
  words: {
    measure: 'papers a year',
    window: '2005-07-01 to 2012',
    undated: texts.timeline.chart.undated,
    number: String,
    time: texts.timeline.axis,
  },
  ...changes,
});
