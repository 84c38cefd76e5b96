import { useRef } from 'preact/hooks';
import { showOnAxis } from '../../actions/axis.ts';
import { pause } from '../../actions/play.ts';
import { commitWindow, moveWindow, wholeRange } from '../../actions/window.ts';
import { dayAtPosition, type CalendarBins } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';
import { previewWindow } from '../../state/state.ts';
import { draggedWindow, windowAround, windowOfBin, type Grip } from './brush.ts';
import { pinchedRange, type Pinch } from './pinch.ts';
import { pointedBin } from './Pointed.tsx';
import { pointedBand, selectBand } from './pointedBand.ts';
import { bandAt, type StreamLayout } from './streamLayout.ts';

/** A pointer that moves less has clicked. */
const slop: CssPixels = 4;

interface Held extends Grip {
  readonly pointer: number;
  readonly pressedX: CssPixels;
  readonly box: DOMRect;
  readonly listening: AbortController;
  /** Where the pointer is now. */
  x: CssPixels;
  isDrag: boolean;
}

/**
 * One gesture at a time, by mouse, pen or finger: a thumb or the body is dragged; on the bare chart a drag draws a new
 * window and a click moves the window there; a double click takes one bin. Escape puts everything back. A second finger
 * does so, too, and zooms the axis instead. A click on a band of a stream selects its topic.
 */
export function useGestures(bins: CalendarBins, layout?: StreamLayout) {
  const held = useRef<Held | undefined>(undefined);
  const pinch = useRef<Pinch | undefined>(undefined);

  const positionIn = (box: DOMRect, x: CssPixels) => ((x - box.left) / box.width) * bins.count;
  const binUnder = ({ currentTarget, clientX }: Located) => {
    const position = positionIn(currentTarget.getBoundingClientRect(), clientX);
    return Math.min(Math.max(Math.floor(position), 0), bins.count - 1);
  };

  const bandUnder = (box: DOMRect, { clientX, clientY }: MouseEvent) =>
    layout && bandAt(layout, positionIn(box, clientX), clientY - box.top);

  const letGo = () => {
    const grip = held.current;
    grip?.listening.abort();
    held.current = undefined;
    return grip;
  };

  const cancel = () => {
    const grip = letGo();
    if (grip) commitWindow(grip.window);
  };

  const startPinch = (first: Held, second: OnArea<PointerEvent>) => {
    const fingerAt = (pointer: number, x: CssPixels) => ({
      pointer,
      x,
      day: dayAtPosition(bins, positionIn(first.box, x)),
    });
    const fingers = [fingerAt(first.pointer, first.x), fingerAt(second.pointerId, second.clientX)];
    cancel();
    pinch.current = { fingers, left: first.box.left, width: first.box.width };
  };

  const onPointerDown = (event: OnArea<PointerEvent>) => {
    if (event.button !== 0 || pinch.current) return;
    const first = held.current;
    if (first && event.pointerType !== 'touch') return;
    event.currentTarget.setPointerCapture(event.pointerId);
    if (first) return startPinch(first, event);
    pause();
    const box = event.currentTarget.getBoundingClientRect();
    held.current = {
      handle: handleOf(event.target),
      pressed: positionIn(box, event.clientX),
      window: previewWindow.value,
      pointer: event.pointerId,
      pressedX: event.clientX,
      x: event.clientX,
      box,
      listening: listenForEscape(cancel),
      isDrag: false,
    };
  };

  const onPointerMove = (event: OnArea<PointerEvent>) => {
    const finger = pinch.current?.fingers.find(({ pointer }) => pointer === event.pointerId);
    if (pinch.current && finger) {
      finger.x = event.clientX;
      const range = pinchedRange(pinch.current);
      if (range) showOnAxis(range);
      return;
    }
    const grip = held.current;
    if (grip?.pointer === event.pointerId) grip.isDrag ||= Math.abs(event.clientX - grip.pressedX) >= slop;
    if (grip?.isDrag) pointNowhere();
    else {
      pointedBin.value = binUnder(event);
      pointedBand.value = bandUnder(event.currentTarget.getBoundingClientRect(), event);
    }
    if (!grip || event.pointerId !== grip.pointer) return;
    grip.x = event.clientX;
    if (grip.isDrag) moveWindow(draggedWindow(bins, grip, positionIn(grip.box, event.clientX), event.altKey));
  };

  const onPointerUp = (event: OnArea<PointerEvent>) => {
    // The finger that stays does nothing more.
    if (pinch.current?.fingers.some(({ pointer }) => pointer === event.pointerId)) pinch.current = undefined;
    if (event.pointerId !== held.current?.pointer) return;
    const grip = letGo();
    const band = grip && bandUnder(grip.box, event);
    const isThumb = grip?.handle === 'from' || grip?.handle === 'to';
    if (grip?.isDrag) commitWindow();
    else if (band !== undefined && band >= 0 && !isThumb) selectBand(band);
    else if (grip?.handle === 'draw') commitWindow(windowAround(bins, grip.window, binUnder(event)));
  };

  const onPointerCancel = () => {
    pinch.current = undefined;
    cancel();
  };

  const onDblClick = (event: OnArea<MouseEvent>) =>
    commitWindow(windowOfBin(bins, previewWindow.value, binUnder(event)));
  return {
    isHeld: () => held.current !== undefined,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onPointerLeave: pointNowhere,
      onDblClick,
    },
  };
}

function pointNowhere(): void {
  pointedBin.value = undefined;
  pointedBand.value = undefined;
}

type OnArea<Type extends MouseEvent> = Type & { readonly currentTarget: HTMLElement };
type Located = Pick<OnArea<MouseEvent>, 'currentTarget' | 'clientX'>;

function listenForEscape(cancel: () => void): AbortController {
  const listening = new AbortController();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
  addEventListener('keydown', onKeyDown, { capture: true, signal: listening.signal });
  return listening;
}

/** A window that is the whole range has no room to move in; dragging it draws a smaller one. */
function handleOf(target: EventTarget | null): Grip['handle'] {
  const handle = target instanceof HTMLElement ? target.dataset['handle'] : undefined;
  if (handle === 'from' || handle === 'to') return handle;
  return handle === 'window' && !isWhole() ? 'window' : 'draw';
}

function isWhole(): boolean {
  const [{ from, to }, whole] = [previewWindow.value, wholeRange()];
  return from === whole.from && to === whole.to;
}
