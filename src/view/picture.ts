import { cropped, resized, type Frame } from '../drawing/frame.ts';
import type { NamesWish, PlacedNames } from '../drawing/placedNames.ts';
import type { DrawnNetwork } from '../drawing/showing.ts';
import type { SceneTheme } from '../drawing/theme.ts';
import { nextTask } from '../lib/nextTask.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import type { CssPixels } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { contextOf, painterFor } from './graphicsContext.ts';
import { isDone } from './graphicsDone.ts';
import type { MapPainter, Painted } from './mapPainter.ts';
import { drawNames, pictureNames } from './names.ts';
import { inSlices } from './slices.ts';
import { TileReader } from './tileReader.ts';
import { inksOf } from './theme.ts';
import { texts } from '../texts/texts.ts';

export interface PictureOptions {
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** Pixels of the picture per CSS pixel of width and height. */
  readonly scale: number;
  /** That of the screen unless told. */
  readonly theme?: SceneTheme | undefined;
  /** `none`: what is drawn lies on nothing. */
  readonly background?: 'theme' | 'none';
}

/** A rectangle of a picture in its pixels, from the upper left corner. */
interface PixelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The map at another size, ready to be drawn part by part, so that no canvas need hold all of it. */
export interface MapPicture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Draws a part of it at a place of the canvas, in tiles, with pauses. */
  paint(context: CanvasRenderingContext2D, part: PixelBox, x: number, y: number): Promise<void>;
  /** Draws that window from now on, and names as they stand where it rests. */
  showWindow(window: TimeWindow): Promise<void>;
  /** Gives back what it holds of the graphics card. */
  close(): void;
}

/** All that a picture shows, taken at one moment. */
export interface PictureScene extends DrawnNetwork {
  readonly topics: TieTopics | undefined;
  readonly frame: Frame;
  readonly names: NamesWish;
}

/** Small enough to be read back from the graphics card in some milliseconds. */
const tileSide = 1024;
/** Browsers give up, silently, on canvases beyond this. */
const longestSide = 16_384;

/** A picture in one canvas, as large as wanted, or as large as a canvas can be. */
export async function drawPicture(scene: PictureScene, options: PictureOptions): Promise<HTMLCanvasElement> {
  const scale = Math.min(options.scale, longestSide / options.width, longestSide / options.height);
  return inOneCanvas(await openPicture(scene, { ...options, scale }));
}

/** What lies under ties and nodes, as it is in a picture with this frame: a PNG file. */
export async function groundPicture(scene: PictureScene, frame: Frame): Promise<Uint8Array | undefined> {
  const canvas = await inOneCanvas(await openFramed(scene, frame, 'ground'));
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return file ? new Uint8Array(await file.arrayBuffer()) : undefined;
}

async function inOneCanvas(picture: MapPicture): Promise<HTMLCanvasElement> {
  try {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [picture.width, picture.height];
    const context = canvas.getContext('2d');
    if (!context) throw new Error(texts.map.faults.noCanvasOf(canvas.width, canvas.height));
    await picture.paint(context, { x: 0, y: 0, width: canvas.width, height: canvas.height }, 0, 0);
    return canvas;
  } finally {
    picture.close();
  }
}

/**
 * What is seen now, to be drawn again at another size: dots, lines and text grow with the picture, so it is the same
 * view, only sharper. It has a graphics context of its own.
 */
export async function openPicture(seen: PictureScene, options: PictureOptions): Promise<MapPicture> {
  const scene = options.theme ? inTheme(seen, options.theme) : seen;
  const { frame } = scene;
  const larger = Math.min(options.width / frame.width, options.height / frame.height);
  const fine = resized(frame, options.width / larger, options.height / larger, options.scale * larger);
  return openFramed(scene, fine, 'all', options.background);
}

