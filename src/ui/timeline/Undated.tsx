import { computed } from '@preact/signals';
import { showUndated } from '../../actions/window.ts';
import { previewWindow } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { paperScale } from '../../drawing/timeAxis.ts';
import { stacksOf, type Bar } from '../../drawing/bars.ts';
import type { BinCounts } from '../../network/binCounts.ts';
import { plotHeight } from './frame.ts';
import { fitting, hue } from './Histogram.tsx';
import { shown } from '../../actions/timelineShown.ts';

/** Apart from the window, which changes with every step of a drag. */
const areShown = computed(() => previewWindow.value.undated);

/** The papers without a date: a bar of their own beside the others, to be switched off and on. */
export function Undated({ counted }: { readonly counted: BinCounts }) {
  const count = counted.totals[counted.bins.count]!;
  if (count === 0) return null;
  const isShown = areShown.value;
  return (
    <label class={isShown ? 'timeline-undated' : 'timeline-undated is-off'}>
      <UndatedBar counted={counted} />
      <span class="timeline-undated-line">
        <input type="checkbox" checked={isShown} onChange={(event) => showUndated(event.currentTarget.checked)} />
        {texts.timeline.chart.undated(count)}
      </span>
    </label>
  );
}

/** On the scale of the other bars; a bar that would stick out fills the height. */
function UndatedBar({ counted }: { readonly counted: BinCounts }) {
  const bin = counted.bins.count;
  const y = fitting(paperScale(counted.peak, plotHeight()).scale, counted.totals[bin]!);
  const { behind, layers } = stacksOf(counted, shown.value, [bin]);
  const box = ({ bottom, top }: Bar) => ({ width: 28, y: y(top), height: y(bottom) - y(top) });
  return (
    <svg class="timeline-undated-bar" width={28} height={plotHeight()} aria-hidden="true">
      {behind.map((bar) => (
        <rect key="behind" class="timeline-all" {...box(bar)} />
      ))}
      {layers.map((bars, index) =>
        bars.map((bar) => <rect key={bar.bottom} style={{ fill: hue(index) }} {...box(bar)} />),
      )}
    </svg>
  );
}
