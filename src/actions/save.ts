import { yearOf } from '../lib/calendar.ts';
import type { TimeWindow } from '../model/window.ts';
import {
  announcement,
  bench,
  committedWindow,
  drawnNodes,
  opened,
  positions,
  settling,
  sight,
  summary,
} from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import type { GraphFormat, Seen } from '../work/protocol.ts';
import { scene } from './camera.ts';
import { download, fileName } from './download.ts';
import { pictureLegend } from './pictureLegend.ts';
import { today } from './today.ts';

const words = texts.save;

export type PictureSize = 'screen' | 'double' | '4k' | '8k';

const widths: Readonly<Record<Exclude<PictureSize, 'screen' | 'double'>, number>> = { '4k': 3840, '8k': 7680 };

/** Pixels of the picture per pixel of the page. */
function scaleOf(size: PictureSize): number {
  if (size === 'screen') return 1;
  if (size === 'double') return 2;
  const width = scene.peek()?.size().width ?? 1;
  return widths[size] / width;
}

export interface PictureWish {
  readonly size: PictureSize;
  readonly withLegend: boolean;
  readonly withCaption: boolean;
}

/** @throws Error with a sentence for the user when there is no map or the browser cannot make the picture. */
export async function savePicture({ size, withLegend, withCaption }: PictureWish): Promise<void> {
  const [drawn, current] = [scene.peek(), opened.peek()];
  if (!drawn || !current) throw new Error(words.noMap);
  announcement.value = words.drawing;
  // Drawing pictures is needed seldom, so it is fetched when it is.
  const [{ composePicture, largestSide, pngBlob }, { captionLines }] = await Promise.all([
    import('../export/picture.ts'),
    import('./pictureCaption.ts'),
  ]);
  const { width, height } = drawn.size();
  const scale = scaleOf(size);
  if (height * scale > largestSide) throw new Error(words.tooTall);
  const map = await drawn.picture({ width, height, scale });
  const picture = composePicture({
    map,
    scale,
    ...(withLegend ? pictureLegend(current) : { legendTitle: '', legend: [] }),
    caption: withCaption ? captionLines(current, sight.peek(), summary.peek()) : [],
    theme: pageColours(),
  });
  if (picture.kind === 'too-large') throw new Error(picture.message);
  const blob = await pngBlob(picture.canvas);
  if (!blob) throw new Error(words.noMemory);
  download(blob, fileName(current.title, spanOfName(committedWindow.peek()), 'png'));
}

/** How the names of graph files end. */
const endings: Readonly<Record<GraphFormat, string>> = {
  json: 'json',
  gexf: 'gexf',
  graphology: 'graphology.json',
  'vosviewer-map': 'map.txt',
  'vosviewer-network': 'network.txt',
  'vosviewer-json': 'vosviewer.json',
  'vosviewer-files': 'vosviewer.zip',
  'topics-csv': 'topics.csv',
  'papers-csv': 'papers.csv',
};

/** @throws Error when the worker cannot write the file. */
export async function saveGraph(format: GraphFormat, onlyWindow: boolean): Promise<void> {
  const [asked, current] = [bench.peek(), opened.peek()];
  if (!asked || !current) throw new Error(words.nothingOpen);
  const seen = onlyWindow ? seenNow() : undefined;
  // As it is seen, though the map may not have come to rest.
  if (settling.peek() !== undefined) asked.placed(positions.peek());
  const blob = await asked.ask('graphFile', { format, seen, today: today.peek() });
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

function spanOfName(window: TimeWindow | undefined): string {
  const extent = opened.peek()?.extent;
  // Without any date the window is no years.
  const span = extent && (window ?? extent);
  return span ? `${yearOf(span.from)}-${yearOf(span.to)}` : '';
}

function pageColours() {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return { background: read('--background'), ink: read('--ink'), muted: read('--ink-muted') };
}
