import { twoSidedP } from '../lib/normal.ts';
import { entriesAtOnce, type Steps } from '../lib/steps.ts';
import { mostTrends, type ShiftYears, type Trend, type Trends, type TrendsWish } from '../model/shift.ts';
import { standingLimit } from './falseDiscovery.ts';
import { mannKendall, orderOf, zOf } from './mannKendall.ts';
import { recordsWord, type ShiftSource } from './source.ts';
import { countedYears, noYears, type CountedYears } from './years.ts';
import { texts } from '../texts/texts.ts';

const say = texts.shift;

/** Over fewer years with papers no order of them is beyond chance once many terms are looked at. */
const fewestYears = 8;
/** Fewer papers of a term leave most years without any. */
const fewestPapers = 10;
/**
 * A year must have so many papers that the item’s share over all years makes for one of them: else most early years of
 * a growing literature are at 0 and the few large ones above it, which would look like a rise of what is steady.
 */
const fewestExpected = 1;
const falseDiscoveryRate = 0.05;

/** Which terms or topics grow or shrink from year to year as a share of all papers. */
export function* trends(source: ShiftSource, { kind, today }: TrendsWish): Steps<Trends> {
  const lists = kind === 'term' ? termShares(source) : topicShares(source);
  const counted = countedYears(source.network.columns.paperFrom, today);
  const years = counted?.years ?? noYears(today);
  const remark = remarkOn(source, lists, counted);
  if (!counted || remark !== undefined) return { years, trends: [], tested: 0, remark: remark! };
  const series = new Series(lists, counted);
  const tested: number[] = [];
  for (let item = 0; item < lists.count; item++) {
    if (series.papersOf(item) >= lists.fewest && series.valuesOf(item).length >= fewestYears) tested.push(item);
  }
  const zs = new Float64Array(tested.length);
  let done = 0;
  for (let at = 0; at < tested.length; at++) {
    zs[at] = zOf(orderOf(series.valuesOf(tested[at]!)));
    done += 10 * years.papers.length;
    if (done < 5 * entriesAtOnce) continue;
    done = 0;
    yield (0.5 * at) / tested.length;
  }
  return { years, trends: yield* listed(kind, lists, series, tested, zs, years), tested: tested.length };
}

/**
 * Series that hang together are looked at again, which only ever makes them less certain: so it is enough to do it for
 * those that stand without it, and for those that are told of.
 */
function* listed(
  kind: TrendsWish['kind'],
  { labelOf }: ShareLists,
  series: Series,
  tested: readonly number[],
  zs: Float64Array,
  { papers }: ShiftYears,
): Steps<Trend[]> {
  const ps = zs.map(twoSidedP);
  const limit = standingLimit(ps, falseDiscoveryRate);
  const order = [...zs.keys()].sort((a, b) => Math.abs(zs[b]!) - Math.abs(zs[a]!) || a - b);
  const looked = order.filter((at, place) => place < mostTrends || ps[at]! <= limit);
  const slopes = new Float64Array(tested.length);
  let done = 0;
  for (let place = 0; place < looked.length; place++) {
    const at = looked[place]!;
    const values = series.valuesOf(tested[at]!);
    const { z, p, slope } = mannKendall(values, series.times);
    [zs[at], ps[at], slopes[at]] = [z, p, slope];
    done += papers.length ** 2;
    if (done < 10 * entriesAtOnce) continue;
    done = 0;
    yield 0.5 + (0.5 * place) / looked.length;
  }
  const stands = standingLimit(ps, falseDiscoveryRate);
  const rank = (at: number) => (ps[at]! <= stands ? 0 : 1);
  looked.sort((a, b) => rank(a) - rank(b) || Math.abs(zs[b]!) - Math.abs(zs[a]!) || a - b);
  return looked.slice(0, mostTrends).map((at): Trend => {
    const item = tested[at]!;
    const [z, p, slope] = [zs[at]!, ps[at]!, slopes[at]!];
    const isSignificant = p <= stands;
    const shares = series.sharesOf(item);
    return { kind, item, label: labelOf(item), papers: series.papersOf(item), z, p, isSignificant, slope, shares };
  });
}

