import type { Evidence, Flow, FlowPart } from '../model/shift.ts';
import type { NodeIndex, PaperIndex } from '../model/units.ts';
import { authorsOfPapers } from '../network/paperAuthors.ts';
import { topicTieRange, visitMixes, visitMoves } from './mixes.ts';
import { periodsOfPapers } from './periods.ts';
import type { ShiftSource } from './source.ts';

/** A topic in a period. */
interface End {
  readonly period: number;
  readonly topic: number;
}

/**
 * Who and what is behind a node or a band of a flow, the weightiest people first; their weights sum to that of a part
 * of people. Behind a band of people are the papers by which they were on its two topics; behind one of vocabulary the
 * papers of the two that say a shared term, and whoever wrote these, by how many.
 */
export function flowEvidence(source: ShiftSource, flow: Flow, { part }: Pick<FlowPart, 'part'>): Evidence {
  const band = 'band' in part ? flow.bands[part.band] : undefined;
  const ends = 'node' in part ? [flow.nodes[part.node]] : [band && flow.nodes[band.from], band && flow.nodes[band.to]];
  const known = ends.filter((end) => end !== undefined);
  if (known.length === 0) return { papers: [], people: [] };
  const periodOfPaper = periodsOfPapers(source.network.columns.paperFrom, flow.periods);
  if (flow.flavour === 'people') {
    const people = band
      ? peopleOfBand(source, flow, periodOfPaper, ends)
      : peopleOfNode(source, flow, periodOfPaper, known[0]!);
    return { papers: papersBy(source, periodOfPaper, people, known), people: heaviestFirst(people) };
  }
  const isSaid = band && saying(source, band.terms);
  const papers = known.flatMap((end) => papersOf(source, periodOfPaper, end)).filter((paper) => isSaid?.[paper] !== 0);
  return { papers: papers.sort((a, b) => a - b), people: heaviestFirst(writersOf(source, papers)) };
}

type Weights = Map<NodeIndex, number>;

const heaviestFirst = (weights: Weights) =>
  [...weights].map(([node, weight]) => ({ node, weight })).sort((a, b) => b.weight - a.weight || a.node - b.node);

function peopleOfNode({ network }: ShiftSource, flow: Flow, periodOfPaper: Int16Array, end: End): Weights {
  const weights: Weights = new Map();
  const { columns } = network;
  visitMixes(columns, periodOfPaper, flow.periods.length, topicTieRange(columns), (author, mixes) => {
    const { topics, shares } = mixes[end.period]!;
    const at = topics.indexOf(end.topic);
    if (at >= 0) weights.set(author, shares[at]!);
  });
  return weights;
}

function peopleOfBand(
  { network }: ShiftSource,
  flow: Flow,
  periodOfPaper: Int16Array,
  [before, after]: readonly (End | undefined)[],
): Weights {
  const weights: Weights = new Map();
  const { columns } = network;
  const later = after?.period ?? before!.period + 1;
  visitMixes(columns, periodOfPaper, flow.periods.length, topicTieRange(columns), (author, mixes) => {
    visitMoves(mixes[later - 1]!, mixes[later]!, (from, to, weight) => {
      if (from === (before?.topic ?? -1) && to === (after?.topic ?? -1)) weights.set(author, weight);
    });
  });
  return weights;
}

/** Papers of these people by which they are on the topics. */
function papersBy(
  { network }: ShiftSource,
  periodOfPaper: Int16Array,
  people: Weights,
  ends: readonly End[],
): PaperIndex[] {
  const { columns } = network;
  const { authorCount, tieSource, tieTarget, tiePapers } = columns;
  const found = new Set<PaperIndex>();
  const [first, end] = topicTieRange(columns);
  for (let tie = first; tie < end; tie++) {
    if (!people.has(tieSource[tie]!)) continue;
    for (const { topic, period } of ends) {
      if (tieTarget[tie] !== authorCount + topic) continue;
      for (let entry = tiePapers.offsets[tie]!; entry < tiePapers.offsets[tie + 1]!; entry++) {
        const paper = tiePapers.startPapers[entry]!;
        if (periodOfPaper[paper] === period) found.add(paper);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

function papersOf({ network }: ShiftSource, periodOfPaper: Int16Array, { topic, period }: End): PaperIndex[] {
  const { authorCount, nodePapers } = network.columns;
  const node = authorCount + topic;
  const papers = nodePapers.startPapers.subarray(nodePapers.offsets[node], nodePapers.offsets[node + 1]);
  return [...papers].filter((paper) => periodOfPaper[paper] === period);
}

/** 1 for each paper that says one of the terms. */
function saying({ network, model: { vocabulary } }: ShiftSource, names: readonly string[]): Uint8Array {
  const isSaid = new Uint8Array(network.columns.paperFrom.length);
  const wanted = new Set(names);
  vocabulary.terms.forEach((name, term) => {
    if (!wanted.has(name)) return;
    for (let entry = vocabulary.offsets[term]!; entry < vocabulary.offsets[term + 1]!; entry++) {
      isSaid[vocabulary.papers[entry]!] = 1;
    }
  });
  return isSaid;
}

function writersOf({ network }: ShiftSource, papers: readonly PaperIndex[]): Weights {
  const { offsets, authors } = authorsOfPapers(network.columns);
  const weights: Weights = new Map();
  for (const paper of papers) {
    for (const author of authors.subarray(offsets[paper], offsets[paper + 1])) {
      weights.set(author, (weights.get(author) ?? 0) + 1);
    }
  }
  return weights;
}
