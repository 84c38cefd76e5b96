import type { HoldRequest, FromArranger, ToArranger } from './arrangeProtocol.ts';

type Send = (message: FromArranger, transfer?: Transferable[]) => void;
type Move = Exclude<ToArranger, { readonly type: 'arrange' | 'hold' | 'firmness' }>;

/** Placeholder until the relaxation is there. */
export class Mover {
  private readonly request: HoldRequest;
  private readonly send: Send;
  constructor(request: HoldRequest, send: Send) {
    this.request = request;
    this.send = send;
  }
  handle(move: Move): void {
    void move;
    this.send({ type: 'settled', positions: this.request.arrangement.positions.slice() });
  }
}
