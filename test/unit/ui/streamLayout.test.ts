import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { calendarBins, firstNotOver } from '../../../src/lib/calendarBins.ts';
import type { Columns } from '../../../src/model/columns.ts';
import type { Burst } from '../../../src/model/shift.ts';
import { senLine } from '../../../src/ui/stage/bursts/senLine.ts';
import { burstLanes } from '../../../src/ui/timeline/burstLanes.ts';
import { countBins } from '../../../src/network/binCounts.ts';
import {
  bandAt,
  bandNames,
  layStream,
  noTopic,
  smallTopics,
  streamSeries,
  type StreamSeries,
} from '../../../src/ui/timeline/streamLayout.ts';

const years = (from: number, to: number) => calendarBins(dayOf(from, 1, 1), dayOf(to, 12, 31), 12);
const series = (...amounts: readonly number[][]): StreamSeries[] =>
  amounts.map((of, topic) => ({ topic, amounts: Float64Array.from(of) }));

describe('a stream of counts', () => {
  const bins = years(2001, 2004);
  const bands = series([1, 1, 3, 0], [1, 1, 1, 2]);
  const layout = layStream(bands, bins, { measure: 'count', isAveraged: false, width: 400, height: 100 });

  it('fills the height, every band as thick as its papers in the middle of each bin', () => {
    const edges = layout.bands.flatMap(({ lower, upper }) => [...lower, ...upper]);
    expect(Math.min(...edges)).toBeCloseTo(0, 6);
    expect(Math.max(...edges)).toBeCloseTo(100, 6);
    layout.bands.forEach(({ lower, upper }, band) =>
      bands[band]!.amounts.forEach((amount, bin) => {
        const sample = (bin + 0.5) * layout.samples;
        expect(lower[sample]! - upper[sample]!).toBeCloseTo(amount * layout.unit, 6);
      }),
    );
  });

  it('leaves no gap between its bands', () => {
    const [below, above] = layout.bands;
    above!.lower.forEach((edge, sample) => expect(edge).toBeCloseTo(below!.upper[sample]!, 9));
  });

  it('knows which band is at a place, and where there is none', () => {
    const sample = 2.5 * layout.samples;
    const [below, above] = layout.bands;
    const middle = ({ lower, upper }: typeof below & object) => (lower[sample]! + upper[sample]!) / 2;
    expect(bandAt(layout, 2.5, middle(below!))).toBe(0);
    expect(bandAt(layout, 2.5, middle(above!))).toBe(1);
    expect(bandAt(layout, 2.5, above!.upper[sample]! - 1)).toBeUndefined();
    expect(bandAt(layout, 4, 50)).toBeUndefined();
  });
});

describe('a stream of shares', () => {
  const bins = years(2001, 2003);

  it('has nothing in a bin without papers, and the whole height elsewhere', () => {
    const wish = { measure: 'share', isAveraged: false, width: 300, height: 80 } as const;
    const layout = layStream(series([1, 0, 3], [1, 0, 1]), bins, wish);
    expect([...layout.isFilled]).toEqual([1, 0, 1]);
    expect(bandAt(layout, 1.5, 40)).toBeUndefined();
    const last = 2.5 * layout.samples;
    expect(layout.bands[0]!.lower[last]).toBeCloseTo(80);
    expect(layout.bands[0]!.upper[last]).toBeCloseTo(20);
    expect(layout.bands[1]!.upper[last]).toBeCloseTo(0);
  });

  it('averages over a bin and its neighbours, of which there is one at the ends', () => {
    const wish = { measure: 'count', isAveraged: true, width: 300, height: 90 } as const;
    const { bands, samples, unit } = layStream(series([6, 0, 0]), bins, wish);
    const thickness = (bin: number) =>
      (bands[0]!.lower[(bin + 0.5) * samples]! - bands[0]!.upper[(bin + 0.5) * samples]!) / unit;
    expect([thickness(0), thickness(1), thickness(2)].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([3, 2, 0]);
  });
});

/** Topic t has t + 1 papers, and one paper has none. */
function columnsOf(topicCount: number): Columns {
  const topics = [
    -1,
    ...Array.from({ length: topicCount }, (_, topic) => Array.from({ length: topic + 1 }, () => topic)),
  ].flat();
  const days = topics.map((_, paper) => dayOf(2001 + (paper % 4), 1, 1));
  const of = (wanted: number) => topics.flatMap((topic, paper) => (topic === wanted ? [paper] : []));
  const lists = Array.from({ length: topicCount }, (_, topic) => of(topic));
  return {
    authorCount: 0,
    topicCount,
    paperFrom: Int32Array.from(days),
    paperTo: Int32Array.from(days, (day) => day + 364),
    paperTopic: Int32Array.from(topics),
    nodePapers: {
      offsets: Uint32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]),
      startPapers: Uint32Array.from(lists.flat()),
      startWeights: new Float64Array(lists.flat().length).fill(1),
    },
  } as unknown as Columns;
}

