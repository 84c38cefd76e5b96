import type { NodeIndex, TieIndex } from '../model/units.ts';
import type { Store } from './store.ts';

const emphasisedBit = 1;
const hiddenBit = 2;

export interface Emphasis {
  readonly nodes: Iterable<NodeIndex>;
  readonly ties: Iterable<TieIndex>;
}

/** One byte per item, in drawing order, and which of them changed since they were last sent to the graphics card. */
class Bytes {
  readonly bytes: Uint8Array;
  readonly changed = new Set<number>();
  /** Items of one row of the texture; only rows with a change are sent again. */
  private readonly perRow: number;

  constructor(items: number, perRow: number) {
    this.bytes = new Uint8Array(items);
    this.perRow = perRow;
  }

  set(place: number, bit: number, on: boolean): void {
    const before = this.bytes[place];
    if (before === undefined) return;
    const after = on ? before | bit : before & ~bit;
    if (after === before) return;
    this.bytes[place] = after;
    this.changed.add(Math.floor(place / this.perRow));
  }
}

/** What is emphasised and what is hidden. */
export class Marks {
  readonly nodes: Bytes;
  readonly ties: Bytes;
  isEmphasised = false;
  private readonly store: Store;
  private readonly perRow: number;
  private markedNodes: number[] = [];
  private markedTies: number[] = [];

  constructor(store: Store, perRow: number) {
    this.store = store;
    this.perRow = perRow;
    this.nodes = new Bytes(store.nodeCount, perRow);
    this.ties = new Bytes(store.tieCount, perRow);
  }

  emphasise(emphasis: Emphasis | undefined): void {
    for (const rank of this.markedNodes) this.nodes.set(rank, emphasisedBit, false);
    for (const slot of this.markedTies) this.ties.set(slot, emphasisedBit, false);
    this.markedNodes = Array.from(emphasis?.nodes ?? [], (node) => this.store.nodeRank[node] ?? -1);
    this.markedTies = Array.from(emphasis?.ties ?? [], (tie) => this.store.tieSlot[tie] ?? -1);
    for (const rank of this.markedNodes) this.nodes.set(rank, emphasisedBit, true);
    for (const slot of this.markedTies) this.ties.set(slot, emphasisedBit, true);
    this.isEmphasised = emphasis !== undefined;
  }

  /** As they are now, whatever comes. */
  copy(): Marks {
    const copy = new Marks(this.store, this.perRow);
    copy.nodes.bytes.set(this.nodes.bytes);
    copy.ties.bytes.set(this.ties.bytes);
    copy.isEmphasised = this.isEmphasised;
    return copy;
  }

  hide(nodes: Uint8Array | undefined): void {
    for (let node = 0; node < this.store.nodeCount; node++) {
      this.nodes.set(this.store.nodeRank[node]!, hiddenBit, nodes !== undefined && nodes[node] !== 0);
    }
  }
}
