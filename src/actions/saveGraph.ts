import { yearOf } from '../lib/calendar.ts';
import type { TimeWindow } from '../model/window.ts';
import { bench, drawnNodes, opened, positions, settling, sight } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { GraphFormat, Seen } from '../work/protocol.ts';
import { download, fileName } from './download.ts';
import { carriedNow } from './session.ts';
import { today } from './today.ts';

const words = texts.save;

/** How the names of graph files end. */
const endings: Readonly<Record<GraphFormat, string>> = {
  json: 'json',
  gexf: 'gexf',
  graphml: 'graphml',
  graphology: 'graphology.json',
  pajek: 'net',
  'pajek-project': 'paj',
  cytoscape: 'cyjs',
  'vosviewer-map': 'map.txt',
  'vosviewer-network': 'network.txt',
  'vosviewer-json': 'vosviewer.json',
  'vosviewer-files': 'vosviewer.zip',
  'topics-csv': 'topics.csv',
  'papers-csv': 'papers.csv',
  'nodes-csv': 'nodes.csv',
  'edges-csv': 'edges.csv',
  about: 'about.txt',
  tables: 'tables.zip',
};

export interface GraphWish {
  readonly format: GraphFormat;
  /** What the window and the filters leave on the map; else all of it. */
  readonly onlySeen: boolean;
  readonly rawCells: boolean;
}

/** @throws Error when the worker cannot write the file. */
export async function saveGraph({ format, onlySeen, rawCells }: GraphWish): Promise<void> {
  const [asked, current] = [bench.peek(), opened.peek()];
  if (!asked || !current) throw new Error(words.nothingOpen);
  const seen = onlySeen ? seenNow() : undefined;
  // As it is seen, though the map may not have come to rest.
  if (settling.peek() !== undefined) asked.placed(positions.peek());
  const blob = await asked.ask('graphFile', {
    format,
    seen,
    today: today.peek(),
    rawCells,
    ...(format === 'gexf' && { carried: carriedNow() }),
  });
  download(blob, fileName(current.title, spanOfName(seen?.window), endings[format]));
}

const seenNow = (): Seen => ({
  ...sight.peek(),
  nodes: drawnNodes.peek(),
});

/** @throws Error when the worker cannot write the file. */
export async function saveReport(): Promise<void> {
  const [asked, current] = [bench.peek(), opened.peek()];
  if (!asked || !current) throw new Error(words.nothingOpen);
  download(await asked.ask('report', undefined), fileName(current.title, words.reportFile, 'csv'));
}

/** `2001-2026`, for the name of a file; '' where nothing has a date. */
export function spanOfName(window: TimeWindow | undefined): string {
  const extent = opened.peek()?.extent;
  // Without any date the window is no years.
  const span = extent && (window ?? extent);
  return span ? `${yearOf(span.from)}-${yearOf(span.to)}` : '';
}
