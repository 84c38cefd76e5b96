import type { DatedLists } from '../model/columns.ts';
import type { Dated, PartialDate } from '../model/partialDate.ts';
import type { NodeIndex, PaperIndex, TopicIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { inferredPapers } from '../network/added.ts';
import type { FacetValues } from '../network/facetValues.ts';
import { graphNodeKind, mainTopicsIn, nodesIn, tieKind, tiesIn } from '../network/graph.ts';
import { isBare } from '../network/givenNetwork.ts';
import { nodeKey, nodeLabel } from '../network/network.ts';
import { papersIn, weightIn } from '../network/windowed.ts';
import { csvChunks, type CsvRow } from './csvChunks.ts';
import { isoDate } from './isoDates.ts';
import { recordsOf, windowOf, type Snapshot } from './snapshot.ts';
import { paperName } from './topicRecords.ts';

const authorColumns = [
  'id',
  'name',
  'kind',
  'other forms',
  'orcid',
  'papers',
  'undated papers',
  'inferred papers',
  'fractional papers',
  'ties',
  'tie weight',
  'first date',
  'last date',
  'main topic id',
  'main topic',
  'community',
  'institutions of all years',
  'countries of all years',
];

/**
 * A row for each author (or what stands in their place) who is seen. A paper of n authors is 1/n fractional paper of each,
 * whoever of them is on the map. `values` are what stands beside their names.
 */
export function* authorTableChunks(snapshot: Snapshot, values: FacetValues): Generator<string> {
  yield* csvChunks(authorRows(snapshot, values), snapshot.rawCells);
}

function* authorRows(snapshot: Snapshot, values: FacetValues): Generator<CsvRow> {
  yield authorColumns;
  const { network, arrangement } = snapshot;
  const { columns, authors } = network;
  const window = windowOf(snapshot);
  const mainTopics = mainTopicsIn(network, window);
  const ties = tieSums(snapshot, window);
  for (const node of nodesIn(network, window)) {
    if (node >= columns.authorCount) break;
    const { name, forms, orcid } = authors[node]!;
    const behind = behindOf(snapshot, columns.nodePapers, node, window);
    const topic = mainTopics[node]!;
    const community = arrangement?.communities[node] ?? -1;
    yield [
      nodeKey(network, node),
      name,
      graphNodeKind(network, node),
      forms.filter((form) => form !== name).join('; '),
      orcid ?? '',
      behind.papers.length,
      behind.undated,
      inferredOf(snapshot, node, behind.papers),
      fractionOf(snapshot, node, behind.papers),
      ties.count[node]!,
      rounded(ties.weight[node]!),
      behind.first,
      behind.last,
      ...topicCells(snapshot, topic),
      community < 0 ? '' : community + 1,
      valuesOf(values, 'institution', node),
      valuesOf(values, 'country', node),
    ];
  }
}

const tieColumns = [
  'source id',
  'target id',
  'source',
  'target',
  'kind',
  'papers',
  'weight',
  'undated papers',
  'inferred papers',
  'first date',
  'last date',
  'main topic id',
  'main topic',
  'shared papers',
];

/** A row for each tie that is seen: of authors (or what stands in their place), of these with topics, and of topics. */
export function* tieTableChunks(snapshot: Snapshot): Generator<string> {
  yield* csvChunks(tieRows(snapshot), snapshot.rawCells);
}

function* tieRows(snapshot: Snapshot): Generator<CsvRow> {
  yield tieColumns;
  const { network, papers } = snapshot;
  const { tieSource, tieTarget, tiePapers, authorTieCount, paperTo } = network.columns;
  const window = windowOf(snapshot);
  for (const tie of tiesIn(network, window)) {
    const [source, target] = [tieSource[tie]!, tieTarget[tie]!];
    const behind = behindOf(snapshot, tiePapers, tie, window);
    const topic = tie < authorTieCount ? mainTopicOf(snapshot, behind.papers) : -1;
    const inferred = network.added.length > 0 ? inferredPapers(network.added, network.columns, tie) : new Map();
    yield [
      nodeKey(network, source),
      nodeKey(network, target),
      nodeLabel(network, source),
      nodeLabel(network, target),
      tieKind(network, tie),
      behind.papers.length,
      rounded(weightIn(tiePapers, tie, window, paperTo)),
      behind.undated,
      behind.papers.filter((paper) => inferred.has(paper)).length,
      behind.first,
      behind.last,
      ...topicCells(snapshot, topic),
      network.kind === 'papers' ? behind.papers.map((paper) => paperName(papers[paper]!)).join('; ') : '',
    ];
  }
}

/** The papers (or links) behind one item. */
interface Behind {
  /** Ascending. */
  readonly papers: readonly PaperIndex[];
  readonly undated: number;
  /** The earliest beginning and the latest end, as precisely as these are known; '' without any date. */
  readonly first: string;
  readonly last: string;
}

function behindOf(snapshot: Snapshot, lists: DatedLists, item: number, window: TimeWindow): Behind {
  const { columns } = snapshot.network;
  const papers = isBare(lists, item) ? [] : papersIn(lists, item, window, columns.paperTo);
  papers.sort((one, other) => one - other);
  const records = recordsOf(snapshot);
  const dates = papers.flatMap((paper) => datesOf(records[paper]));
  const [first, last] = ends(dates);
  return { papers, undated: papers.length - dates.length, first, last };
}

const datesOf = (record: Dated | undefined): readonly PartialDate[] => (record?.date ? [record.date] : []);

function ends(dates: readonly PartialDate[]): readonly [first: string, last: string] {
  let [first, last] = [dates[0], dates[0]];
  for (const date of dates) {
    if (date.from < first!.from) first = date;
    if (date.to > last!.to) last = date;
  }
  return [first ? isoDate(first) : '', last ? isoDate(last) : ''];
}

interface TieSums {
  readonly count: Uint32Array;
  readonly weight: Float64Array;
}

/** Of each author, over the ties to other authors. */
function tieSums({ network }: Snapshot, window: TimeWindow): TieSums {
  const { authorCount, authorTieCount, tieSource, tieTarget, tiePapers, paperTo } = network.columns;
  const sums = { count: new Uint32Array(authorCount), weight: new Float64Array(authorCount) };
  for (const tie of tiesIn(network, window)) {
    if (tie >= authorTieCount) break;
    const weight = weightIn(tiePapers, tie, window, paperTo);
    for (const node of [tieSource[tie]!, tieTarget[tie]!]) {
      sums.count[node]!++;
      sums.weight[node]! += weight;
    }
  }
  return sums;
}

/** Nobody can say of how many institutions or keywords a paper is as its list says it of authors: '' of these. */
function fractionOf({ network, papers }: Snapshot, node: NodeIndex, of: readonly PaperIndex[]): number | '' {
  const kind = network.authors[node]!.kind;
  if (network.kind !== 'papers' || (kind !== 'person' && kind !== 'group')) return '';
  return rounded(of.reduce((sum, paper) => sum + 1 / Math.max(1, papers[paper]!.slots.length), 0));
}

function inferredOf({ network }: Snapshot, node: NodeIndex, of: readonly PaperIndex[]): number {
  const inferred = new Set(network.added.find((one) => one.node === node)?.papers);
  return of.filter((paper) => inferred.has(paper)).length;
}

/** The topic of the largest share in these papers, the first of equals; −1 where there is none. */
function mainTopicOf({ model, network }: Snapshot, papers: readonly PaperIndex[]): TopicIndex {
  if (network.kind !== 'papers') return -1;
  const shares = new Map<TopicIndex, number>();
  for (const paper of papers) {
    for (const { topic, share } of model.memberships[paper] ?? []) shares.set(topic, (shares.get(topic) ?? 0) + share);
  }
  let best = -1;
  for (const [topic, share] of shares) {
    const lead = share - (shares.get(best) ?? 0);
    if (lead > 0 || (lead === 0 && topic < best)) best = topic;
  }
  return best;
}

const topicCells = ({ model }: Snapshot, topic: TopicIndex): readonly [id: string, label: string] => {
  const { id = '', label = '' } = model.topics[topic] ?? {};
  return [id, label];
};

function valuesOf({ names, authors }: FacetValues, facet: 'institution' | 'country', node: NodeIndex): string {
  const { offsets, values } = authors[facet];
  return Array.from(values.subarray(offsets[node], offsets[node + 1]), (value) => names[facet][value]!).join('; ');
}

/** Rounding dust of sums is nobody's weight. */
const rounded = (value: number): number => Number(value.toPrecision(12));
