import { isoDay } from '../lib/calendar.ts';
import { noDay, type DatedLists } from '../model/columns.ts';
import { paperDatesText, type DatedWeight } from '../model/paperDates.ts';
import type { Day, NodeIndex, TieIndex } from '../model/units.ts';
import { graphNodeOf, graphTieOf, mainTopicsOf, nodesIn, tieKey, tiesIn, type GraphNode } from '../network/graph.ts';
import { nodeKey } from '../network/network.ts';
import { papersIn } from '../network/windowed.ts';
import { windowOf, type Snapshot } from './snapshot.ts';

/*
 * Nodes and ties as the fields of graph files: texts and finite numbers. What is unknown, or no finite number, is
 * undefined. Days are ISO texts.
 */

export interface NodeRecord {
  readonly node: NodeIndex;
  readonly key: string;
  readonly label: string;
  readonly kind: GraphNode['kind'];
  /** From 0, the largest. */
  readonly community: number | undefined;
  readonly communityName: string | undefined;
  readonly papers: number;
  readonly undatedPapers: number;
  readonly inferredPapers: number | undefined;
  readonly weight: number | undefined;
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
  readonly mainTopic: string | undefined;
  readonly x: number | undefined;
  readonly y: number | undefined;
  /** `#rrggbb`. */
  readonly colour: string | undefined;
}

export interface TieRecord {
  readonly tie: TieIndex;
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly weight: number | undefined;
  readonly papers: number;
  readonly undatedPapers: number;
  readonly inferredPapers: number | undefined;
  readonly firstDay: string | undefined;
  readonly lastDay: string | undefined;
  /** See `paperDatesText`. */
  readonly paperDates: string;
}

export function* nodeRecords(snapshot: Snapshot): Generator<NodeRecord> {
  const { network, arrangement } = snapshot;
  const window = windowOf(snapshot);
  const mainTopics = mainTopicsOf(network, window);
  for (const node of nodesIn(network, window)) {
    const found = graphNodeOf(network, node, mainTopics, arrangement, window);
    yield {
      node,
      key: nodeKey(network, node),
      label: found.label,
      kind: found.kind,
      community: found.community,
      communityName: communityNameOf(snapshot, found.community),
      papers: found.papers,
      undatedPapers: found.undatedPapers,
      inferredPapers: found.inferredPapers,
      weight: maybeFinite(found.weight),
      ...isoDays(found),
      mainTopic: found.mainTopic ?? undefined,
      x: maybeFinite(found.x),
      y: maybeFinite(found.y),
      colour: colourOf(snapshot, node),
    };
  }
}

export function* tieRecords(snapshot: Snapshot): Generator<TieRecord> {
  const { network } = snapshot;
  const { tieSource, tieTarget } = network.columns;
  const window = windowOf(snapshot);
  for (const tie of tiesIn(network, window)) {
    const found = graphTieOf(network, tie, window);
    const [source, target] = [nodeKey(network, tieSource[tie]!), nodeKey(network, tieTarget[tie]!)];
    yield {
      tie,
      key: tieKey(source, target),
      source,
      target,
      kind: found.kind,
      weight: maybeFinite(found.weight),
      papers: found.papers.length,
      undatedPapers: found.undatedPapers,
      inferredPapers: found.inferredPapers,
      ...isoDays(found),
      paperDates: paperDatesOf(snapshot, tie),
    };
  }
}

/** What the file of a network calls a community, where it does. */
export const communityNameOf = ({ communityNames }: Snapshot, community: number | undefined): string | undefined =>
  community === undefined ? undefined : communityNames?.[community];

export const paperDatesOf = (snapshot: Snapshot, tie: TieIndex): string =>
  paperDatesText(datedWeights(snapshot, snapshot.network.columns.tiePapers, tie));

/** The papers of a tie or node in the window, the dated ones first, in the order of their dates. */
function datedWeights(snapshot: Snapshot, lists: DatedLists, item: number): DatedWeight[] {
  const { paperFrom, paperTo } = snapshot.network.columns;
  const weights = new Map<number, number>();
  const { offsets, startPapers, startWeights, undatedOffsets, undatedPapers, undatedWeights } = lists;
  for (let at = offsets[item]!; at < offsets[item + 1]!; at++) weights.set(startPapers[at]!, startWeights[at]!);
  for (let at = undatedOffsets[item]!; at < undatedOffsets[item + 1]!; at++) {
    weights.set(undatedPapers[at]!, undatedWeights[at]!);
  }
  return papersIn(lists, item, windowOf(snapshot), paperTo).map((paper) => ({
    date: paperFrom[paper] === noDay ? undefined : { from: paperFrom[paper]!, to: paperTo[paper]! },
    weight: weights.get(paper)!,
  }));
}

/** The stretches of time of the dated papers in the window; overlapping and adjoining ones are one. */
export function spellsOf(
  snapshot: Snapshot,
  lists: DatedLists,
  item: number,
): readonly { readonly from: Day; readonly to: Day }[] {
  const { paperFrom, paperTo } = snapshot.network.columns;
  const spells: { from: Day; to: Day }[] = [];
  for (const paper of papersIn(lists, item, windowOf(snapshot), paperTo)) {
    const [from, to] = [paperFrom[paper]!, paperTo[paper]!];
    if (from === noDay) continue;
    const last = spells.at(-1);
    if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
    else spells.push({ from, to });
  }
  return spells;
}

const maybeFinite = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isFinite(value) ? value : undefined;

const isoDays = ({ firstDay, lastDay }: { readonly firstDay: Day | null; readonly lastDay: Day | null }) => ({
  firstDay: firstDay === null ? undefined : isoDay(firstDay),
  lastDay: lastDay === null ? undefined : isoDay(lastDay),
});

function colourOf({ slots, palette }: Snapshot, node: NodeIndex): string | undefined {
  const colour = palette[slots[node] ?? -1];
  return colour !== undefined && /^#[\da-f]{6}$/i.test(colour) ? colour : undefined;
}
