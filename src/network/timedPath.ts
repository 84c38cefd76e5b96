import { MinHeap } from '../lib/minHeap.ts';
import type { Step } from '../model/paths.ts';
import type { Day, NodeIndex, PaperIndex, TieIndex } from '../model/units.ts';
import type { SightNetwork } from './sightNetwork.ts';

/** How early something can have come to a person. */
interface Arrival {
  readonly node: NodeIndex;
  readonly day: Day;
  /** How it came there; where everything begins, it did not. */
  readonly leg?: { readonly before: Arrival; readonly tie: TieIndex; readonly carrier: PaperIndex };
}

/**
 * How something could have travelled from one person to the other: over papers of the window each of which can be no
 * earlier than the one before. The date of a paper is an interval of days; a path is one if there are days in the
 * intervals of its papers that never go back. Several papers on one day can carry one after the other; a paper without
 * a date carries nothing. Of all such paths one that arrives as early as can be, and of these one with the fewest hops:
 * a foremost path, Xuan, Ferreira & Jarry, "Computing shortest, fastest, and foremost journeys in dynamic networks"
 * (2003); time-respecting paths in Holme & Saramäki, "Temporal networks" (2012).
 */
export function timedPath(network: SightNetwork, from: NodeIndex, to: NodeIndex): Step[] | undefined {
  const last = earliestDay(network, from, to);
  if (last === undefined) return undefined;
  const steps: Step[] = [];
  for (let { node, day, leg } = fewestHops(network, from, to, last); leg; { node, day, leg } = leg.before) {
    const { before, tie, carrier } = leg;
    steps.push({ from: before.node, to: node, tie, day, carrier });
  }
  return steps.toReversed();
}

const isEarlier = (one: Arrival, other: Arrival): boolean =>
  one.day < other.day || (one.day === other.day && one.node < other.node);

/** Who has it early can wait, so that the earliest day of each person is all that matters: Dijkstra's algorithm. */
function earliestDay(network: SightNetwork, from: NodeIndex, to: NodeIndex): Day | undefined {
  const { nodeCount, offsets, neighbours } = network.graph;
  const days = new Float64Array(nodeCount).fill(Infinity);
  const heap = new MinHeap<Arrival>(isEarlier);
  days[from] = -Infinity;
  heap.push({ node: from, day: -Infinity });
  for (let earliest = heap.pop(); earliest; earliest = heap.pop()) {
    const { node, day } = earliest;
    if (node === to) return day;
    if (day > days[node]!) continue;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      const other = neighbours[entry]!;
      if (days[other]! <= day) continue;
      const carried = carriedBy(network, network.ties[entry]!, day);
      if (!carried || carried.day >= days[other]!) continue;
      days[other] = carried.day;
      heap.push({ node: other, day: carried.day });
    }
  }
  return undefined;
}

/**
 * The earliest day of each person is not enough here: a way with fewer hops may come there later and still be in time.
 * So it goes on hop by hop, each time from those whom it reached earlier than with fewer hops, until it arrives. There is
 * such a way.
 */
function fewestHops(network: SightNetwork, from: NodeIndex, to: NodeIndex, last: Day): Arrival {
  const { nodeCount, offsets, neighbours } = network.graph;
  const days = new Float64Array(nodeCount).fill(Infinity);
  days[from] = -Infinity;
  let latest: readonly Arrival[] = [{ node: from, day: -Infinity }];
  for (;;) {
    const reached = new Map<NodeIndex, Arrival>();
    for (const before of latest) {
      for (let entry = offsets[before.node]!; entry < offsets[before.node + 1]!; entry++) {
        const [node, tie] = [neighbours[entry]!, network.ties[entry]!];
        if (days[node]! <= before.day) continue;
        const carried = carriedBy(network, tie, before.day);
        if (!carried || carried.day > last || carried.day >= (reached.get(node)?.day ?? days[node]!)) continue;
        reached.set(node, { node, day: carried.day, leg: { before, tie, carrier: carried.carrier } });
      }
    }
    const arrived = reached.get(to);
    if (arrived) return arrived;
    for (const { node, day } of reached.values()) days[node] = day;
    latest = [...reached.values()].sort((one, other) => one.node - other.node);
  }
}

/**
 * The paper by which something that is there on a day goes over a tie earliest, and when. Papers stand in the order
 * of their first possible days, so it is the first one that is not over.
 */
function carriedBy(
  { columns: { tiePapers, paperTo }, window }: SightNetwork,
  tie: TieIndex,
  day: Day,
): { readonly carrier: PaperIndex; readonly day: Day } | undefined {
  const notBefore = Math.max(day, window.from);
  for (let entry = tiePapers.offsets[tie]!; entry < tiePapers.offsets[tie + 1]!; entry++) {
    const [carrier, start] = [tiePapers.startPapers[entry]!, tiePapers.starts[entry]!];
    if (start > window.to) return undefined;
    if (paperTo[carrier]! >= notBefore) return { carrier, day: Math.max(day, start) };
  }
  return undefined;
}
