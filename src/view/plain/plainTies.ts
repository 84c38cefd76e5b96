import type { NodeIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import { weightIn } from '../../network/windowed.ts';
import { segmentsOf } from '../../drawing/look.ts';
import type { DrawnNetwork } from '../../drawing/showing.ts';
import { emphasisedBit, hiddenBit } from '../../drawing/marks.ts';
import type { Program } from '../program.ts';
import type { Sliced } from '../../lib/sliced.ts';
import { placeOf, rankedPositions, type NodeRank, type Store, type TieSlot } from '../../drawing/store.ts';
import type { ItemRange } from '../../drawing/tieRanges.ts';
import { ChangedPlaces } from './changedPlaces.ts';
import { RepeatedBuffer } from './repeatedBuffer.ts';
import { Strips, type Attribute } from './strips.ts';
import type { TopicHues } from './topicHues.ts';
import { WindowTally } from './windowTally.ts';

const topicBit = 4;
const pairBit = 8;
/** Weight of a tie without a paper in the window. */
const notThere = -1;
/** So many ties can have all vertices of a curve. More would be too much memory, and too much to send at a step. */
const mostCurves = 10_000;
const pauseEvery = 0x3fff;

/** The ties of one network on the graphics card, and what each weighs in the window. */
export class PlainTies {
  tally: WindowTally;
  /** Undefined until the topics of the ties have been loaded. */
  topics: TopicHues | undefined;
  private network: DrawnNetwork;
  /** Pieces of one strip: all those of a curved tie, or one that is drawn several times. */
  private readonly segments: number;
  private readonly strips: Strips;
  private readonly ends: RepeatedBuffer;
  private readonly weights: RepeatedBuffer;
  private readonly bytes: RepeatedBuffer;
  private readonly attributes: readonly Attribute[];
  private readonly changed: ChangedPlaces;
  /** As they were sent. */
  private readonly sentWeights: Float32Array;
  /** Own hue, hues of the two ends, and flags of each tie, as they were sent. */
  private readonly sentBytes: Uint8Array;
  /** The node that was last moved by itself, and its ties: it is likely to be moved on. */
  private held: { readonly rank: NodeRank; readonly slots: readonly TieSlot[] } | undefined;
  /** Where the own hues come from: the marks, or the topics. */
  private hues: Uint8Array;

  static *of(gl: WebGLRenderingContext, network: DrawnNetwork): Sliced<PlainTies> {
    const { data, tieSlot, tieCount, firstDay } = network.store;
    const ties = new PlainTies(gl, network, yield* WindowTally.of(data.columns.tiePapers, tieSlot, firstDay));
    yield* ties.ends.fill(yield* endsOf(network.store, network.positions));
    yield* ties.weights.fill(ties.sentWeights);
    for (let slot = 0; slot < tieCount; slot += pauseEvery) {
      ties.pack(slot, Math.min(slot + pauseEvery, tieCount));
      yield;
    }
    ties.changed.takeRuns();
    yield* ties.bytes.fill(ties.sentBytes);
    return ties;
  }

  private constructor(gl: WebGLRenderingContext, network: DrawnNetwork, tally: WindowTally) {
    const { tieCount } = network.store;
    this.network = network;
    this.tally = tally;
    this.segments = tieCount <= mostCurves ? segmentsOf([{ from: 0, to: tieCount }]) : 1;
    this.strips = new Strips(gl, tieCount, this.segments);
    this.changed = new ChangedPlaces(tieCount);
    this.sentWeights = new Float32Array(tieCount).fill(notThere);
    this.sentBytes = new Uint8Array(4 * tieCount);
    this.hues = network.marks.tieHues.bytes;
    const { vertices } = this.strips;
    this.ends = new RepeatedBuffer(gl, tieCount, 4, vertices);
    this.weights = new RepeatedBuffer(gl, tieCount, 1, vertices);
    this.bytes = new RepeatedBuffer(gl, tieCount, 1, vertices);
    this.attributes = [
      { name: 'aEnds', buffer: this.ends, components: 4, type: gl.FLOAT },
      { name: 'aWeight', buffer: this.weights, components: 1, type: gl.FLOAT },
      { name: 'aBytes', buffer: this.bytes, components: 4, type: gl.UNSIGNED_BYTE },
    ];
  }

  move(positions: Float32Array): void {
    const work = endsOf(this.network.store, positions);
    for (;;) {
      const step = work.next();
      if (step.done) return this.ends.send(step.value, 0, this.network.store.tieCount);
    }
  }

  moveNode(node: NodeIndex, positions: Float32Array): void {
    const { ties, nodeOrder, nodeRank } = this.network.store;
    const rank = nodeRank[node]!;
    if (this.held?.rank !== rank) this.held = { rank, slots: slotsAt(this.network.store, rank) };
    const place = (end: NodeRank) => placeOf(positions, nodeOrder[end]!);
    for (const slot of this.held.slots) {
      this.ends.sendOne(slot, Float32Array.of(...place(ties[4 * slot]!), ...place(ties[4 * slot + 1]!)));
    }
  }

  /** Other papers count from now on. */
  relist(store: Store, tally: WindowTally): void {
    this.network = { ...this.network, store };
    this.tally = tally;
    tally.changeAll();
  }

  moveTo(window: TimeWindow, byTopic: boolean): void {
    const { tally, sentWeights } = this;
    tally.moveTo(window);
    for (const slot of tally.changed.list()) sentWeights[slot] = this.weightOf(slot, window);
    this.colour(window, byTopic);
    for (const [from, to] of tally.changed.takeRuns()) this.weights.send(sentWeights, from, to);
  }

  /** @param areEndsOthers nodes have other hues now, or others are hidden. */
  sendMarks(areEndsOthers: boolean): void {
    const { ties, tieHues } = this.network.marks;
    const changed = [...ties.takeChanged(), ...tieHues.takeChanged()];
    if (areEndsOthers) this.pack(0, this.network.store.tieCount);
    else for (const [from, to] of changed) this.pack(from, to);
    this.sendBytes();
  }

  weightsInWindow(): Float32Array {
    return this.sentWeights.map((weight) => Math.max(0, weight));
  }

  draw(program: Program, ranges: readonly ItemRange[], isStraight: boolean): void {
    const passes = isStraight ? 0 : segmentsOf(ranges) / this.segments;
    for (const { from, to } of ranges) this.strips.draw(program, this.attributes, from, to, passes);
  }

  kill(): void {
    this.strips.kill();
    for (const { buffer } of this.attributes) buffer.kill();
  }

  private weightOf(slot: TieSlot, window: TimeWindow): number {
    const { tieDated, tieOrder, data } = this.network.store;
    const count = this.tally.counts[slot]!;
    if (count === 0) return notThere;
    if (!tieDated.sums) return count;
    return weightIn(data.columns.tiePapers, tieOrder[slot]!, window, data.columns.paperTo);
  }

  private colour(window: TimeWindow, byTopic: boolean): void {
    const { topics, tally, sentBytes, changed } = this;
    const moved = tally.changed.list();
    const hues = byTopic && topics ? topics.hues : this.network.marks.tieHues.bytes;
    const isOther = hues !== this.hues;
    this.hues = hues;
    if (byTopic) topics?.follow(window, tally);
    else if (moved.length > 0) topics?.fallBehind();
    if (isOther) this.pack(0, hues.length);
    else if (byTopic) {
      for (const slot of moved) {
        if (sentBytes[4 * slot] === hues[slot]) continue;
        sentBytes[4 * slot] = hues[slot]!;
        changed.add(slot);
      }
    }
    this.sendBytes();
  }

  private sendBytes(): void {
    for (const [from, to] of this.changed.takeRuns()) this.bytes.send(this.sentBytes, from, to);
  }

  private pack(from: TieSlot, to: TieSlot): void {
    const { sentBytes, changed, hues, network } = this;
    const { store, marks } = network;
    const [nodeMarks, nodeHues] = [marks.nodes.bytes, marks.nodeHues.bytes];
    const { authorCount } = store.data.columns;
    for (let slot = from; slot < to; slot++) {
      const [a, b] = [store.ties[4 * slot]!, store.ties[4 * slot + 1]!];
      const isHidden = ((nodeMarks[a]! | nodeMarks[b]! | marks.ties.bytes[slot]!) & hiddenBit) !== 0;
      const flags =
        (marks.ties.bytes[slot]! & emphasisedBit) |
        (isHidden ? hiddenBit : 0) |
        (b >= authorCount ? topicBit : 0) |
        (a >= authorCount ? pairBit : 0);
      const at = 4 * slot;
      const isSent =
        sentBytes[at] === hues[slot] &&
        sentBytes[at + 1] === nodeHues[a] &&
        sentBytes[at + 2] === nodeHues[b] &&
        sentBytes[at + 3] === flags;
      if (isSent) continue;
      sentBytes[at] = hues[slot]!;
      sentBytes[at + 1] = nodeHues[a]!;
      sentBytes[at + 2] = nodeHues[b]!;
      sentBytes[at + 3] = flags;
      changed.add(slot);
    }
  }
}

function slotsAt({ ties, tieCount }: Store, rank: NodeRank): TieSlot[] {
  const slots: TieSlot[] = [];
  for (let slot = 0; slot < tieCount; slot++) {
    if (ties[4 * slot] === rank || ties[4 * slot + 1] === rank) slots.push(slot);
  }
  return slots;
}

/** Places of both ends of each tie, in drawing order. */
function* endsOf({ ties, tieCount, nodeOrder }: Store, positions: Float32Array): Sliced<Float32Array> {
  const places = rankedPositions(positions, nodeOrder);
  const ends = new Float32Array(4 * tieCount);
  for (let slot = 0; slot < tieCount; slot++) {
    for (const end of [0, 1]) {
      const rank = ties[4 * slot + end]!;
      ends[4 * slot + 2 * end] = places[2 * rank]!;
      ends[4 * slot + 2 * end + 1] = places[2 * rank + 1]!;
    }
    if ((slot & pauseEvery) === 0) yield;
  }
  return ends;
}
