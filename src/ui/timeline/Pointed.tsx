import { signal } from '@preact/signals';
import type { CssPixels } from '../../model/units.ts';
import { colourBy, hiddenGroups, nouns } from '../../state/state.ts';
import { shownIn, type BinCounts } from './bins.ts';
import { binName } from './bounds.ts';
import { gutter, px } from './frame.ts';
import { number, plural } from './numbers.ts';

/** The bin under the pointer. */
export const pointedBin = signal<number | undefined>(undefined);

/** A line over the bar under the pointer: which one it is and how many papers it has. */
export function Pointed({ counted, width }: { readonly counted: BinCounts; readonly width: CssPixels }) {
  const bin = pointedBin.value;
  if (bin === undefined || bin >= counted.bins.count) return null;
  const share = (bin + 0.5) / counted.bins.count;
  const side = share > 0.75 ? 'is-right' : share < 0.25 ? 'is-left' : '';
  return (
    <div class={`timeline-pointed ${side}`} aria-hidden="true" style={{ left: px(gutter.left + share * width) }}>
      <strong>{binName(counted.bins.firsts[bin]!, counted.bins.monthsPerBin)}</strong> {countOf(counted, bin)}
    </div>
  );
}

function countOf(counted: BinCounts, bin: number): string {
  const total = counted.totals[bin]!;
  const isFiltered = colourBy.value === 'topic' && hiddenGroups.value.size > 0;
  const papers = plural(total, nouns.value.record);
  return isFiltered ? `${number(shownIn(counted, bin, hiddenGroups.value))} of ${papers}` : papers;
}
