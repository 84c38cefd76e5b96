import { computed } from '@preact/signals';
import { showUndated } from '../../actions/window.ts';
import { colourBy, hiddenGroups, previewWindow } from '../../state/state.ts';
import { otherHue, stackByTopic, wholeBars } from './bars.ts';
import type { BinCounts } from './bins.ts';
import { plotHeight } from './frame.ts';
import { hue } from './Histogram.tsx';
import { number } from './numbers.ts';
import { paperScale } from './axis.ts';

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
        no date: {number(count)}
      </span>
    </label>
  );
}

/** On the scale of the other bars; a bar that would stick out fills the height. */
function UndatedBar({ counted }: { readonly counted: BinCounts }) {
  const bin = counted.bins.count;
  const { scale } = paperScale(counted.peak, plotHeight);
  const height = plotHeight - scale(counted.totals[bin]!);
  const shrink = Math.min(1, plotHeight / height);
  const y = (papers: number) => plotHeight - (plotHeight - scale(papers)) * shrink;
  const [whole] = wholeBars(counted, [bin]);
  const layers = colourBy.value === 'topic' ? stackByTopic(counted, hiddenGroups.value, [bin]) : [];
  return (
    <svg class="timeline-undated-bar" width={28} height={plotHeight} aria-hidden="true">
      {whole && (
        <rect
          class={layers.length > 0 ? 'timeline-all' : 'timeline-bars'}
          style={layers.length > 0 ? {} : { fill: hue(otherHue) }}
          width={28}
          y={y(whole.top)}
          height={plotHeight - y(whole.top)}
        />
      )}
      {layers.map((bars, index) =>
        bars.map(({ bottom, top }) => (
          <rect key={bottom} style={{ fill: hue(index) }} width={28} y={y(top)} height={y(bottom) - y(top)} />
        )),
      )}
    </svg>
  );
}
