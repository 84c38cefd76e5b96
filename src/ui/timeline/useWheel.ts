import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { panAxis, zoomAxis } from '../../actions/axis.ts';
import { dayAtPosition, type CalendarBins } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';

/** How much closer one pixel of the wheel comes; a pinch on a trackpad is told as a wheel with Ctrl, in small pixels. */
const zoomPerPixel = 0.002;
const zoomPerPinchedPixel = 0.01;
/** A wheel may turn in lines. */
const lineHeight: CssPixels = 16;
const mostAtOnce: CssPixels = 200;

/** The wheel zooms the axis about the pointer; sideways, or with Shift, it moves it along. */
export function useWheel(area: RefObject<HTMLElement | null>, bins: CalendarBins, isHeld: () => boolean): void {
  useEffect(() => {
    const element = area.current;
    const onWheel = (event: WheelEvent) => {
      // A wheel that means nothing here scrolls the page, as it does beside the chart.
      if (!isHeld() && turned(event, element!.getBoundingClientRect(), bins)) event.preventDefault();
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [area, bins, isHeld]);
}

function turned(event: WheelEvent, box: DOMRect, bins: CalendarBins): boolean {
  const [sideways, along] = [pixelsOf(event.deltaX, event, box), pixelsOf(event.deltaY, event, box)];
  if (Math.abs(sideways) > Math.abs(along)) return panAxis(sideways / box.width);
  if (event.shiftKey) return panAxis(along / box.width);
  if (along === 0) return false;
  const factor = Math.exp(along * (event.ctrlKey ? zoomPerPinchedPixel : zoomPerPixel));
  return zoomAxis(factor, dayAtPosition(bins, ((event.clientX - box.left) / box.width) * bins.count));
}

function pixelsOf(delta: number, { deltaMode }: WheelEvent, box: DOMRect): CssPixels {
  const unit =
    deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : deltaMode === WheelEvent.DOM_DELTA_PAGE ? box.width : 1;
  return Math.min(Math.max(delta * unit, -mostAtOnce), mostAtOnce);
}
