import { signal } from '@preact/signals';
import type { CssPixels } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { shownIn, type BinCounts } from './bins.ts';
import { binName } from './names.ts';
import { gutter, labelsHeight, px } from './frame.ts';
import { number, plural } from './numbers.ts';
import { shown } from './passing.ts';

/** The bin under the pointer. */
export const pointedBin = signal<number | undefined>(undefined);

/** In place of the labels under the bar that is pointed at: which one it is and how many papers it has. */
export function Pointed({ counted, width }: { readonly counted: BinCounts; readonly width: CssPixels }) {
  const bin = pointedBin.value;
  if (bin === undefined || bin >= counted.bins.count) return null;
  const share = (bin + 0.5) / counted.bins.count;
  const side = share > 0.75 ? 'is-right' : share < 0.25 ? 'is-left' : '';
  return (
    <div
      class={`timeline-pointed ${side}`}
      aria-hidden="true"
      style={{ left: px(gutter.left + share * width), height: px(labelsHeight) }}
    >
      <strong>{binName(counted.bins, bin)}</strong> {countOf(counted, bin)}
    </div>
  );
}

function countOf(counted: BinCounts, bin: number): string {
  const { isByTopic, hidden } = shown.value;
  const papers = plural(counted.totals[bin]!, nouns.value.record);
  const isFiltered = isByTopic ? hidden.size > 0 : counted.passing !== undefined;
  return isFiltered ? `${number(shownIn(counted, bin, hidden))} of ${papers}` : papers;
}
