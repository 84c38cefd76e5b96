import type { Decision } from '../model/identity.ts';
import type { NodeIndex } from '../model/units.ts';
import { bench, joined, opened, settings } from '../state/state.ts';
import type { Opened } from '../work/protocol.ts';
import type { Workbench } from '../work/workbench.ts';
import { without } from './decisionWords.ts';
import { changeSettings, isChanging, wantedSettings } from './open.ts';

/** Two nodes of the map who are one person from now on. */
export interface Joined {
  readonly one: NodeIndex;
  readonly other: NodeIndex;
}

/** What was decided and is not counted yet, with the nodes of who is joined by it. */
let underWay: readonly { readonly added: readonly Decision[]; readonly pairs: readonly Joined[] }[] = [];

/**
 * Adds to the log of decisions. People who are joined stand on each other at once; what becomes of the numbers is counted
 * behind it, for several decisions together, and takes the place of what is shown without anything moving. `pairs` are the
 * nodes of the merges, where they are known; the worker is asked for them otherwise. Resolves when all is counted.
 */
export async function decide(added: readonly Decision[], pairs?: readonly Joined[]): Promise<void> {
  const current = bench.peek();
  if (!current || added.length === 0) return;
  // Pressed twice it is decided once: what was decided last may not be counted yet.
  const last = without(wantedSettings().decisions, settings.peek().decisions).slice(-added.length);
  if (JSON.stringify(last) === JSON.stringify(added)) return;
  const counted = changeSettings({ decisions: [...wantedSettings().decisions, ...added] });
  const known = pairs ?? (await pairsIn(current, added));
  if (current === bench.peek()) {
    underWay = [...underWay, { added, pairs: known }];
    showJoined();
  }
  await counted;
  if (!isChanging()) showJoined();
}

/** Those stand on each other whose decisions are still wished for; where nothing is counted any more, nobody does. */
export function showJoined(): void {
  const [wanted, current] = [new Set(wantedSettings().decisions), opened.peek()];
  underWay = isChanging() ? underWay.filter(({ added }) => added.every((decision) => wanted.has(decision))) : [];
  const pairs = underWay.flatMap((decided) => decided.pairs);
  if (!current || (pairs.length === 0 && joined.peek().size === 0)) return;
  joined.value = joinedBy(pairs, current);
}

async function pairsIn(current: Workbench, added: readonly Decision[]): Promise<Joined[]> {
  const mentions = added.flatMap((decision) =>
    decision.kind === 'merge' && decision.of === 'people' ? [decision.one, decision.other] : [],
  );
  if (mentions.length === 0) return [];
  const nodes = await current.ask('holders', mentions);
  return nodes.flatMap((one, at) => (at % 2 === 0 ? [{ one, other: nodes[at + 1]! }] : []));
}

/** The one of fewer papers stands on the other, and so do all who stand on him or her already. */
function joinedBy(pairs: readonly Joined[], { columns: { nodePapers } }: Opened): ReadonlyMap<NodeIndex, NodeIndex> {
  const { offsets, undatedOffsets } = nodePapers;
  const papersOf = (node: NodeIndex): number =>
    offsets[node + 1]! - offsets[node]! + undatedOffsets[node + 1]! - undatedOffsets[node]!;
  const onto = new Map<NodeIndex, NodeIndex>();
  for (const { one, other } of pairs) {
    if (one < 0 || other < 0) continue;
    const [first, second] = [onto.get(one) ?? one, onto.get(other) ?? other].sort((a, b) => papersOf(a) - papersOf(b));
    if (first === second) continue;
    for (const [node, under] of onto) if (under === first) onto.set(node, second!);
    onto.set(first!, second!);
  }
  return onto;
}
