import type { NodeIndex, TieIndex } from '../model/units.ts';
import { ItemBytes } from './itemBytes.ts';
import type { Store } from './store.ts';

export const emphasisedBit = 1;
export const hiddenBit = 2;
/** Held in its place by hand. */
export const pinnedBit = 4;
/** Does not stay in its group when the groups are found again. */
export const unstableBit = 8;
/** One of several that are selected. */
export const selectedBit = 16;

/** Hue of a tie that takes the colours of its two ends. */
export const huesOfItsEnds = 255;

/** Lists that can be as long as the network is big, so flat arrays where they are. */
export interface Emphasis {
  readonly nodes: ArrayLike<NodeIndex>;
  readonly ties: ArrayLike<TieIndex>;
  /** Those whose names are shown where there is room; undefined: all. */
  readonly named?: ArrayLike<NodeIndex> | undefined;
}

/** Marks as they are drawn. */
export interface DrawnMarks {
  readonly nodes: ItemBytes;
  readonly ties: ItemBytes;
  /** Index into the palette. */
  readonly nodeHues: ItemBytes;
  /** Index into the palette, or `huesOfItsEnds`. */
  readonly tieHues: ItemBytes;
  readonly isEmphasised: boolean;
}

/**
 * What may change about the items while the network stays: what is emphasised, what is hidden, and the hue of each.
 * One byte per item, in drawing order.
 */
export class Marks implements DrawnMarks {
  readonly nodes: ItemBytes;
  readonly ties: ItemBytes;
  readonly nodeHues: ItemBytes;
  readonly tieHues: ItemBytes;
  isEmphasised = false;
  private readonly store: Store;

  constructor(store: Store) {
    this.store = store;
    this.nodes = new ItemBytes(store.nodeCount);
    this.ties = new ItemBytes(store.tieCount);
    this.nodeHues = new ItemBytes(store.nodeCount);
    this.tieHues = new ItemBytes(store.tieCount);
    this.colourNodes(store.data.nodeHues);
    this.tieHues.bytes.fill(huesOfItsEnds);
  }

  emphasise(emphasis: Emphasis | undefined): void {
    const { nodeRank, tieSlot } = this.store;
    this.nodes.clearBit(emphasisedBit);
    this.ties.clearBit(emphasisedBit);
    if (emphasis) {
      this.nodes.setBits(emphasis.nodes, nodeRank, emphasisedBit);
      this.ties.setBits(emphasis.ties, tieSlot, emphasisedBit);
    }
    this.isEmphasised = emphasis !== undefined;
  }

  /** These, and no others, are selected. */
  select(nodes: ArrayLike<NodeIndex>): void {
    this.nodes.clearBit(selectedBit);
    this.nodes.setBits(nodes, this.store.nodeRank, selectedBit);
  }

  /** Not 0: hidden. One byte per node of the network; undefined shows all. */
  hide(nodes: Uint8Array | undefined): void {
    const { nodeCount, nodeRank } = this.store;
    for (let node = 0; node < nodeCount; node++) {
      this.nodes.setBit(nodeRank[node]!, hiddenBit, nodes !== undefined && nodes[node] !== 0);
    }
  }

  /** The same of ties, by themselves: one byte per tie of the network. */
  hideTies(ties: Uint8Array | undefined): void {
    const { tieCount, tieSlot } = this.store;
    if (!ties) return this.ties.clearBit(hiddenBit);
    for (let tie = 0; tie < tieCount; tie++) this.ties.setBit(tieSlot[tie]!, hiddenBit, ties[tie] !== 0);
  }

  /** Not 0: has the sign of the bit. One byte per node of the network; undefined takes all such signs away. */
  sign(bit: typeof pinnedBit | typeof unstableBit, nodes: Uint8Array | undefined): void {
    const { nodeCount, nodeRank } = this.store;
    if (!nodes) return this.nodes.clearBit(bit);
    for (let node = 0; node < nodeCount; node++) {
      this.nodes.setBit(nodeRank[node]!, bit, nodes[node] !== undefined && nodes[node] !== 0);
    }
  }

  /** One hue per node of the network. */
  colourNodes(hues: Uint8Array): void {
    const { nodeCount, nodeRank } = this.store;
    for (let node = 0; node < nodeCount; node++) this.nodeHues.set(nodeRank[node]!, hues[node]!);
  }

  /** One hue per tie of the network; undefined: those of their ends. */
  colourTies(hues: Uint8Array | undefined): void {
    const { tieCount, tieSlot } = this.store;
    for (let tie = 0; tie < tieCount; tie++) this.tieHues.set(tieSlot[tie]!, hues ? hues[tie]! : huesOfItsEnds);
  }

  /** As they are now, whatever comes. */
  copy(): DrawnMarks {
    const { nodes, ties, nodeHues, tieHues, isEmphasised } = this;
    return {
      nodes: nodes.copy(),
      ties: ties.copy(),
      nodeHues: nodeHues.copy(),
      tieHues: tieHues.copy(),
      isEmphasised,
    };
  }
}
