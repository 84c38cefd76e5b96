import { signal } from '@preact/signals';
import type { CssPixels } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { shownIn, type BinCounts } from '../../network/binCounts.ts';
import { binName } from './names.ts';
import { gutter, labelsHeight, px } from './frame.ts';
import { shown } from '../../actions/timelineShown.ts';

const none: ReadonlySet<number> = new Set();

/** The bin under the pointer. */
export const pointedBin = signal<number | undefined>(undefined);

interface Props {
  readonly counted: BinCounts;
  readonly width: CssPixels;
}

/** In place of the labels under the bar that is pointed at: which one it is and how many papers it has. */
export function Pointed({ counted, width }: Props) {
  const words = wordsOf(counted);
  if (!words) return null;
  const { x, side } = placeOf(words.bin, counted, width);
  return (
    <div
      class={`timeline-pointed is-${side}`}
      aria-hidden="true"
      style={{ left: px(gutter.left + x), height: px(labelsHeight) }}
    >
      <strong>{words.name}</strong> {words.count}
    </div>
  );
}

/** What stands beside the border of the words, at the ends of the chart. */
const overhang: CssPixels = 12;
const letterWidth: CssPixels = 6.6;

function placeOf(bin: number, { bins }: BinCounts, width: CssPixels) {
  const share = (bin + 0.5) / bins.count;
  const side = share > 0.75 ? 'right' : share < 0.25 ? 'left' : 'middle';
  return { x: share * width, side } as const;
}

/** The part of the axis that the words take from the labels; undefined while nothing is pointed at. */
export function pointedStretch(counted: BinCounts, width: CssPixels): readonly [CssPixels, CssPixels] | undefined {
  const words = wordsOf(counted);
  if (!words) return undefined;
  const { x, side } = placeOf(words.bin, counted, width);
  const length = (words.name.length + words.count.length + 3) * letterWidth;
  const left = { left: x - overhang, middle: x - length / 2, right: x + overhang - length }[side];
  return [left, left + length];
}

function wordsOf(counted: BinCounts) {
  const bin = pointedBin.value;
  if (bin === undefined || bin >= counted.bins.count) return undefined;
  return { bin, name: binName(counted.bins, bin), count: countOf(counted, bin) };
}

function countOf(counted: BinCounts, bin: number): string {
  const { isByTopic, hidden } = shown.value;
  const words = texts.timeline.chart;
  const [total, { record }] = [counted.totals[bin]!, nouns.value];
  const isFiltered = counted.passing !== undefined || (isByTopic && hidden.size > 0);
  if (!isFiltered) return words.records(total, record);
  return words.recordsShown(shownIn(counted, bin, isByTopic ? hidden : none), total, record);
}
