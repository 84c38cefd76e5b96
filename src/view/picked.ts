import type { Picked } from '../drawing/picked.ts';
import type { Store } from '../drawing/store.ts';
import type { PickedCode } from './pickBuffer.ts';

/** From the numbers of the drawing order to those of the network. */
export function pickedOf(code: PickedCode | undefined, { nodeOrder, tieOrder }: Store): Picked | undefined {
  if (!code) return undefined;
  if (code.kind === 'node') return { kind: 'node', node: nodeOrder[code.rank]! };
  return { kind: 'tie', tie: tieOrder[code.slot]! };
}
