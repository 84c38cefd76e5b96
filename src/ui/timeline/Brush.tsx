import { useRef } from 'preact/hooks';
import { showWholeAxis, zoomAxisIn, zoomAxisOut } from '../../actions/axis.ts';
import { pause, togglePlay } from '../../actions/play.ts';
import { commitWindow, isMoving, moveWindow, wholeRange } from '../../actions/window.ts';
import { spanOf, type CalendarBins } from '../../lib/calendarBins.ts';
import { shortBound, shortRange } from '../../model/bounds.ts';
import type { CssPixels } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { playing, previewWindow } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { windowAfterKey, type Handle } from './brush.ts';
import { chartHeight, gutter, plotHeight, px, railHeight, topHeight } from './frame.ts';
import { pointedBand } from './pointedBand.ts';
import type { StreamLayout } from './streamLayout.ts';
import { useGestures } from './useGestures.ts';
import { useWheel } from './useWheel.ts';

const words = texts.timeline.brush;

interface Props {
  readonly bins: CalendarBins;
  readonly width: CssPixels;
}

interface BrushProps extends Props {
  /** The stream under the window, whose bands can be taken. */
  readonly layout?: StreamLayout;
}

/** The window on the chart: two thumbs, the body between them, and a veil over the rest. */
export function Brush({ bins, width, layout }: BrushProps) {
  const area = useRef<HTMLDivElement>(null);
  const { isHeld, handlers } = useGestures(bins, layout);
  useWheel(area, bins, isHeld);
  return (
    <div
      ref={area}
      class={pointedBand.value === undefined ? 'timeline-brush' : 'timeline-brush is-on-band'}
      style={{ left: px(gutter.left), width: px(width), top: px(topHeight), height: px(chartHeight() - topHeight) }}
      {...handlers}
    >
      <p id="timeline-keys" class="timeline-spoken">
        {words.keys}
      </p>
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
    <div class="timeline-marks" aria-hidden="true" style={{ height: px(plotHeight() + railHeight) }}>
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

/** Keys that leave the window as it is. */
const actions: Readonly<Record<string, () => void>> = {
  ' ': togglePlay,
  '+': zoomAxisIn,
  '=': zoomAxisIn,
  '-': zoomAxisOut,
  '0': showWholeAxis,
};

function comeToRest(): void {
  if (isMoving.peek() && !playing.peek()) commitWindow(previewWindow.peek(), 'keys');
}

interface SliderProps {
  readonly handle: Handle;
  readonly bins: CalendarBins;
  readonly style: Record<string, string>;
}

function Slider({ handle, bins, style }: SliderProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = actions[event.key];
    if (act) act();
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
    if (windowAfterKey(bins, previewWindow.value, handle, event.key, false)) comeToRest();
  };
  const { min, max, now, text } = valuesOf(handle, previewWindow.value);
  return (
    <div
      class={`timeline-slider is-${handle}`}
      data-handle={handle}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a range input has one value and cannot be a window
      role="slider"
      tabIndex={0}
      aria-label={words.handles[handle]}
      aria-describedby="timeline-keys"
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={now}
      aria-valuetext={text}
      style={style}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      // A key may be let go elsewhere.
      onBlur={comeToRest}
    />
  );
}

/** Values are days since 1970; what is read out is the text. Each thumb is bounded by the other. */
function valuesOf(handle: Handle, { from, to }: TimeWindow) {
  const whole = wholeRange();
  if (handle === 'from')
    return { min: whole.from, max: to, now: from, text: words.values.from(shortBound(from, 'from', whole)) };
  if (handle === 'to') return { min: from, max: whole.to, now: to, text: words.values.to(shortBound(to, 'to', whole)) };
  const last = whole.to - (to - from);
  return { min: whole.from, max: last, now: from, text: words.values.window(shortRange(from, to, whole)) };
}
