import { announcement, committedWindow, opened, sight, summary } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { scene } from './camera.ts';
import { download, fileName } from './download.ts';
import { pictureLegend } from './pictureLegend.ts';
import { spanOfName } from './saveGraph.ts';

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

function pageColours() {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return { background: read('--background'), ink: read('--ink'), muted: read('--ink-muted') };
}
