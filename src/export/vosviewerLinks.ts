import type { Extras } from '../model/givenNetwork.ts';
import type { NodeIndex } from '../model/units.ts';
import { tiesIn } from '../network/graph.ts';
import { weightIn } from '../network/windowed.ts';
import { paperDatesOf } from './graphRecords.ts';
import { windowOf, type GivenSource, type Snapshot } from './snapshot.ts';

/** A link of a VOSviewer file, between items. */
export interface VosviewerLink {
  readonly source: NodeIndex;
  readonly target: NodeIndex;
  readonly strength: number;
  /** Of each of its papers (`paperDatesText`), where the file did not come from VOSviewer. */
  readonly paperDates?: string;
  /** The whole link, where it came from a JSON file. */
  readonly extras?: Extras;
}

/**
 * The links of a VOSviewer file: each pair of items that are tied in the window, once. A network that came from
 * VOSviewer's own files is written as it stands there, with the links of items to themselves.
 */
export function linksOf(snapshot: Snapshot): Iterable<VosviewerLink> {
  const { given, window } = snapshot;
  return given?.whole.extras && !window ? linksOfFile(given) : pairsIn(snapshot);
}

function* pairsIn(snapshot: Snapshot): Generator<VosviewerLink> {
  const { authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = snapshot.network.columns;
  const window = windowOf(snapshot);
  for (const tie of tiesIn(snapshot.network, window)) {
    if (tie >= authorTieCount) return;
    const strength = weightIn(tiePapers, tie, window, paperTo);
    yield { source: tieSource[tie]!, target: tieTarget[tie]!, strength, paperDates: paperDatesOf(snapshot, tie) };
  }
}

function* linksOfFile({ whole, nodes }: GivenSource): Generator<VosviewerLink> {
  const shown = new Map(nodes.map((node, index) => [node, index]));
  const nodeOf = whole.nodes.map((node) => shown.get(node));
  const loops = whole.loops ?? [];
  let next = 0;
  function* loopsBefore(tie: number): Generator<VosviewerLink> {
    for (; next < loops.length && loops[next]!.before <= tie; next++) {
      const { node, weight, extras } = loops[next]!;
      const item = nodeOf[node];
      if (item !== undefined) yield { source: item, target: item, strength: weight, extras };
    }
  }
  for (let at = 0; at < whole.ties.length; at++) {
    yield* loopsBefore(at);
    const { source, target, extras } = whole.ties[at]!;
    let strength = whole.ties[at]!.weight;
    // The papers of one link came from one record of the file.
    while (extras && whole.ties[at + 1]?.extras === extras) strength += whole.ties[++at]!.weight;
    const [from, to] = [nodeOf[source], nodeOf[target]];
    if (from !== undefined && to !== undefined) yield { source: from, target: to, strength, extras };
  }
  yield* loopsBefore(Infinity);
}
