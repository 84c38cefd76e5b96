import { carriedMember } from '../session/carriedForms.ts';
import { generator } from './caption.ts';
import { nameIn } from './fileNames.ts';
import { nodeRecords, tieRecords, type NodeRecord, type TieRecord } from './graphRecords.ts';
import { jsonLines } from './jsonLines.ts';
import type { Snapshot } from './snapshot.ts';
import { statementLines, statementOf } from './statement.ts';

/** Our places are about one node apart; Cytoscape's are pixels, and its nodes some forty of them wide. */
const pixelsPerUnit = 100;

/**
 * Cytoscape's JSON (`.cyjs`), which Cytoscape imports as a network and cytoscape.js as `elements`: names in `data.name`,
 * places in pixels with y running downwards. Its tables hold plain values only, so that the statement of what is shown
 * is a text; the dates of a tie's papers are in `paperDates`. What is said of the whole stands at the end, since it may be
 * long, and who reads the beginning shall see what it is.
 */
export function* cytoscapeChunks(snapshot: Snapshot): Generator<string> {
  const named = (data: object): object =>
    Object.fromEntries(Object.entries(data).map(([name, value]) => [nameIn(snapshot.network.kind, name), value]));
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(generator)},"target_cytoscapejs_version":"~3.0",\n`;
  yield '"elements":{"nodes":';
  yield* jsonLines(nodeRecords(snapshot), (record) => JSON.stringify(nodeElement(record, named)));
  yield ',\n"edges":';
  yield* jsonLines(tieRecords(snapshot), (record) => JSON.stringify({ data: named(edgeData(record)) }));
  yield `},\n"data":${JSON.stringify(dataOf(snapshot))}}\n`;
}

const dataOf = (snapshot: Snapshot) => ({
  name: snapshot.title,
  shared_name: snapshot.title,
  description: statementLines(snapshot).slice(1).join('. '),
  generator,
  statement: JSON.stringify(statementOf(snapshot)),
  ...(snapshot.carried && carriedMember(snapshot.carried)),
});

function nodeElement({ key, label, x, y, ...rest }: NodeRecord, named: (data: object) => object) {
  const data = named({ id: key, name: label, shared_name: label, ...rest, node: undefined });
  return x === undefined || y === undefined ? { data } : { data, position: { x: pixels(x), y: pixels(0 - y) } };
}

const pixels = (units: number): number => Number((units * pixelsPerUnit).toPrecision(12));

const edgeData = ({ key, source, target, kind, ...rest }: TieRecord) => ({
  id: key,
  source,
  target,
  name: key,
  interaction: kind,
  kind,
  ...rest,
  tie: undefined,
});
