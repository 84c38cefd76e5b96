import { pause, togglePlay } from '../../actions/play.ts';
import { commitWindow, moveWindow, wholeRange } from '../../actions/window.ts';
import { spanOf, type CalendarBins } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { previewWindow } from '../../state/state.ts';
import { shortBound, shortRange } from './bounds.ts';
import { windowAfterKey, type Handle } from './brush.ts';
import { chartHeight, gutter, plotHeight, px, railHeight, textHeight } from './frame.ts';
import { useGestures } from './useGestures.ts';

interface Props {
  readonly bins: CalendarBins;
  readonly width: CssPixels;
}

/** The window on the chart: two thumbs, the body between them, and a veil over the rest. */
export function Brush({ bins, width }: Props) {
  const gestures = useGestures(bins);
  return (
    <div
      class="timeline-brush"
      style={{ left: px(gutter.left), width: px(width), top: px(textHeight), height: px(chartHeight - textHeight) }}
      {...gestures}
    >
      <Marks bins={bins} width={width} />
      <Sliders bins={bins} width={width} />
    </div>
  );
}

/** What is seen. Each part is moved by its transform alone. */
function Marks({ bins, width }: Props) {
  const { from, to } = previewWindow.value;
  const { start, end } = spanOf(bins, from, to);
  const [left, right] = [start / bins.count, end / bins.count];
  return (
    <div class="timeline-marks" aria-hidden="true" style={{ height: px(plotHeight + railHeight) }}>
      <div class="timeline-veil is-left" style={{ transform: `scaleX(${left})` }} />
      <div class="timeline-veil is-right" style={{ transform: `scaleX(${1 - right})` }} />
      <div class="timeline-rail" />
      <div
        class="timeline-rail is-window"
        style={{ transform: `translateX(${px(left * width)}) scaleX(${right - left})` }}
      />
    </div>
  );
}

/** Reach of a thumb's touch into the window, so that the body of a narrow one can still be taken. */
const inward = (width: CssPixels): CssPixels => Math.min(7, width / 3);

/** What is operated. */
function Sliders({ bins, width }: Props) {
  const window = previewWindow.value;
  const { start, end } = spanOf(bins, window.from, window.to);
  const [left, right] = [(start / bins.count) * width, (end / bins.count) * width];
  const reach = inward(right - left);
  return (
    <>
      <Slider handle="from" bins={bins} style={{ transform: `translateX(${px(left)})`, '--inward': px(reach) }} />
      <Slider
        handle="window"
        bins={bins}
        style={{ transform: `translateX(${px(left + reach)})`, width: px(right - left - 2 * reach) }}
      />
      <Slider handle="to" bins={bins} style={{ transform: `translateX(${px(right)})`, '--inward': px(reach) }} />
    </>
  );
}

interface SliderProps {
  readonly handle: Handle;
  readonly bins: CalendarBins;
  readonly style: Record<string, string>;
}

function Slider({ handle, bins, style }: SliderProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === ' ') togglePlay();
    else {
      const moved = windowAfterKey(bins, previewWindow.value, handle, event.key, event.shiftKey);
      if (!moved) return;
      pause();
      moveWindow(moved);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (windowAfterKey(bins, previewWindow.value, handle, event.key, false)) commitWindow();
  };
  const { min, max, now, text } = valuesOf(handle, previewWindow.value);
  return (
    <div
      class={`timeline-slider is-${handle}`}
      data-handle={handle}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input has one value and cannot be a window
      role="slider"
      tabIndex={0}
      aria-label={handle}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={now}
      aria-valuetext={text}
      style={style}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
    />
  );
}

/** Values are days since 1970; what is read out is the text. Each thumb is bounded by the other. */
function valuesOf(handle: Handle, { from, to }: TimeWindow) {
  const whole = wholeRange();
  if (handle === 'from')
    return { min: whole.from, max: to, now: from, text: `from ${shortBound(from, 'from', whole)}` };
  if (handle === 'to') return { min: from, max: whole.to, now: to, text: `to ${shortBound(to, 'to', whole)}` };
  const last = whole.to - (to - from);
  return { min: whole.from, max: last, now: from, text: `window, ${shortRange(from, to, whole)}` };
}
