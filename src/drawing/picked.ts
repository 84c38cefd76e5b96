import type { NodeIndex, TieIndex } from '../model/units.ts';

/** One thing on the map. */
export type Picked =
  | { readonly kind: 'node'; readonly node: NodeIndex }
  | { readonly kind: 'tie'; readonly tie: TieIndex };

export function isSamePicked(a: Picked | undefined, b: Picked | undefined): boolean {
  if (a?.kind === 'node') return b?.kind === 'node' && a.node === b.node;
  if (a?.kind === 'tie') return b?.kind === 'tie' && a.tie === b.tie;
  return b === undefined;
}
