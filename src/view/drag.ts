import type { CssPixels, Milliseconds, NodeIndex } from '../model/units.ts';
import type { ScreenPoint } from '../drawing/frame.ts';

export interface DragEvents {
  /** The node that a press at this point means. The answer may come late. */
  nodeAt(at: ScreenPoint, by: 'mouse' | 'finger'): Promise<NodeIndex | undefined>;
  /** A finger has rested on a node for so long that moving it will drag the node. */
  held(node: NodeIndex): void;
  /** A finger was lifted from a node that it had rested on, and has not moved. */
  rested(node: NodeIndex): void;
  /** `at` is where it was pressed. */
  started(node: NodeIndex, at: ScreenPoint): void;
  moved(at: ScreenPoint): void;
  ended(at: ScreenPoint): void;
  cancelled(): void;
  /** A press turned out to be on no node after it had been let go: the map was meant to be moved so far. */
  passed(right: CssPixels, down: CssPixels): void;
}

/** A press and what has become of it. */
interface Press {
  readonly at: ScreenPoint;
  readonly by: 'mouse' | 'finger';
  latest: ScreenPoint;
  isLetGo: boolean;
  node: NodeIndex | undefined;
  /** `asking`: not known yet whether there is a node; `node`: there is; `other`: the map is meant; `over`: cancelled. */
  state: 'asking' | 'node' | 'dragging' | 'other' | 'over';
}

/** A press that has moved less may still be a click. */
const slack: CssPixels = 4;
/** A finger trembles. */
const fingerSlack: CssPixels = 10;
/** How long a finger rests before it takes hold. */
const holdsAfter: Milliseconds = 450;

/**
 * Presses on nodes that go on to move. Listens before everybody else, and keeps from the map's own camera what concerns
 * a node, as it would pan; what turns out to be none of a node's is passed on.
 */
export class DragWatch {
  private readonly container: HTMLElement;
  private readonly events: DragEvents;
  private press: Press | undefined;
  private holding: ReturnType<typeof setTimeout> | undefined;
  /** The click that the browser makes of the end of a drag. */
  private swallowsClick = false;

  constructor(container: HTMLElement, events: DragEvents, signal: AbortSignal) {
    this.container = container;
    this.events = events;
    const first = { capture: true, passive: false, signal };
    window.addEventListener('mousedown', (event) => this.mouseDown(event), first);
    window.addEventListener('mousemove', (event) => this.mouseMoved(event), first);
    window.addEventListener('mouseup', (event) => this.mouseUp(event), first);
    window.addEventListener('click', (event) => this.clicked(event), first);
    window.addEventListener('keydown', (event) => this.keyDown(event), first);
    window.addEventListener('touchstart', (event) => this.touchStarted(event), first);
    window.addEventListener('touchmove', (event) => this.touchMoved(event), first);
    window.addEventListener('touchend', (event) => this.touchEnded(event), first);
    window.addEventListener('touchcancel', () => this.cancel(), first);
    signal.addEventListener('abort', () => this.cancel());
  }

  get isDragging(): boolean {
    return this.press?.state === 'dragging';
  }

  /** Nothing is pressed any more, whatever the hand does. */
  cancel(): void {
    clearTimeout(this.holding);
    const { press } = this;
    if (!press) return;
    const wasDragging = press.state === 'dragging';
    press.state = wasDragging ? 'over' : 'other';
    if (wasDragging) this.events.cancelled();
  }

  private mouseDown(event: MouseEvent): void {
    this.swallowsClick = false;
    if (event.button !== 0 || !this.isInside(event)) return;
    const press = this.begin(this.placeOf(event), 'mouse');
    void this.ask(press).then(() => (press.isLetGo ? this.catchUp(press) : this.maybeStart(press, slack)));
  }

  private mouseMoved(event: MouseEvent): void {
    const { press } = this;
    if (press?.by !== 'mouse') return;
    // The button was let go where nobody saw it.
    if ((event.buttons & 1) === 0) return this.letGo();
    this.follow(press, event, slack);
  }

