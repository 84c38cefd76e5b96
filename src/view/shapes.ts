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
  /** `none`: nothing of the theme's background is drawn, not even the rims that tell dots apart. */
  readonly background: 'theme' | 'none';
}

const isWanted = () => true;

/** What is seen now as shapes: the same view as in a picture of this size. */
export async function shapesOf(
  scene: PictureScene,
  { width, height, theme, background }: MapLayersOptions,
): Promise<readonly Layer[]> {
  const { frame: screen, ...network } = scene;
  const showing = theme ? { ...scene.names.showing, inks: inksOf(theme) } : scene.names.showing;
  const names = { ...scene.names, positions: network.positions, showing };
  const scale = Math.min(width / screen.width, height / screen.height);
  const frame = resized(screen, width / scale, height / scale, Math.max(printFineness, screen.pixelRatio));
  const hasRims = background === 'theme';
  const drawing = { network, names, frame, screen, scale, hasRims, measure: widths.measure };
  const layers = (await inSlices(mapLayersOf(drawing), isWanted)) ?? [];
  if (!hasGround(showing)) return layers;
  const png = await groundPicture({ ...scene, names }, { ...frame, pixelRatio: groundFineness(frame) });
  return png ? [{ name: 'ground', marks: [{ kind: 'raster', x: 0, y: 0, width, height, png }] }, ...layers] : layers;
}

/** A ground is smooth: it needs no fine pixels. */
const groundFineness = ({ width, height }: Frame): number => Math.min(1, 2048 / Math.max(width, height));
