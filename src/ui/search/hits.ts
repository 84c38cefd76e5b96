import type { TimeWindow } from '../../model/window.ts';
import { noDay } from '../../model/columns.ts';
import { countIn } from '../../network/windowed.ts';
import type { Selection } from '../../state/state.ts';
import type { Opened, SearchHit } from '../../work/protocol.ts';

export const selectionOf = (hit: SearchHit): Selection =>
  hit.kind === 'paper' ? { kind: 'paper', paper: hit.paper } : { kind: 'node', node: hit.node };

export function isHitIn({ columns }: Opened, hit: SearchHit, window: TimeWindow): boolean {
  if (hit.kind !== 'paper') return countIn(columns.nodePapers, hit.node, window) > 0;
  const [from, to] = [columns.paperFrom[hit.paper]!, columns.paperTo[hit.paper]!];
  return from === noDay ? window.undated : from <= window.to && to >= window.from;
}