  private mouseUp(event: MouseEvent): void {
    if (this.press?.by !== 'mouse' || event.button !== 0) return;
    const { press } = this;
    press.latest = this.placeOf(event);
    const hasMoved = press.state !== 'other' && distance(press.at, press.latest) > slack;
    this.swallowsClick = hasMoved || this.isDragging || press.state === 'over';
    this.letGo();
  }

  private clicked(event: MouseEvent): void {
    if (this.swallowsClick) stop(event);
    this.swallowsClick = false;
  }

  private keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.isDragging) return;
    stop(event);
    this.cancel();
  }

  private touchStarted(event: TouchEvent): void {
    this.cancel();
    const [touch] = event.touches;
    if (!touch || event.touches.length > 1 || !this.isInside(event)) return;
    const press = this.begin(this.placeOf(touch), 'finger');
    press.state = 'other';
    this.holding = setTimeout(() => void this.hold(press), holdsAfter);
  }

  private async hold(press: Press): Promise<void> {
    press.state = 'asking';
    const node = await this.ask(press);
    if (press === this.press && node !== undefined) this.events.held(node);
  }

  private touchMoved(event: TouchEvent): void {
    const { press } = this;
    const [touch] = event.touches;
    if (press?.by !== 'finger' || !touch) return;
    if (press.state === 'other' && distance(press.at, this.placeOf(touch)) > fingerSlack) clearTimeout(this.holding);
    this.follow(press, touch, fingerSlack, event);
  }

  private touchEnded(event: TouchEvent): void {
    clearTimeout(this.holding);
    if (this.press?.by !== 'finger') return;
    // Or the map would take it for a tap.
    const { state, node } = this.press;
    if (state === 'dragging' || state === 'over' || state === 'node') stop(event);
    if (state === 'node' && node !== undefined) this.events.rested(node);
    this.letGo();
  }

  private begin(at: ScreenPoint, by: Press['by']): Press {
    return (this.press = { at, by, latest: at, isLetGo: false, node: undefined, state: 'asking' });
  }

  private async ask(press: Press): Promise<NodeIndex | undefined> {
    press.node = await this.events.nodeAt(press.at, press.by);
    if (press.state === 'asking') press.state = press.node === undefined ? 'other' : 'node';
    return press.node;
  }

  private follow(press: Press, place: MouseEvent | Touch, room: CssPixels, event: Event = place as MouseEvent): void {
    if (press.state === 'other') return;
    stop(event);
    press.latest = this.placeOf(place);
    if (press.state === 'dragging') this.events.moved(press.latest);
    else this.maybeStart(press, room);
  }

  private maybeStart(press: Press, room: CssPixels): void {
    if (press.state !== 'node' || press.node === undefined || distance(press.at, press.latest) <= room) return;
    press.state = 'dragging';
    this.events.started(press.node, press.at);
    this.events.moved(press.latest);
  }

  private letGo(): void {
    const { press } = this;
    this.press = undefined;
    if (!press) return;
    press.isLetGo = true;
    if (press.state === 'dragging') this.events.ended(press.latest);
  }

  /** A quick hand has let go before it was known what it had pressed. */
  private catchUp(press: Press): void {
    // Another press has begun, or the network is another.
    if (this.press || press.state === 'over') return;
    const { at, latest } = press;
    if (press.state === 'other' && distance(at, latest) > slack) {
      return this.events.passed(latest.x - at.x, latest.y - at.y);
    }
    this.maybeStart(press, slack);
    if (press.state === 'dragging') this.events.ended(latest);
  }

  private isInside(event: Event): boolean {
    return event.target instanceof Node && this.container.contains(event.target);
  }

  private placeOf({ clientX, clientY }: MouseEvent | Touch): ScreenPoint {
    const { left, top } = this.container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

const distance = (a: ScreenPoint, b: ScreenPoint): CssPixels => Math.hypot(a.x - b.x, a.y - b.y);

function stop(event: Event): void {
  event.stopImmediatePropagation();
  if (event.cancelable) event.preventDefault();
}
