import { yearOf } from '../lib/calendar.ts';
import type { DatedLists } from '../model/columns.ts';
import type { Day } from '../model/units.ts';
import { nodeRecords, spellsOf, tieRecords, type NodeRecord } from './graphRecords.ts';
import { nearestPajekColour } from './pajekColours.ts';
import type { Snapshot } from './snapshot.ts';
import { statementLines, statementOf } from './statement.ts';

/*
 * Files of Pajek, after its manual (A. Mrvar and V. Batagelj, "Pajek and Pajek-XXL: Programs for Analysis and
 * Visualization of Very Large Networks") and its page on the format (mrvar.fdv.uni-lj.si/pajek/DrawEPS.htm): vertices
 * counted from 1, places between 0 and 1 with y running downwards, lines that begin with % as remarks, and behind a
 * vertex or line the whole numbers of the time points at which it is there, `[1996-2003,2007]`.
 *
 * Who works with Pajek opens either a network (.net), which other programs read too, or a project (.paj), in which the
 * network has its partitions and vectors with it, so that nothing must be opened one by one; so these two are written,
 * and no .clu and .vec alone. A tie is one line with its whole weight, as commands of Pajek count lines.
 */

/** A network (.net): UTF-8 with a byte-order mark, by which Pajek knows it. */
export function* pajekChunks(snapshot: Snapshot): Generator<string> {
  yield '\uFEFF';
  for (const line of statementLines(snapshot)) yield `% ${plainLine(line)}\r\n`;
  yield `% ${plainLine(JSON.stringify(statementOf(snapshot)))}\r\n`;
  yield* networkChunks(snapshot, [...nodeRecords(snapshot)]);
}

const kinds = ['author', 'group', 'institution', 'country', 'keyword', 'item', 'topic'] as const;

/** A project (.paj): the network, its communities (0 for none) and kinds as partitions, the numbers of papers as a vector. */
export function* pajekProjectChunks(snapshot: Snapshot): Generator<string> {
  const nodes = [...nodeRecords(snapshot)];
  yield '\uFEFF';
  for (const line of statementLines(snapshot)) yield `% ${plainLine(line)}\r\n`;
  yield `% ${plainLine(JSON.stringify(statementOf(snapshot)))}\r\n`;
  yield `*Network ${plainLine(snapshot.title)}\r\n`;
  yield* networkChunks(snapshot, nodes);
  yield* valueChunks(
    '*Partition Communities',
    nodes.map(({ community }) => String((community ?? -1) + 1)),
  );
  const kindNames = kinds.map((kind, at) => `${at + 1} ${kind}`).join(', ');
  yield* valueChunks(
    `*Partition Kinds (${kindNames})`,
    nodes.map(({ kind }) => String(kinds.indexOf(kind) + 1)),
  );
  const records = snapshot.network.kind === 'papers' ? 'Papers' : 'Links';
  yield* valueChunks(
    `*Vector ${records}`,
    nodes.map(({ papers }) => String(papers)),
  );
}

function* valueChunks(title: string, values: readonly string[]): Generator<string> {
  yield `${title}\r\n*Vertices ${values.length}\r\n`;
  for (const value of values) yield `${value}\r\n`;
}

function* networkChunks(snapshot: Snapshot, nodes: readonly NodeRecord[]): Generator<string> {
  const { nodePapers, tiePapers } = snapshot.network.columns;
  const timeOf = timesOf(snapshot);
  const placeOf = placesOf(nodes);
  const numbers = new Map(nodes.map(({ key }, at) => [key, at + 1]));
  yield `*Vertices ${nodes.length}\r\n`;
  for (const [at, record] of nodes.entries()) {
    const shape = record.kind === 'topic' ? 'diamond' : 'ellipse';
    const colour = record.colour === undefined ? '' : ` ic ${nearestPajekColour(record.colour)}`;
    const drawn = `${placeOf(record)} ${shape}${colour}`;
    yield `${at + 1} "${labelText(record.label)}" ${drawn}${timeOf(nodePapers, record.node)}\r\n`;
  }
  yield '*Edges\r\n';
  for (const { tie, source, target, weight, paperDates } of tieRecords(snapshot)) {
    const ends = `${numbers.get(source)} ${numbers.get(target)}`;
    yield `${ends} ${weight ?? 1} l "${paperDates}"${timeOf(tiePapers, tie)}\r\n`;
  }
}

/** Coordinates are between 0 and 1, with a margin so that no vertex is cut by the edge of the window. */
const margin = 0.05;

/** Both coordinates on one scale, so that the map keeps its shape. Pajek places vertices without coordinates itself. */
function placesOf(nodes: readonly NodeRecord[]): (record: NodeRecord) => string {
  const [xs, ys] = [rangeOf(nodes.map(({ x }) => x)), rangeOf(nodes.map(({ y }) => y))];
  const side = Math.max(xs.high - xs.low, ys.high - ys.low) || 1;
  const scaled = (value: number, { low, high }: Range) =>
    Number((0.5 + ((1 - 2 * margin) * (value - (low + high) / 2)) / side).toPrecision(9));
  return ({ x, y }) => (x === undefined || y === undefined ? '' : `${scaled(x, xs)} ${1 - scaled(y, ys)} 0.5`);
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf(values: readonly (number | undefined)[]): Range {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value ?? Infinity);
    high = Math.max(high, value ?? -Infinity);
  }
  return low <= high ? { low, high } : { low: 0, high: 0 };
}

/** Time points are years from 1 on; earlier years are the first. What has no date is always there, in a dated network. */
function timesOf(snapshot: Snapshot): (lists: DatedLists, item: number) => string {
  const isDated = snapshot.network.columns.nodePapers.starts.length > 0;
  if (!isDated) return () => '';
  return (lists, item) => {
    const stretches: { from: number; to: number }[] = [];
    for (const spell of spellsOf(snapshot, lists, item)) {
      const [from, to] = [timePoint(spell.from), timePoint(spell.to)];
      const last = stretches.at(-1);
      if (last && from <= last.to + 1) last.to = Math.max(last.to, to);
      else stretches.push({ from, to });
    }
    const texts = stretches.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
    return ` [${texts.length > 0 ? texts.join(',') : '1-*'}]`;
  };
}

const timePoint = (day: Day): number => Math.max(1, yearOf(day));

// eslint-disable-next-line no-control-regex
const lineEnds = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]+/g;

const plainLine = (text: string): string => text.replaceAll(lineEnds, ' ').trim();

/** Pajek knows numeric references, and no other way to write a quotation mark in a label. */
const labelText = (label: string): string =>
  plainLine(label)
    .replaceAll(/&(?=#?\w{1,40};)/g, '&#38;')
    .replaceAll('"', '&#34;')
    .replaceAll('\\', '&#92;');
