import { resized } from '../drawing/frame.ts';
import { mapLayersOf } from '../drawing/mapLayers.ts';
import type { Layer } from '../drawing/sheet.ts';
import type { SceneTheme } from '../drawing/theme.ts';
import type { CssPixels } from '../model/units.ts';
import { widths } from './names.ts';
import type { PictureScene } from './picture.ts';
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
  { frame: screen, names, ...network }: PictureScene,
  { width, height, theme, background }: MapLayersOptions,
): Promise<readonly Layer[]> {
  const scale = Math.min(width / screen.width, height / screen.height);
  const frame = resized(screen, width / scale, height / scale, screen.pixelRatio);
  const showing = theme ? { ...names.showing, inks: inksOf(theme) } : names.showing;
  const drawing = {
    network,
    names: { ...names, positions: network.positions, showing },
    frame,
    screen,
    scale,
    hasRims: background === 'theme',
    measure: widths.measure,
  };
  return (await inSlices(mapLayersOf(drawing), isWanted)) ?? [];
}
