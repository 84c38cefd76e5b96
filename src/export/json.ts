import { isoDay } from '../lib/calendar.ts';
import { canonicalJson } from '../lib/canonicalJson.ts';
import type { Paper } from '../model/paper.ts';
import type { PaperIndex } from '../model/units.ts';
import { graphOf } from '../network/graph.ts';
import { captionOf, generator } from './caption.ts';
import { countsOf, papersShown, windowOf, type Snapshot } from './snapshot.ts';

/** Raised when what is written changes its meaning. */
const formatVersion = 1;

/**
 * The snapshot as graphology's own serialised graph with two more members: `coterie`, the parameters, and `papers`,
 * exactly the papers behind the graph. Sorted keys, one item per line; the same bytes wherever it is written.
 */
export function* jsonChunks(snapshot: Snapshot): Generator<string> {
  const { attributes, options, nodes, edges } = graphOf(
    snapshot.network,
    snapshot.arrangement,
    windowOf(snapshot),
  ).export();
  yield `{"attributes":${canonicalJson(attributes)},\n"coterie":${canonicalJson(parametersOf(snapshot))},\n"edges":[`;
  yield* lines(edges);
  yield '],\n"nodes":[';
  yield* lines(nodes);
  yield `],\n"options":${canonicalJson(options)},\n"papers":[`;
  yield* lines(papersShown(snapshot).map((paper) => paperRecord(snapshot.papers[paper]!, paper)));
  yield ']}\n';
}

export function jsonOf(snapshot: Snapshot): string {
  return [...jsonChunks(snapshot)].join('');
}

function* lines(items: readonly unknown[]): Generator<string> {
  let separator = '\n';
  for (const item of items) {
    yield separator + canonicalJson(item);
    separator = ',\n';
  }
}

function parametersOf(snapshot: Snapshot) {
  const { title, settings, window, network, files } = snapshot;
  return {
    format: formatVersion,
    generator,
    title,
    settings,
    window: window ? { from: isoDay(window.from), to: isoDay(window.to), undated: window.undated } : null,
    counts: countsOf(snapshot),
    omissions: network.omissions,
    caption: captionOf(snapshot),
    days: 'whole days since 1970-01-01',
    files: files.map(({ name, format, records }) => ({ name, format, records })),
  };
}

/** `index` is what the ties of the graph list as their papers. */
function paperRecord({ title, slots, authorsTruncated, date, ids, provenance }: Paper, index: PaperIndex) {
  return {
    index,
    title,
    authors: slots.map(({ raw }) => raw),
    authorsTruncated,
    date: date ? { from: isoDay(date.from), to: isoDay(date.to), precision: date.precision } : null,
    ids,
    file: provenance.file,
    line: provenance.line,
  };
}
