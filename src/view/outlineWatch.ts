import type { CssPixels } from '../model/units.ts';
import type { ScreenPoint } from '../drawing/frame.ts';

/** What a drag draws around things. */
export type OutlineShape = 'lasso' | 'box';

/** A line that is being drawn around things, closed by the straight way back to its start. */
export interface Outline {
  readonly points: readonly ScreenPoint[];
  readonly phase: 'draw' | 'end' | 'cancel';
  /** What lies inside is added to what was there before, or taken away from it. */
  readonly joining: 'replace' | 'add' | 'remove';
}

export interface OutlineEvents {
  /** What a press here draws; undefined where it means something else. */
  shapeAt(event: PointerEvent): OutlineShape | undefined;
  drawn(outline: Outline): void;
  /** A finger, or a pen, was lifted where it was put down. */
  tapped(at: ScreenPoint): void;
}

interface Drawing {
  readonly pointer: number;
  readonly shape: OutlineShape;
  readonly isMouse: boolean;
  /** Where it was, no two of them nearer than `step`. */
  readonly path: ScreenPoint[];
  /** `rest`: it may still be a click; `lifted`: only what the browser makes of the pointer is still to come. */
  state: 'rest' | 'moved' | 'lifted';
}

/** A press that has moved less may still be a click. */
const slack: CssPixels = 4;
const step: CssPixels = 2;

/**
 * Drags that draw a line around what is to be selected, by mouse, finger or pen. Listens before everybody else: while a
 * line is drawn neither the map's camera nor whoever moves nodes hears of the pointer.
 */
export class OutlineWatch {
  private readonly container: HTMLElement;
  private readonly events: OutlineEvents;
  private drawing: Drawing | undefined;
  /** The click that the browser makes of the end of a drag. */
  private swallowsClick = false;

  constructor(container: HTMLElement, events: OutlineEvents, signal: AbortSignal) {
    this.container = container;
    this.events = events;
    const first = { capture: true, passive: false, signal };
    window.addEventListener('pointerdown', (event) => this.pressed(event), first);
    window.addEventListener('pointermove', (event) => this.moved(event), first);
    window.addEventListener('pointerup', (event) => this.lifted(event), first);
    window.addEventListener('pointercancel', () => this.cancel(), first);
    window.addEventListener('keydown', (event) => this.keyDown(event), first);
    window.addEventListener('click', (event) => this.clicked(event), first);
    const keepAway = (event: Event) => this.keepAway(event);
    for (const kind of ['mousedown', 'mousemove', 'mouseup', 'touchstart', 'touchmove', 'touchend']) {
      window.addEventListener(kind, keepAway, first);
    }
    signal.addEventListener('abort', () => this.cancel());
  }

  cancel(): void {
    const wasDrawn = this.drawing?.state === 'moved';
    this.drawing = undefined;
    if (wasDrawn) this.events.drawn({ points: [], phase: 'cancel', joining: 'replace' });
  }

  private pressed(event: PointerEvent): void {
    this.swallowsClick = false;
    // A second finger: the map is meant to be zoomed.
    if (this.drawing && this.drawing.state !== 'lifted') return this.cancel();
    this.drawing = undefined;
    if (event.button !== 0 || !this.isInside(event)) return;
    const shape = this.events.shapeAt(event);
    if (!shape) return;
    const { pointerId: pointer, pointerType } = event;
    this.drawing = { pointer, shape, isMouse: pointerType === 'mouse', path: [this.placeOf(event)], state: 'rest' };
    this.capture(event);
  }

  private moved(event: PointerEvent): void {
    const { drawing } = this;
    if (drawing?.pointer !== event.pointerId || drawing.state === 'lifted') return;
    event.stopImmediatePropagation();
    // The button was let go where nobody saw it.
    if (event.buttons === 0) return this.cancel();
    const place = this.placeOf(event);
    if (distance(drawing.path.at(-1)!, place) < step) return;
    drawing.path.push(place);
    if (distance(drawing.path[0]!, place) > slack) drawing.state = 'moved';
    if (drawing.state === 'moved') this.tell(drawing, event, 'draw');
  }

  private lifted(event: PointerEvent): void {
    const { drawing } = this;
    if (drawing?.pointer !== event.pointerId || drawing.state === 'lifted') return;
    this.swallowsClick = drawing.state === 'moved' || !drawing.isMouse;
    if (drawing.state === 'moved') {
      drawing.path.push(this.placeOf(event));
      this.tell(drawing, event, 'end');
    } else if (!drawing.isMouse) this.events.tapped(drawing.path[0]!);
    drawing.state = 'lifted';
    setTimeout(() => {
      if (this.drawing === drawing) this.drawing = undefined;
    });
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.drawing?.state !== 'moved') return;
    stop(event);
    this.cancel();
    this.swallowsClick = true;
  }

  private clicked(event: MouseEvent): void {
    if (this.swallowsClick && this.isInside(event)) stop(event);
    this.swallowsClick = false;
  }

  /** The map hears of no press and no release; a click is told by itself. */
  private keepAway(event: Event): void {
    if (!this.drawing || !this.isInside(event)) return;
    // A press of the mouse brings the keyboard to the map, as ever.
    if (event.type === 'mousedown') event.stopImmediatePropagation();
    else stop(event);
  }

  private tell({ shape, path }: Drawing, { shiftKey, altKey }: PointerEvent, phase: 'draw' | 'end'): void {
    const points = shape === 'box' ? cornersOf(path[0]!, path.at(-1)!) : [...path];
    this.events.drawn({ points, phase, joining: altKey ? 'remove' : shiftKey ? 'add' : 'replace' });
  }

  /** The line goes on where the pointer leaves the map. */
  private capture({ pointerId, target }: PointerEvent): void {
    try {
      (target as Element).setPointerCapture(pointerId);
    } catch {
      // The pointer is gone already; the line ends where it was last seen.
    }
  }

  private isInside({ target }: Event): boolean {
    return target instanceof Node && this.container.contains(target);
  }

  private placeOf({ clientX, clientY }: MouseEvent): ScreenPoint {
    const { left, top } = this.container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

const cornersOf = (a: ScreenPoint, b: ScreenPoint): ScreenPoint[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];

const distance = (a: ScreenPoint, b: ScreenPoint): CssPixels => Math.hypot(a.x - b.x, a.y - b.y);

function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
}
