import { resized, type Frame } from '../drawing/frame.ts';
import { mapLayersOf } from '../drawing/mapLayers.ts';
import { printFineness } from '../drawing/wholeMap.ts';
import type { Layer } from '../drawing/sheet.ts';
import { hasGround } from '../drawing/showing.ts';
import type { SceneTheme } from '../drawing/theme.ts';
import type { CssPixels } from '../model/units.ts';
import { widths } from './names.ts';
import { groundPicture, type PictureScene } from './picture.ts';
import { inSlices } from './slices.ts';
import { inksOf } from './theme.ts';

/** How what is seen becomes shapes. */
export interface MapLayersOptions {
  readonly width: CssPixels;
  readonly height: CssPixels;
  /** That of the screen unless told. */
  readonly theme?: SceneTheme | undefined;
  /** Rejects with its reason once it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * What is seen now as shapes: the same view as in a picture of this size. Over nothing, too, dots have rims and names
 * halos in the colour of the theme's background, as in pixels: they tell apart what crosses.
 */
export async function shapesOf(
  scene: PictureScene,
  { width, height, theme, signal }: MapLayersOptions,
): Promise<readonly Layer[]> {
  const { frame: screen, ...network } = scene;
  const showing = theme ? { ...scene.names.showing, inks: inksOf(theme) } : scene.names.showing;
  const names = { ...scene.names, positions: network.positions, showing };
  const scale = Math.min(width / screen.width, height / screen.height);
  const frame = resized(screen, width / scale, height / scale, Math.max(printFineness, screen.pixelRatio));
  const drawing = { network, names, frame, screen, scale, measure: widths.measure };
  const layers = (await inSlices(mapLayersOf(drawing), () => signal?.aborted !== true)) ?? [];
  signal?.throwIfAborted();
  if (!hasGround(showing)) return layers;
  const png = await groundPicture({ ...scene, names }, { ...frame, pixelRatio: groundFineness(frame) });
  return png ? [{ name: 'ground', marks: [{ kind: 'raster', x: 0, y: 0, width, height, png }] }, ...layers] : layers;
}

/** A ground is smooth: it needs no fine pixels. */
const groundFineness = ({ width, height }: Frame): number => Math.min(1, 2048 / Math.max(width, height));
