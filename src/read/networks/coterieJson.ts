import { intervalText, maybeIntervalDate } from '../../model/dateInterval.ts';
import type { DatePrecision } from '../../model/partialDate.ts';
import { listAt, numberAt, objectAt, textAt, valueAt, type JsonObject, type JsonValue } from '../json/jsonValues.ts';
import type { OnShare, Reader, Reading, SourceText } from '../contract.ts';
import { documentAround, jsonNetworkRecords, plainOf, type NetworkRecord } from './jsonNetwork.ts';
import { networkBuilder, type FoundTie, type NetworkBuilder } from './networkBuilder.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.notices;

const paths = [['edges'], ['nodes'], ['papers'], ['records']];

/** The records of a file by what they are. */
interface Parts {
  readonly nodes: NetworkRecord[];
  readonly edges: NetworkRecord[];
  /** Papers behind the edges, or the links that a network without papers came with, by their numbers. */
  readonly sources: Map<number, NetworkRecord>;
}

function partsOf(records: readonly NetworkRecord[]): Parts {
  const parts: Parts = { nodes: [], edges: [], sources: new Map() };
  for (const record of records) {
    const index = numberAt(record.value, 'index');
    if (index !== undefined) parts.sources.set(index, record);
    else (record.ends ? parts.edges : parts.nodes).push(record);
  }
  return parts;
}

/** A topic, a tie to one, or a tie between two. */
const isOfTopic = ({ value }: NetworkRecord): boolean =>
  ['topic', 'topics'].includes(textAt(value, 'attributes', 'kind'));

/** Keys say with a letter what a node is. */
const idOf = (key: JsonValue | undefined): string => plainOf(key).replace(/^[an]:/, '');

const precisions: readonly string[] = ['day', 'month', 'season', 'quarter', 'year', 'range'] satisfies DatePrecision[];
const isPrecision = (text: string): text is DatePrecision => precisions.includes(text);

/** The interval of a date, and how exactly it was known. */
function datedBy(source: JsonObject | undefined): Required<Pick<FoundTie, 'dated'>> {
  const days = maybeIntervalDate(`${textAt(source, 'date', 'from')}/${textAt(source, 'date', 'to')}`);
  const date = days && maybeIntervalDate(intervalText(days));
  const precision = textAt(source, 'date', 'precision');
  return { dated: { date: date && (isPrecision(precision) ? { ...date, precision } : date) } };
}

function addNodes(nodes: readonly NetworkRecord[], names: readonly JsonValue[], builder: NetworkBuilder): void {
  for (const { value, line } of nodes) {
    const own = objectAt(value, 'attributes');
    const community = numberAt(own, 'community');
    const cluster = community === undefined ? '' : plainOf(names[community]) || String(community + 1);
    const [x, y] = [plainOf(valueAt(own, 'x')), plainOf(valueAt(own, 'y'))];
    builder.node({ id: idOf(value['key']), label: textAt(own, 'label'), x, y, cluster, line });
  }
}

/** One tie for each paper of an edge, so that every window weighs it as it did. */
function addEdge({ value, line, ends }: NetworkRecord, sources: Parts['sources'], builder: NetworkBuilder): void {
  const [source, target] = [idOf(ends![0]), idOf(ends![1])];
  const papers = listAt(value, 'attributes', 'papers');
  const weights = listAt(value, 'attributes', 'weights');
  for (const [at, paper] of papers.entries()) {
    const found = sources.get(Number(paper));
    const weight = plainOf(weights[at]) || '1';
    builder.tie({ source, target, weight, ...datedBy(found?.value), line: found?.line ?? line });
  }
  if (papers.length > 0) return;
  builder.tie({ source, target, weight: plainOf(valueAt(value, 'attributes', 'weight')), line });
}

function read(source: SourceText, onShare?: OnShare): Reading {
  const builder = networkBuilder(source.name, 'added');
  const records = jsonNetworkRecords(source, paths, builder, onShare);
  const { nodes, edges, sources } = partsOf(records);
  const topics = [...nodes, ...edges].filter(isOfTopic).length;
  if (topics > 0) {
    builder.countLost(topics);
    const message = say.networks.topics(topics);
    builder.notices.info('coterie-topics', 0, message, say.networks.openPapers);
  }
  const names = listAt(documentAround(source.text, records), 'coterie', 'communityNames');
  addNodes(
    nodes.filter((node) => !isOfTopic(node)),
    names,
    builder,
  );
  const links = [...sources.values()].filter(({ ends }) => ends);
  for (const { value, line, ends } of links) {
    const weight = plainOf(value['weight']);
    builder.tie({ source: idOf(ends![0]), target: idOf(ends![1]), weight, ...datedBy(value), line });
  }
  if (links.length > 0) return builder.finish();
  for (const edge of edges) if (!isOfTopic(edge)) addEdge(edge, sources, builder);
  return builder.finish();
}

/**
 * Coterie’s own JSON, taken up again: the network with its places, communities and the date of every paper behind a
 * tie. Topics and the texts of the papers stay in the files that they came from.
 */
export const coterieJson: Reader = {
  format: 'coterie-json',
  label: texts.formats['coterie-json'],
  recognise: (head) => (/^\s*\{"attributes":\{[^{}]{0,2000}\},\s?"coterie":\{/.test(head) ? 0.99 : 0),
  read,
};
