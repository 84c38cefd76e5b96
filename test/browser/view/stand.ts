import { expect, vi } from 'vitest';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import { createScene, type Scene, type SceneOptions, type SceneTheme } from '../../../src/view/scene.ts';
import { day } from './samples.ts';

export const lightTheme: SceneTheme = {
  background: '#fbfaf7',
  ink: '#1d2433',
  font: 'sans-serif',
  halo: '#fbfaf7',
  faint: '#b9bec8',
  palette: [
    '#3b6fb6',
    '#e08a1e',
    '#2a9d6f',
    '#c8457a',
    '#7a5bc2',
    '#17a2b8',
    '#b5543c',
    '#8a9a2b',
    '#d16ba5',
    '#5c7f8a',
    '#8b919d',
  ],
  density: ['#f9ecbf', '#f7d183', '#f0a95f', '#df7b55', '#c4525f'],
};

export const darkTheme: SceneTheme = {
  background: '#12161f',
  ink: '#eef1f6',
  font: 'sans-serif',
  halo: '#12161f',
  faint: '#4b5363',
  palette: [
    '#6fa3e8',
    '#f2b04e',
    '#57c99a',
    '#ee7fa9',
    '#ab92ec',
    '#55cfe0',
    '#e2876d',
    '#bfd05a',
    '#f0a3cd',
    '#93b7c2',
    '#9aa1ae',
  ],
  density: ['#2b2752', '#563176', '#8c3f80', '#bf5873', '#d9805c'],
};

/** Long enough for a machine that is busy with something else. */
export const patience = { timeout: 20_000 };

export const allTime = { from: day(1400, 1, 1), to: day(2200, 1, 1), undated: true };

/** What browsers give: newer ones WebGL2, old or restricted ones the first version only. */
export const contexts = ['webgl2', 'webgl'] as const;

/** What `giveAtBest` put in the place of the browser's own. */
const limited = new WeakSet<object>();

/** The browser gives no better context than this one; `vi.restoreAllMocks` ends it. */
export function giveAtBest(context: (typeof contexts)[number]): void {
  const asked = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as (...given: unknown[]) => RenderingContext;
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
    ...given: unknown[]
  ) {
    return given[0] === 'webgl2' && context === 'webgl' ? null : Reflect.apply(asked, this, given);
  } as typeof asked);
  if (context === 'webgl') limited.add(Reflect.get(HTMLCanvasElement.prototype, 'getContext') as object);
}

interface Stand {
  readonly scene: Scene;
  readonly container: HTMLElement;
}

type Size = readonly [width: number, height: number];

/** A map in the page, of a given size, and its container; for tests of how a map comes and goes. */
export function standAlone(options: Partial<SceneOptions> = {}, size: Size = [600, 400]): Stand {
  const container = document.createElement('div');
  putInPage(container, size);
  const created = createScene(container, { theme: lightTheme, window: allTime, ...options });
  if (!created.scene) throw new Error(created.reason);
  return { scene: created.scene, container };
}

function putInPage(container: HTMLElement, [width, height]: Size): void {
  container.style.cssText = `position:absolute;left:0;top:0;width:${width}px;height:${height}px`;
  document.body.append(container);
}

interface Kept extends Stand {
  /** What it was made with and cannot be changed. */
  readonly kind: string;
  options: Partial<SceneOptions>;
  isTaken: boolean;
  end(): void;
}

/** As many maps as a page has room for the contexts of. */
const mostKept = 3;
const kept: Kept[] = [];

/**
 * A map as `standAlone` gives it, but one that served before, if there is one: without a graphics card each new one builds
 * its shaders for seconds. `kill` gives it back.
 */
export function standUp(options: Partial<SceneOptions> = {}, size: Size = [600, 400]): Stand {
  const isLimited = limited.has(Reflect.get(HTMLCanvasElement.prototype, 'getContext') as object);
  const kind = `${isLimited} ${options.onDrag !== undefined} ${options.onOutline !== undefined}`;
  const stand = kept.find((one) => one.kind === kind && !one.isTaken) ?? newlyKept(kind, options, size);
  stand.isTaken = true;
  stand.options = options;
  putInPage(stand.container, size);
  setAsNew(stand.scene, options);
  return stand;
}