/** Papers of each item, and how much each counts: 1 without weights. Item i has `offsets[i] … offsets[i + 1]`. */
interface ShareLists {
  readonly count: number;
  readonly fewest: number;
  readonly labelOf: (item: number) => string;
  readonly offsets: Uint32Array;
  readonly papers: Uint32Array;
  readonly weights?: Float64Array;
  readonly noneText: string;
}

function termShares({ model: { vocabulary } }: ShiftSource): ShareLists {
  const { terms, offsets, papers } = vocabulary;
  const noneText = say.noTerms;
  return { count: terms.length, fewest: fewestPapers, labelOf: (term) => terms[term]!, offsets, papers, noneText };
}

function topicShares({ network: { columns, topics } }: ShiftSource): ShareLists {
  const { authorCount, topicCount, nodePapers } = columns;
  return {
    count: topicCount,
    fewest: 1,
    labelOf: (topic) => topics[topic]!.label,
    offsets: nodePapers.offsets.subarray(authorCount),
    papers: nodePapers.startPapers,
    weights: nodePapers.startWeights,
    noneText: say.noTopics,
  };
}

function remarkOn(source: ShiftSource, lists: ShareLists, counted: CountedYears | undefined): string | undefined {
  if (lists.count === 0) return lists.noneText;
  const records = recordsWord(source);
  if (!counted) return say.noWholeYear(records);
  const count = counted.years.papers.reduce((sum, papers) => sum + (papers > 0 ? 1 : 0), 0);
  if (count >= fewestYears) return undefined;
  const whole = say.trends.wholeYears(count, records);
  return say.trends.tooFew(whole, fewestYears);
}

const sumOf = (list: Float64Array | Uint32Array): number => {
  let sum = 0;
  for (const number of list) sum += number;
  return sum;
};

/** The yearly shares of one item after the other. */
class Series {
  /** The years that are compared, 0 the first, of the item whose values were asked for last. */
  times = new Uint32Array();
  /** Those that have papers at all. */
  private readonly filledYears: readonly number[];
  private readonly allTimes: Uint32Array<ArrayBuffer>;
  private readonly lists: ShareLists;
  private readonly counted: CountedYears;
  private readonly shares: Float64Array;
  private readonly values: Float64Array;

  constructor(lists: ShareLists, counted: CountedYears) {
    this.lists = lists;
    this.counted = counted;
    const { papers } = counted.years;
    this.filledYears = [...papers.keys()].filter((year) => papers[year]! > 0);
    this.allTimes = new Uint32Array(papers.length);
    this.shares = new Float64Array(papers.length);
    this.values = new Float64Array(papers.length);
  }

  papersOf(item: number): number {
    const { lists, counted } = this;
    let count = 0;
    for (let entry = lists.offsets[item]!; entry < lists.offsets[item + 1]!; entry++) {
      if (counted.yearOfPaper[lists.papers[entry]!]! >= 0) count++;
    }
    return count;
  }

  sharesOf(item: number): Float64Array {
    this.valuesOf(item);
    return this.shares.slice();
  }

  /** Of the years that can be compared. The same memory each time. */
  valuesOf(item: number): Float64Array {
    const { lists, shares, values } = this;
    const { yearOfPaper, years } = this.counted;
    shares.fill(0);
    for (let entry = lists.offsets[item]!; entry < lists.offsets[item + 1]!; entry++) {
      const year = yearOfPaper[lists.papers[entry]!]!;
      if (year >= 0) shares[year]! += lists.weights ? lists.weights[entry]! : 1;
    }
    const rate = sumOf(shares) / sumOf(years.papers);
    let count = 0;
    for (const year of this.filledYears) {
      shares[year]! /= years.papers[year]!;
      if (rate * years.papers[year]! < fewestExpected) continue;
      this.allTimes[count] = year;
      values[count++] = shares[year]!;
    }
    this.times = this.allTimes.subarray(0, count);
    return values.subarray(0, count);
  }
}
