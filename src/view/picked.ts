import type { NodeIndex, TieIndex } from '../model/units.ts';
import type { PickedCode } from './pickBuffer.ts';
import type { Store } from './store.ts';

/** One thing on the map. */
export type Picked =
  | { readonly kind: 'node'; readonly node: NodeIndex }
  | { readonly kind: 'tie'; readonly tie: TieIndex };

/** From the numbers of the drawing order to those of the network. */
export function pickedOf(code: PickedCode | undefined, { nodeOrder, tieOrder }: Store): Picked | undefined {
  if (!code) return undefined;
  if (code.kind === 'node') return { kind: 'node', node: nodeOrder[code.rank]! };
  return { kind: 'tie', tie: tieOrder[code.slot]! };
}

export function isSamePicked(a: Picked | undefined, b: Picked | undefined): boolean {
  if (a?.kind === 'node') return b?.kind === 'node' && a.node === b.node;
  if (a?.kind === 'tie') return b?.kind === 'tie' && a.tie === b.tie;
  return b === undefined;
}
