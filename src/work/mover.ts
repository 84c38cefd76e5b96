import { graphOfAuthors } from '../arrange/arrange.ts';
import { Relaxation } from '../arrange/relaxation.ts';
import { topicPlacer } from '../arrange/topicPlaces.ts';
import type { Csr } from '../lib/graph/csr.ts';
import { nextTask } from '../lib/nextTask.ts';
import type { NodeIndex } from '../model/units.ts';
import type { FromArranger, HoldRequest, ToArranger } from './arrangeProtocol.ts';

type Send = (message: FromArranger, transfer?: Transferable[]) => void;
type Move = Exclude<ToArranger, { readonly type: 'arrange' | 'hold' | 'firmness' }>;

/** Between two pictures; a screen shows no more than so many. */
const pictureEveryMs = 30;

/** Moves the nodes of an arranged network about: those that a hand holds, and those that follow. */
export class Mover {
  readonly #request: HoldRequest;
  readonly #send: Send;
  readonly #place: (authors: Float32Array, from?: Float32Array) => Float32Array;
  /** Where all nodes are, and which of them are held there. */
  #positions: Float32Array;
  readonly #pinned: Uint8Array;
  #graph: Csr | undefined;
  #relaxation: Relaxation | undefined;
  #isRunning = false;

  constructor(request: HoldRequest, send: Send) {
    this.#request = request;
    this.#send = send;
    this.#positions = request.arrangement.positions.slice();
    this.#pinned = request.pinned.slice();
    this.#place = topicPlacer(request.totals, request.arrangement.communities, this.#pinned);
  }

  handle(move: Move): void {
    if (move.type === 'relax') this.#relax(move.isOn);
    else if (move.type === 'pin') this.#pin(move.node, move.x, move.y);
    else this.#unpin(move.node);
    if (!this.#isRunning) void this.#run();
  }

  /** Switched on, everything flows on towards rest; switched off, it stays as it is. */
  #relax(isOn: boolean): void {
    this.#relaxation = isOn ? this.#relaxationOf(true) : undefined;
  }

  #pin(node: NodeIndex, x: number, y: number): void {
    // Before the node moves: what is at rest is where it was.
    if (node < this.#authorCount) this.#relaxation ??= this.#relaxationOf(false);
    this.#pinned[node] = 1;
    this.#positions[2 * node] = x;
    this.#positions[2 * node + 1] = y;
    if (node < this.#authorCount) this.#relaxation?.pin(node, x, y);
  }

  #unpin(node: NodeIndex): void {
    this.#pinned[node] = 0;
    if (node < this.#authorCount) this.#relaxation?.unpin(node);
  }

  get #authorCount(): number {
    return this.#request.totals.authorCount;
  }

  #relaxationOf(isWarm: boolean): Relaxation {
    const { totals, seed, arrangement } = this.#request;
    this.#graph ??= graphOfAuthors(totals);
    const places = this.#positions.subarray(0, 2 * this.#authorCount);
    const { communities } = arrangement;
    return new Relaxation(this.#graph, places, { seed, communities, pinned: this.#pinned, isWarm });
  }

  /** Step by step, so that what the hand does in between is heard. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    let shown = performance.now();
    while (this.#relaxation && !this.#relaxation.isSettled) {
      this.#relaxation.step();
      if (performance.now() - shown >= pictureEveryMs) {
        shown = performance.now();
        this.#follow();
        const positions = this.#positions.slice();
        this.#send({ type: 'positions', positions, share: 1 }, [positions.buffer]);
      }
      await nextTask();
    }
    this.#isRunning = false;
    this.#follow();
    this.#send({ type: 'settled', positions: this.#positions.slice() });
  }

  #follow(): void {
    const authors = this.#relaxation?.positions ?? this.#positions.subarray(0, 2 * this.#authorCount);
    this.#positions = this.#place(authors, this.#positions);
  }
}
