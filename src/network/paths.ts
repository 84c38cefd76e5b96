import type { FoundPath, Hop, NoPath, PathKind, Step } from '../model/paths.ts';
import type { NodeIndex } from '../model/units.ts';
import { cutsIn } from './bridges.ts';
import { shortestPath } from './shortestPath.ts';
import type { SightNetwork } from './sightNetwork.ts';
import { strongestPath } from './strongestPath.ts';
import { timedPath } from './timedPath.ts';
import { papersIn, weightIn } from './windowed.ts';

interface Ways {
  readonly steps: readonly Step[];
  readonly equals: number;
}

type Finder = (network: SightNetwork, from: NodeIndex, to: NodeIndex) => Ways | undefined;

const only = (steps: readonly Step[] | undefined): Ways | undefined => steps && { steps, equals: 1 };

const finders: Readonly<Record<PathKind, Finder>> = {
  shortest: shortestPath,
  strongest: (network, from, to) => only(strongestPath(network, from, to)),
  timed: (network, from, to) => only(timedPath(network, from, to)),
};

/** The way from one person to another over what is visible; undefined where there is none, and from somebody to himself. */
export function pathBetween(
  network: SightNetwork,
  kind: PathKind,
  from: NodeIndex,
  to: NodeIndex,
): FoundPath | undefined {
  const isHere = from !== to && network.isVisible[from] === 1 && network.isVisible[to] === 1;
  const found = isHere ? finders[kind](network, from, to) : undefined;
  return found && { hops: found.steps.map((step) => hopOf(network, step)), equals: found.equals };
}

function hopOf({ columns: { tiePapers, paperTo }, window }: SightNetwork, { carrier, ...step }: Step): Hop {
  const papers = papersIn(tiePapers, step.tie, window, paperTo);
  return {
    ...step,
    weight: weightIn(tiePapers, step.tie, window, paperTo),
    papers: carrier === undefined ? papers : [carrier, ...papers.filter((paper) => paper !== carrier)],
  };
}

/** Why there is no path between two. */
export function whyNoPath(network: SightNetwork, from: NodeIndex, to: NodeIndex): NoPath {
  if (absentOf(network, [from, to]).length > 0) return 'absent';
  return shortestPath(network, from, to) ? 'untimely' : 'apart';
}

export const absentOf = ({ isVisible }: SightNetwork, nodes: readonly NodeIndex[]): NodeIndex[] =>
  nodes.filter((node) => isVisible[node] !== 1);

/** How many people hang together with somebody, who counts among them; 0 for who is not visible. */
export const componentSizeOf = (network: SightNetwork, node: NodeIndex): number =>
  network.isVisible[node] === 1 ? cutsIn(network).componentSizes[node]! : 0;