const sum = (band: StreamSeries) => band.amounts.reduce((all, amount) => all + amount, 0);

describe('the bands of a stream', () => {
  const extent = { from: dayOf(2001, 1, 1), to: dayOf(2004, 12, 31) };
  const bandsOf = (topicCount: number) => {
    const columns = columnsOf(topicCount);
    return streamSeries({ columns, whole: columns, extent }, countBins(columns, years(2001, 2004)));
  };

  it('are one for each topic, and one for the papers without', () => {
    const bands = bandsOf(3);
    expect(bands.map(({ topic }) => topic).toSorted((a, b) => a - b)).toEqual([noTopic, 0, 1, 2]);
    expect(bands.map((band) => [band.topic, sum(band)])).toContainEqual([2, 3]);
    expect(sum(bands[0]!)).toBe(1);
  });

  it('of many topics are the largest, and one for all others together', () => {
    const bands = bandsOf(62);
    expect(bands).toHaveLength(62);
    const small = bands.find(({ topic }) => topic === smallTopics)!;
    expect(sum(small)).toBe(1 + 2);
    expect(bands.some(({ topic }) => topic === 0 || topic === 1)).toBe(false);
  });
});

describe('names in a stream', () => {
  const bins = years(2001, 2010);
  const thin = [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2];
  const thick = [0, 0, 1, 8, 8, 8, 8, 8, 8, 8];
  const layout = layStream(series(thin, thick), bins, { measure: 'count', isAveraged: false, width: 800, height: 100 });
  const labels = ['graphs · maps', 'random walks · community detection'];

  it('stand where their band is wide enough for all of their length, and are left out elsewhere', () => {
    const names = bandNames(layout, 10, 80, (topic) => labels[topic]!);
    expect(names.map(({ text }) => text)).toEqual([labels[1]]);
    expect(names[0]!.x).toBeGreaterThan(300);
    expect(names[0]!.x).toBeLessThan(700);
  });

  it('are shortened to their first term where there is no room for more', () => {
    const names = bandNames(layout, 5, 80, (topic) => labels[topic]!);
    expect(names.map(({ text }) => text)).toEqual(['random walks']);
  });
});

describe('bins that are not over', () => {
  it('begin with that of today, which is over when the next one has begun', () => {
    const bins = years(2001, 2004);
    expect(firstNotOver(bins, dayOf(2004, 12, 31))).toBe(3);
    expect(firstNotOver(bins, dayOf(2005, 1, 1))).toBe(4);
    expect(firstNotOver(bins, dayOf(2002, 5, 5))).toBe(1);
  });

  it('are told by the calendar, not by the last paper', () => {
    const bins = calendarBins(dayOf(2001, 1, 1), dayOf(2004, 3, 1), 12);
    expect(firstNotOver(bins, dayOf(2004, 6, 1))).toBe(3);
  });
});

const burst = (item: number, from: number, to: number): Burst => ({
  kind: 'term',
  item,
  label: `term ${item}`,
  from: dayOf(from, 1, 1),
  to: dayOf(to, 12, 31),
  weight: 10 - item,
  papers: 3,
  papersInAll: 3,
  isOngoing: false,
});

describe('bursts in lanes', () => {
  const bins = years(2001, 2010);
  it('never overlap, the strongest taking the first lane', () => {
    const placed = burstLanes([burst(1, 2001, 2005), burst(2, 2003, 2007), burst(3, 2008, 2010)], bins, 1000, 2);
    expect(placed.map(({ burst: { item }, lane }) => [item, lane])).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
    ]);
    expect(placed.map(({ left, width }) => [left, width])).toEqual([
      [0, 500],
      [200, 500],
      [700, 300],
    ]);
  });

  it('are left out when no lane has room', () => {
    const placed = burstLanes([burst(1, 2001, 2005), burst(2, 2003, 2007)], bins, 1000, 1);
    expect(placed.map(({ burst: { item } }) => item)).toEqual([1]);
  });

  it('keep their names within the chart, though they begin at its end', () => {
    const [placed] = burstLanes([burst(1, 2010, 2010)], bins, 300, 1);
    expect(placed!.boxLeft + placed!.boxWidth).toBeLessThanOrEqual(300);
    expect(placed!.left).toBe(270);
  });
});

describe("Sen's line", () => {
  it('goes through shares that stand in a line, whatever one of them does', () => {
    expect(senLine(Float64Array.of(0.1, 0.2, 0.9, 0.4, 0.5), 0.1)[0]).toBeCloseTo(0.1);
    expect(senLine(Float64Array.of(0.1, 0.2, 0.9, 0.4, 0.5), 0.1)[1]).toBeCloseTo(0.5);
  });
});
