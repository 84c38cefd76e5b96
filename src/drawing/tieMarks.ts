import type { Sliced } from '../lib/sliced.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import { mainTopicIn } from '../network/tieTopics.ts';
import { countIn, weightIn } from '../network/windowed.ts';
import { onScreen, type Frame, type ScreenPoint } from './frame.ts';
import { turningPoint } from './look.ts';
import type { MapPen } from './mapPen.ts';
import { emphasisedBit, hiddenBit, huesOfItsEnds } from './marks.ts';
import { tieKey } from './keys.ts';
import type { Curve } from './sheet.ts';
import type { DrawnNetwork, Showing } from './showing.ts';
import type { TieSlot } from './store.ts';
import { invisible, tieInkOf, topicTieInkOf, type TieInkBasis } from './tieInk.ts';
import { rangesDrawn, tieRanges } from './tieRanges.ts';

export interface DrawnTies extends DrawnNetwork {
  /** The topics of the ties, when they are coloured by them. */
  readonly topics: TieTopics | undefined;
}

/** Slot of ties without any topic. */
const grey = 10;
const pauseEvery = 0x1ff;

/** The ties of a frame in the order in which they are drawn, by the same rules as in their shader. */
export function* tieMarks(network: DrawnTies, frame: Frame, showing: Showing, pen: MapPen): Sliced<Curve[]> {
  const ties = new TieDraughtsman(network, frame, showing, pen);
  const marks: Curve[] = [];
  for (const { from, to } of rangesDrawn(tieRanges(network.store, showing.window), showing.shown)) {
    for (let slot = from; slot < to; slot++) {
      const mark = ties.markOf(slot);
      if (mark) marks.push(mark);
      if ((slot & pauseEvery) === 0) yield;
    }
  }
  return marks;
}

class TieDraughtsman {
  private readonly network: DrawnTies;
  private readonly frame: Frame;
  private readonly showing: Showing;
  private readonly pen: MapPen;
  private readonly basis: TieInkBasis;

  constructor(network: DrawnTies, frame: Frame, showing: Showing, pen: MapPen) {
    [this.network, this.frame, this.showing, this.pen] = [network, frame, showing, pen];
    const { isEmphasised } = network.marks;
    this.basis = { look: frame.look, fading: showing.style.fading, isEmphasised, pixelRatio: frame.pixelRatio };
  }

  markOf(slot: TieSlot): Curve | undefined {
    const { network, frame, showing } = this;
    const { store, marks } = network;
    const { columns } = store.data;
    const tie = store.tieOrder[slot]!;
    const [source, target] = [store.ties[4 * slot]!, store.ties[4 * slot + 1]!];
    const own = marks.ties.bytes[slot]!;
    if (((own | marks.nodes.bytes[source]! | marks.nodes.bytes[target]!) & hiddenBit) !== 0) return undefined;
    const isLit = (own & emphasisedBit) !== 0;
    const [isTopic, isPair] = [target >= columns.authorCount, source >= columns.authorCount];
    if (!this.isAsked(isTopic, isPair) && !(marks.isEmphasised && isLit)) return undefined;
    if (countIn(columns.tiePapers, tie, showing.window) === 0) return undefined;
    const [from, to] = [this.placeOf(store.nodeOrder[source]!), this.placeOf(store.nodeOrder[target]!)];
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (length < 1e-4) return undefined;
    const weight = weightIn(columns.tiePapers, tie, showing.window, columns.paperTo);
    const { width, ink } = isPair
      ? topicTieInkOf(this.basis, weight, isLit)
      : tieInkOf(this.basis, weight, length, isTopic, isLit);
    if (ink < invisible) return undefined;
    const by = showing.style.curved ? turningPoint(from, to) : undefined;
    if (isBeside(frame, width, from, to, by)) return undefined;
    return {
      kind: 'curve',
      from: [from.x, from.y],
      to: [to.x, to.y],
      ...(by && { by }),
      stroke: { colour: this.colourOf(slot, source, target), width },
      opacity: ink,
      of: tieKey(columns, tie),
    };
  }

  private isAsked(isTopic: boolean, isPair: boolean): boolean {
    const { style, shown, allTopicTies } = this.showing;
    // Over a ground only those that stand out are drawn.
    if (style.ground !== 'plain') return false;
    return isPair ? shown === 'topics' : !isTopic || allTopicTies;
  }

  private placeOf(node: number): ScreenPoint {
    const { positions } = this.network;
    return onScreen(this.frame, finite(positions[2 * node]!), finite(positions[2 * node + 1]!));
  }

  private colourOf(slot: TieSlot, source: number, target: number): string {
    const { marks, store } = this.network;
    const hue = this.hueOf(slot);
    if (hue !== huesOfItsEnds) return this.pen.hue(hue);
    const { authorCount } = store.data.columns;
    const isTopic = target >= authorCount && source < authorCount;
    return this.pen.blend(marks.nodeHues.bytes[source]!, marks.nodeHues.bytes[target]!, isTopic);
  }

  private hueOf(slot: TieSlot): number {
    const { marks, store, topics } = this.network;
    if (!this.showing.tiesByTopic || !topics) return marks.tieHues.bytes[slot]!;
    const tie = store.tieOrder[slot]!;
    // Only ties between two people have topics of their own.
    if (topics.runOffsets[tie + 1] === undefined) return huesOfItsEnds;
    const topic = mainTopicIn(topics, tie, this.showing.window);
    return topic < 0 ? grey : topics.slots[topic]!;
  }
}

/** As it is drawn: a place that is no number is the middle. */
const finite = (place: number): number => (Number.isFinite(place) ? place : 0);

/** It lies outside of the frame. */
function isBeside(
  { width, height }: Frame,
  thickness: number,
  from: ScreenPoint,
  to: ScreenPoint,
  by: readonly [x: number, y: number] | undefined,
): boolean {
  const [x, y] = by ?? [from.x, from.y];
  return (
    Math.max(from.x, to.x, x) < -thickness ||
    Math.min(from.x, to.x, x) > width + thickness ||
    Math.max(from.y, to.y, y) < -thickness ||
    Math.min(from.y, to.y, y) > height + thickness
  );
}
