import type { TieTopics } from '../model/tieTopics.ts';
import type { CssPixels } from '../model/units.ts';
import { cropped, resized, type Frame } from '../drawing/frame.ts';
import { contextOf, painterFor } from './graphicsContext.ts';
import type { DrawnNetwork } from '../drawing/showing.ts';
import type { NamesWish } from '../drawing/placedNames.ts';
import { drawNamesOfPicture } from './names.ts';
import { nextTask } from '../lib/nextTask.ts';
import { inSlices } from './slices.ts';

export interface PictureOptions {
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** Pixels of the picture per CSS pixel of width and height. */
  readonly scale: number;
}

/** All that a picture shows, taken at one moment. */
export interface PictureScene extends DrawnNetwork {
  readonly topics: TieTopics | undefined;
  readonly frame: Frame;
  readonly names: NamesWish;
}

const tileSide = 2048;
/** Browsers give up, silently, on canvases beyond this. */
const longestSide = 16_384;

/**
 * What is seen now, drawn again at another size: dots, lines and text grow with the picture, so it is the same view,
 * only sharper. Drawn in tiles in a graphics context of its own, with pauses.
 */
export async function drawPicture(scene: PictureScene, options: PictureOptions): Promise<HTMLCanvasElement> {
  const scale = Math.min(options.scale, longestSide / options.width, longestSide / options.height);
  const { frame } = scene;
  const larger = Math.min(options.width / frame.width, options.height / frame.height);
  const fine = resized(frame, options.width / larger, options.height / larger, scale * larger);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(options.width * scale);
  canvas.height = Math.round(options.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error(`The browser gives no canvas of ${canvas.width} × ${canvas.height} pixels.`);
  const { theme } = scene.names.showing.inks;
  context.fillStyle = theme.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  await drawTiles(scene, fine, context);
  context.scale(fine.pixelRatio, fine.pixelRatio);
  drawNamesOfPicture(context, scene.names, fine, frame);
  return canvas;
}

const isWanted = () => true;

async function drawTiles(scene: PictureScene, frame: Frame, context: CanvasRenderingContext2D): Promise<void> {
  const { width, height } = context.canvas;
  const tile = document.createElement('canvas');
  tile.width = Math.min(tileSide, width);
  tile.height = Math.min(tileSide, height);
  const gl = contextOf(tile, { antialias: false, preserveDrawingBuffer: true });
  if (!gl) throw new Error('The browser gives no further WebGL context for the picture.');
  try {
    const painter = painterFor(gl);
    (await inSlices(painter.load(scene), isWanted))?.();
    const { showing } = scene.names;
    if (scene.topics && showing.tiesByTopic) (await inSlices(painter.loadTopics(scene.topics), isWanted))?.();
    for (let top = 0; top < height; top += tile.height) {
      for (let left = 0; left < width; left += tile.width) {
        const [across, down] = [Math.min(tile.width, width - left), Math.min(tile.height, height - top)];
        const ratio = frame.pixelRatio;
        gl.clear(gl.COLOR_BUFFER_BIT);
        painter.paint(cropped(frame, left / ratio, top / ratio, across / ratio, down / ratio), showing);
        context.drawImage(tile, 0, tile.height - down, across, down, left, top, across, down);
        await nextTask();
      }
    }
    painter.kill();
  } finally {
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
}
