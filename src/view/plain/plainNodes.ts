import type { NodeIndex } from '../../model/units.ts';
import type { TimeWindow } from '../../model/window.ts';
import type { DrawnNetwork } from '../../drawing/showing.ts';
import { hiddenBit } from '../../drawing/marks.ts';
import { rankedSizes, type NodeSizes } from '../../drawing/nodeSizes.ts';
import type { Program } from '../program.ts';
import type { Sliced } from '../../lib/sliced.ts';
import { placeOf, rankedPositions, type NodeRank, type Store } from '../../drawing/store.ts';
import { ChangedPlaces } from './changedPlaces.ts';
import { RepeatedBuffer } from './repeatedBuffer.ts';
import { Strips, type Attribute } from './strips.ts';
import { WindowTally } from './windowTally.ts';

/** The nodes of one network on the graphics card, and how many papers of each are in the window. */
export class PlainNodes {
  tally: WindowTally;
  /** Sizes have been given. */
  isSized = false;
  private readonly network: DrawnNetwork;
  private readonly strips: Strips;
  private readonly positions: RepeatedBuffer;
  private readonly counts: RepeatedBuffer;
  private readonly sizes: RepeatedBuffer;
  private readonly bytes: RepeatedBuffer;
  private readonly attributes: readonly Attribute[];
  private readonly changed: ChangedPlaces;
  /** As they were sent. */
  private readonly sentCounts: Float32Array;
  /** Hue and marks of each node as they were sent; two of four bytes are unused. */
  private readonly sentBytes: Uint8Array;

  static *of(gl: WebGLRenderingContext, network: DrawnNetwork): Sliced<PlainNodes> {
    const { data, nodeRank, nodeOrder, nodeCount, firstDay } = network.store;
    const nodes = new PlainNodes(gl, network, yield* WindowTally.of(data.columns.nodePapers, nodeRank, firstDay));
    yield* nodes.positions.fill(rankedPositions(network.positions, nodeOrder));
    yield* nodes.sizes.fill(sizesToSend(network.store, undefined));
    nodes.pack(0, nodeCount);
    nodes.changed.takeRuns();
    yield* nodes.bytes.fill(nodes.sentBytes);
    return nodes;
  }

  private constructor(gl: WebGLRenderingContext, network: DrawnNetwork, tally: WindowTally) {
    const { nodeCount } = network.store;
    this.network = network;
    this.tally = tally;
    this.strips = new Strips(gl, nodeCount, 1);
    this.changed = new ChangedPlaces(nodeCount);
    this.sentCounts = new Float32Array(nodeCount);
    this.sentBytes = new Uint8Array(4 * nodeCount);
    const { vertices } = this.strips;
    this.positions = new RepeatedBuffer(gl, nodeCount, 2, vertices);
    this.counts = new RepeatedBuffer(gl, nodeCount, 1, vertices);
    this.sizes = new RepeatedBuffer(gl, nodeCount, 1, vertices);
    this.bytes = new RepeatedBuffer(gl, nodeCount, 1, vertices);
    this.attributes = [
      { name: 'aPosition', buffer: this.positions, components: 2, type: gl.FLOAT },
      { name: 'aCount', buffer: this.counts, components: 1, type: gl.FLOAT },
      { name: 'aSize', buffer: this.sizes, components: 1, type: gl.FLOAT },
      { name: 'aBytes', buffer: this.bytes, components: 4, type: gl.UNSIGNED_BYTE },
    ];
  }

  move(positions: Float32Array): void {
    const { nodeOrder, nodeCount } = this.network.store;
    this.positions.send(rankedPositions(positions, nodeOrder), 0, nodeCount);
  }

  moveNode(node: NodeIndex, positions: Float32Array): void {
    this.positions.sendOne(this.network.store.nodeRank[node]!, placeOf(positions, node));
  }

  resize(sizes: NodeSizes): void {
    const { store } = this.network;
    if (sizes || this.isSized) this.sizes.send(sizesToSend(store, sizes), 0, store.nodeCount);
    this.isSized = sizes !== undefined;
  }

  /** Other papers count from now on. */
  relist(tally: WindowTally): void {
    this.tally = tally;
    tally.changeAll();
  }

  moveTo(window: TimeWindow): void {
    const { tally, sentCounts } = this;
    tally.moveTo(window);
    for (const rank of tally.changed.list()) sentCounts[rank] = tally.counts[rank]!;
    for (const [from, to] of tally.changed.takeRuns()) this.counts.send(sentCounts, from, to);
  }

  /** Sends the marks that changed, and says whether there are any, and any that are to be seen at the ties, too. */
  sendMarks(): { readonly areSent: boolean; readonly concernTies: boolean } {
    const { marks } = this.network;
    let concernsTies = false;
    for (const items of [marks.nodes, marks.nodeHues]) {
      for (const [from, to] of items.takeChanged()) concernsTies = this.pack(from, to) || concernsTies;
    }
    const runs = this.changed.takeRuns();
    for (const [from, to] of runs) this.bytes.send(this.sentBytes, from, to);
    return { areSent: runs.length > 0, concernTies: concernsTies };
  }

  draw(program: Program, from: NodeRank, to: NodeRank): void {
    this.strips.draw(program, this.attributes, from, to, 0);
  }

  kill(): void {
    this.strips.kill();
    for (const { buffer } of this.attributes) buffer.kill();
  }

  private pack(from: NodeRank, to: NodeRank): boolean {
    const { sentBytes, network, changed } = this;
    const { nodes, nodeHues } = network.marks;
    let concernsTies = false;
    for (let rank = from; rank < to; rank++) {
      const [hue, marks] = [nodeHues.bytes[rank]!, nodes.bytes[rank]!];
      const [oldHue, oldMarks] = [sentBytes[4 * rank]!, sentBytes[4 * rank + 1]!];
      if (hue === oldHue && marks === oldMarks) continue;
      sentBytes[4 * rank] = hue;
      sentBytes[4 * rank + 1] = marks;
      changed.add(rank);
      if (hue !== oldHue || ((marks ^ oldMarks) & hiddenBit) !== 0) concernsTies = true;
    }
    return concernsTies;
  }
}

/** Below 0 for each node when none are given. */
function sizesToSend({ nodeOrder, nodeCount }: Store, sizes: NodeSizes): Float32Array {
  return sizes ? rankedSizes(sizes, nodeOrder) : new Float32Array(nodeCount).fill(-1);
}