async function openFramed(
  scene: PictureScene,
  frame: Frame,
  what: Painted,
  background: PictureOptions['background'] = 'theme',
): Promise<MapPicture> {
  const ratio = frame.pixelRatio;
  const [width, height] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)];
  const tile = document.createElement('canvas');
  tile.width = Math.min(tileSide, width);
  tile.height = Math.min(tileSide, height);
  const gl = contextOf(tile, { antialias: false });
  if (!gl) throw new Error(texts.map.faults.noContext);
  // A context that is taken away while it draws is waited for.
  const close = () => void isDone(gl).then(() => gl.getExtension('WEBGL_lose_context')?.loseContext());
  try {
    const painter = await painterOf(gl, scene);
    const over = background === 'none' ? 'nothing' : 'background';
    const namesOf = (wish: NamesWish) => inSlices(pictureNames(wish, frame, scene.frame), isWanted);
    const names = what === 'all' ? await namesOf(scene.names) : undefined;
    const reader = new TileReader(gl);
    let drawn: Drawn = { scene, frame, what, tile, gl, painter, reader, names, over };
    return {
      width,
      height,
      paint: (context, part, x, y) => paintPart(drawn, context, part, x, y),
      async showWindow(window) {
        const wish = { ...scene.names, restWindow: window, showing: { ...scene.names.showing, window } };
        drawn = { ...drawn, scene: { ...scene, names: wish }, names: await namesOf(wish) };
      },
      close() {
        painter.kill();
        reader.kill();
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** What is being drawn, and with what. */
interface Drawn {
  readonly scene: PictureScene;
  readonly frame: Frame;
  readonly what: Painted;
  readonly tile: HTMLCanvasElement;
  readonly gl: WebGLRenderingContext;
  readonly painter: MapPainter;
  readonly reader: TileReader;
  /** Where names are drawn. */
  readonly names: PlacedNames | undefined;
  readonly over: 'background' | 'nothing';
}

const isWanted = () => true;

function inTheme(scene: PictureScene, theme: SceneTheme): PictureScene {
  const showing = { ...scene.names.showing, inks: inksOf(theme) };
  return { ...scene, names: { ...scene.names, showing } };
}

async function painterOf(gl: WebGLRenderingContext, scene: PictureScene): Promise<MapPainter> {
  await isDone(gl);
  const painter = painterFor(gl);
  const show = await inSlices(painter.load(scene), isWanted);
  await isDone(gl);
  show?.();
  const { showing } = scene.names;
  if (scene.topics && showing.tiesByTopic) (await inSlices(painter.loadTopics(scene.topics), isWanted))?.();
  return painter;
}

async function paintPart(
  drawn: Drawn,
  context: CanvasRenderingContext2D,
  part: PixelBox,
  x: number,
  y: number,
): Promise<void> {
  const { scene, frame, names } = drawn;
  await paintTiles(drawn, context, part, x, y);
  if (!names) return;
  context.save();
  context.beginPath();
  context.rect(x, y, part.width, part.height);
  context.clip();
  context.translate(x - part.x, y - part.y);
  context.scale(frame.pixelRatio, frame.pixelRatio);
  drawNames(context, scene.names, frame, names);
  context.restore();
}

async function paintTiles(
  { scene, frame, what, tile, gl, painter, reader, over }: Drawn,
  context: CanvasRenderingContext2D,
  part: PixelBox,
  x: number,
  y: number,
): Promise<void> {
  const ratio = frame.pixelRatio;
  const showing = { ...scene.names.showing, isOverNothing: over === 'nothing' };
  const ground = over === 'nothing' ? undefined : showing.inks.background;
  for (let down = 0; down < part.height; down += tile.height) {
    for (let right = 0; right < part.width; right += tile.width) {
      const [width, height] = [Math.min(tile.width, part.width - right), Math.min(tile.height, part.height - down)];
      const [left, top] = [(part.x + right) / ratio, (part.y + down) / ratio];
      gl.clear(gl.COLOR_BUFFER_BIT);
      painter.paint(cropped(frame, left, top, width / ratio, height / ratio), showing, what);
      context.putImageData(await reader.read(width, height, ground), x + right, y + down);
      await nextTask();
    }
  }
}
