import { isoDay } from '../lib/calendar.ts';
import { canonicalJson } from '../lib/canonicalJson.ts';
import type { PartialDate } from '../model/partialDate.ts';
import type { PaperIndex } from '../model/units.ts';
import { graphOf, type GraphNode, type GraphTie } from '../network/graph.ts';
import { nodeKey } from '../network/network.ts';
import { carriedMember } from '../session/carriedForms.ts';
import { captionOf } from './caption.ts';
import { namedAttributes } from './fileNames.ts';
import { jsonLines } from './jsonLines.ts';
import { topicFacts, topicRecords } from './topicJson.ts';
import { paperTopics } from './topicRecords.ts';
import { topicShiftsOf, type TopicShifts } from './topicShifts.ts';
import { papersShown, windowOf, type Snapshot } from './snapshot.ts';
import { statementOf } from './statement.ts';

/** Raised when what is written changes its meaning. */
const formatVersion = 1;

/**
 * The snapshot as graphology's own serialised graph with more members: `coterie`, the parameters, `papers`,
 * exactly the papers behind the graph, and `topics`; of a network that came without papers `records` in their place, the
 * links of its file. Sorted keys, one item per line; the same bytes wherever it is written on one day, but for the line
 * that carries how it was looked at.
 */
export function* jsonChunks(snapshot: Snapshot): Generator<string> {
  const { kind } = snapshot.network;
  const shifts = topicShiftsOf(snapshot);
  const named = <Item extends { attributes?: GraphNode | GraphTie }>(item: Item) => ({
    ...item,
    attributes: namedAttributes(kind, item.attributes!),
  });
  const recordOf = (index: PaperIndex) =>
    kind === 'papers' ? paperRecord(snapshot, index) : linkRecord(snapshot, index);
  const { attributes, options, nodes, edges } = graphOf(
    snapshot.network,
    snapshot.arrangement,
    windowOf(snapshot),
  ).export();
  yield `{"attributes":${canonicalJson(attributes)},\n"coterie":${canonicalJson(parametersOf(snapshot, shifts))},\n`;
  if (snapshot.carried !== undefined) yield `${canonicalJson(carriedMember(snapshot.carried)).slice(1, -1)},\n`;
  yield '"edges":';
  yield* jsonLines(edges.map(named), canonicalJson);
  yield ',\n"nodes":';
  yield* jsonLines(nodes.map(named), canonicalJson);
  yield `,\n"options":${canonicalJson(options)},\n"${kind === 'papers' ? 'papers' : 'records'}":`;
  yield* jsonLines(papersShown(snapshot).map(recordOf), canonicalJson);
  if (kind === 'papers') {
    yield ',\n"topics":';
    yield* jsonLines(topicRecords(snapshot, shifts), canonicalJson);
  }
  yield '}\n';
}

export function jsonOf(snapshot: Snapshot): string {
  return [...jsonChunks(snapshot)].join('');
}

function parametersOf(snapshot: Snapshot, shifts: TopicShifts) {
  const { network, communityNames } = snapshot;
  return {
    format: formatVersion,
    ...statementOf(snapshot),
    ...(network.kind === 'papers' && { topics: topicFacts(snapshot, shifts) }),
    caption: captionOf(snapshot),
    ...(communityNames && { communityNames }),
    days: 'whole days since 1970-01-01',
  };
}

/** `index` is what the ties of the graph list as their papers. */
function paperRecord({ papers, model }: Snapshot, index: PaperIndex) {
  const { title, slots, authorsTruncated, date, ids, provenance } = papers[index]!;
  return {
    ...paperTopics(model, index),
    index,
    title,
    authors: slots.map(({ raw }) => raw),
    ...(slots.at(-1)?.inferred && { inferredAuthors: slots.filter(({ inferred }) => inferred).map(({ raw }) => raw) }),
    authorsTruncated,
    date: dateRecord(date),
    ids,
    file: provenance.file,
    line: provenance.line,
  };
}

function linkRecord({ network, links = [] }: Snapshot, index: PaperIndex) {
  const { source, target, weight, date, file, line } = links[index]!;
  const [from, to] = [nodeKey(network, source), nodeKey(network, target)];
  return { index, source: from, target: to, weight, date: dateRecord(date), ...(file !== undefined && { file }), line };
}

const dateRecord = (date: PartialDate | undefined) =>
  date ? { from: isoDay(date.from), to: isoDay(date.to), precision: date.precision } : null;