function newlyKept(kind: string, options: Partial<SceneOptions>, size: Size): Kept {
  const free = kept.length < mostKept ? -1 : kept.findIndex(({ isTaken }) => !isTaken);
  if (free >= 0) kept.splice(free, 1)[0]!.end();
  const stand = standAlone(
    {
      ...(options.onDrag && { onDrag: (drag) => made.options.onDrag?.(drag) }),
      ...(options.onOutline && { onOutline: (outline) => made.options.onOutline?.(outline) }),
      onHover: (...told) => made.options.onHover?.(...told),
      onSelect: (...told) => made.options.onSelect?.(...told),
      onCamera: (...told) => made.options.onCamera?.(...told),
      onContextTrouble: (trouble) => made.options.onContextTrouble?.(trouble),
    },
    size,
  );
  const kill = stand.scene.kill.bind(stand.scene);
  const made: Kept = { ...stand, kind, options, isTaken: true, end: kill };
  stand.scene.kill = () => {
    made.isTaken = false;
    made.options = {};
    stand.container.remove();
  };
  kept.push(made);
  return made;
}

/** All that another network does not put back. */
function setAsNew(scene: Scene, { theme, window, style, topicTies, shown }: Partial<SceneOptions>): void {
  scene.setTheme(theme ?? lightTheme);
  scene.setWindow(window ?? allTime);
  scene.setStyle(style ?? usualStyle);
  scene.setTopicTies(topicTies ?? 'all');
  scene.setShown(shown ?? 'both');
  scene.setTool('pointer');
  // At once, not in flight.
  const asked = vi.spyOn(globalThis, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  scene.fit();
  asked.mockRestore();
}

/** The next two frames have been drawn. */
export async function drawn(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What the screen shows now: the map's canvases over its background, taken in the frame that draws them. */
export async function screenOf(scene: Scene, container: HTMLElement): Promise<ImageData> {
  // Not in the middle of a frame, where the map's own turn may be over or still to come.
  await new Promise((resolve) => setTimeout(resolve, 0));
  return await new Promise((resolve) => {
    // Asks for a frame; ours runs after the map's in the same one.
    scene.setSelected(undefined);
    requestAnimationFrame(() => {
      const layers = [...container.querySelectorAll('canvas')];
      const copy = new OffscreenCanvas(layers[0]!.width, layers[0]!.height).getContext('2d')!;
      copy.fillStyle = container.style.backgroundColor;
      copy.fillRect(0, 0, copy.canvas.width, copy.canvas.height);
      for (const layer of layers) copy.drawImage(layer, 0, 0);
      resolve(copy.getImageData(0, 0, copy.canvas.width, copy.canvas.height));
    });
  });
}

/**
 * What the screen shows once it has come to rest: flights have ended and names that were put off have been measured,
 * however slow the machine is.
 */
export async function restedScreenOf(scene: Scene, container: HTMLElement): Promise<ImageData> {
  let [last, screen] = [await screenOf(scene, container), await screenOf(scene, container)];
  for (let same = 0; same < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    [last, screen] = [screen, await screenOf(scene, container)];
    same = difference(last, screen, 0) === 0 ? same + 1 : 0;
  }
  return screen;
}

export function pixelsOf(canvas: HTMLCanvasElement): ImageData {
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
}

/** How many pixels differ from the first one, which is background. */
export function inkedPixels({ data }: ImageData): number {
  let inked = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== data[0] || data[at + 1] !== data[1] || data[at + 2] !== data[2]) inked++;
  }
  return inked;
}

/** Share of the pixels in which a channel differs by more than the tolerance. */
export function difference(a: ImageData, b: ImageData, tolerance = 2): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const [ones, others] = [pixelWords(a), pixelWords(b)];
  let differing = 0;
  // Most pixels are the same ones, which is seen without looking at their channels.
  for (let pixel = 0; pixel < ones.length; pixel++) {
    if (ones[pixel] !== others[pixel] && isOff(a, b, 4 * pixel, tolerance)) differing++;
  }
  return differing / (a.width * a.height);
}

const pixelWords = ({ data }: ImageData) => new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);

function isOff(a: ImageData, b: ImageData, at: number, tolerance: number): boolean {
  for (let channel = at; channel < at + 3; channel++) {
    if (Math.abs(a.data[channel]! - b.data[channel]!) > tolerance) return true;
  }
  return false;
}

/** How many papers each item has, for many items: `toEqual` of lists takes longer than all that it looks at. */
export function expectNumbers(found: Uint32Array, expected: readonly { readonly count: number }[]): void {
  const isSame = found.length === expected.length && expected.every(({ count }, item) => found[item] === count);
  if (!isSame) expect(found).toEqual(Uint32Array.from(expected, ({ count }) => count));
}
