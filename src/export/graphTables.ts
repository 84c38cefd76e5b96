import { csvRow } from '../lib/csv.ts';
import { nameIn } from './fileNames.ts';
import { nodeRecords, tieRecords, type NodeRecord, type TieRecord } from './graphRecords.ts';
import type { Snapshot } from './snapshot.ts';
import { statementLines, statementOf } from './statement.ts';

/*
 * Nodes and ties as two tables, with the names that Gephi knows (Id, Label, Source, Target, Type, Weight) and ours behind
 * them. A table has no place for what it shows, so that stands in a text beside it.
 */

const nodeColumns = [
  'id',
  'label',
  'kind',
  'community',
  'communityName',
  'x',
  'y',
  'papers',
  'undatedPapers',
  'inferredPapers',
  'weight',
  'firstDay',
  'lastDay',
  'mainTopic',
  'colour',
] as const;

const edgeColumns = [
  'source',
  'target',
  'type',
  'id',
  'kind',
  'weight',
  'papers',
  'undatedPapers',
  'inferredPapers',
  'firstDay',
  'lastDay',
  'paperDates',
] as const;

export function* nodeTableChunks(snapshot: Snapshot): Generator<string> {
  yield `\uFEFF${header(snapshot, nodeColumns)}`;
  for (const record of nodeRecords(snapshot)) yield row(snapshot, nodeColumns, nodeCells(record));
}

export function* edgeTableChunks(snapshot: Snapshot): Generator<string> {
  yield `\uFEFF${header(snapshot, edgeColumns)}`;
  for (const record of tieRecords(snapshot)) yield row(snapshot, edgeColumns, edgeCells(record));
}

/** What the tables, or any other files that cannot tell it, show: in words, and as JSON for programs. */
export function* aboutChunks(snapshot: Snapshot): Generator<string> {
  yield `${statementLines(snapshot).join('\n')}\n\n${JSON.stringify(statementOf(snapshot), undefined, 2)}\n`;
}

type Cells = Readonly<Record<string, string | number | undefined>>;

const nodeCells = ({ node: _, key, ...rest }: NodeRecord): Cells => ({ id: key, ...rest });

const edgeCells = ({ tie: _, key, ...rest }: TieRecord): Cells => ({ id: key, type: 'Undirected', ...rest });

function header({ network: { kind } }: Snapshot, columns: readonly string[]): string {
  return csvRow(columns.map((name) => inWords(nameIn(kind, name))));
}

/** `undatedPapers` is `Undated Papers`. */
const inWords = (name: string): string =>
  name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').replace(/^./, (first) => first.toUpperCase());

const row = ({ rawCells }: Snapshot, columns: readonly string[], cells: Cells): string =>
  csvRow(
    columns.map((name) => cells[name] ?? ''),
    rawCells,
  );
