import { entriesAtOnce, type Steps } from '../lib/steps.ts';
import { mostBursts, type Burst, type Bursts, type BurstWish, type ShiftYears } from '../model/shift.ts';
import { burstsOf, type Stretch } from './burst.ts';
import { itemListsOf, type ItemLists } from './itemLists.ts';
import { recordsWord, type ShiftSource } from './source.ts';
import { countedYears, firstDayOfYear, lastDayOfYear, noYears } from './years.ts';
import { texts } from '../texts/texts.ts';

const say = texts.shift;

/** Fewer papers, or less weight, say nothing. With them and s = γ = 2 a steady rate bursts in 1 of 200 series. */
const fewestPapers = 3;
const leastWeight = 2;

/** When items were written about, or wrote, more often than usual; the year that is not over is left out. */
export function* bursts(source: ShiftSource, wish: BurstWish): Steps<Bursts> {
  const lists = itemListsOf(source, wish.kind);
  const counted = countedYears(source.network.columns.paperFrom, wish.today);
  const years = counted?.years ?? noYears(wish.today);
  const remark = remarkOn(source, lists, counted?.years);
  if (!counted || remark !== undefined) return { years, bursts: [], tested: 0, remark: remark! };
  const found: Burst[] = [];
  const r = new Uint32Array(years.papers.length);
  let [tested, entries] = [0, 0];
  for (let item = 0; item < lists.count; item++) {
    if (countYears(lists, item, counted.yearOfPaper, r) < fewestPapers) continue;
    tested++;
    for (const stretch of burstsOf(r, years.papers, wish)) {
      if (isTelling(stretch)) found.push(burstFrom(stretch, item, lists, wish, years));
    }
    entries += r.length + lists.offsets[item + 1]! - lists.offsets[item]!;
    if (entries < 5 * entriesAtOnce) continue;
    entries = 0;
    yield item / lists.count;
  }
  found.sort((a, b) => b.weight - a.weight || a.item - b.item || a.from - b.from);
  return { years, bursts: found.slice(0, mostBursts).map((burst) => named(burst, lists)), tested };
}

function remarkOn(source: ShiftSource, lists: ItemLists, years: ShiftYears | undefined): string | undefined {
  if (lists.count === 0) return lists.noneText;
  if (!years) return say.noWholeYear(recordsWord(source));
  if (years.firstYear < years.lastYear) return undefined;
  return say.bursts.oneYear(recordsWord(source), years.firstYear);
}

/** Papers of the item in each year; returns how many these are. */
function countYears(lists: ItemLists, item: number, yearOfPaper: Int32Array, r: Uint32Array): number {
  const [from, to] = [lists.offsets[item]!, lists.offsets[item + 1]!];
  if (to - from < fewestPapers) return 0;
  r.fill(0);
  let count = 0;
  for (let entry = from; entry < to; entry++) {
    const year = yearOfPaper[lists.papers[entry]!]!;
    if (year < 0) continue;
    r[year]!++;
    count++;
  }
  return count;
}

const isTelling = ({ weight, papers }: Stretch): boolean => papers >= fewestPapers && weight >= leastWeight;

function burstFrom(
  { first, last, weight, papers }: Stretch,
  item: number,
  { offsets, undatedOffsets }: ItemLists,
  { kind }: BurstWish,
  { firstYear, lastYear }: ShiftYears,
): Burst {
  const undated = undatedOffsets ? undatedOffsets[item + 1]! - undatedOffsets[item]! : 0;
  return {
    kind,
    item,
    label: '',
    from: firstDayOfYear(firstYear + first),
    to: lastDayOfYear(firstYear + last),
    weight,
    papers,
    papersInAll: offsets[item + 1]! - offsets[item]! + undated,
    isOngoing: firstYear + last === lastYear,
  };
}

/** Only those that are told of need a name. */
const named = (burst: Burst, { labelOf }: ItemLists): Burst => ({ ...burst, label: labelOf(burst.item) });
