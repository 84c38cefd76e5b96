import type { Sliced } from '../lib/sliced.ts';
import { usualStyle } from '../model/mapStyle.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import type { CssPixels } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { rgbOfHex } from './colour.ts';
import { LabelGrid } from './labelGrid.ts';
import { mapLayersOf } from './mapLayers.ts';
import { Marks } from './marks.ts';
import type { Region } from './regions.ts';
import type { Layer, MeasureText } from './sheet.ts';
import { storeOf, type SceneData } from './store.ts';
import { inksFrom, type SceneTheme } from './theme.ts';
import { wholeFrame } from './wholeFrame.ts';

/** A network, and what is to be seen of it. */
export interface WholeMap {
  readonly data: SceneData;
  readonly window: TimeWindow;
  readonly shown: ShownNodes;
  readonly regions: readonly Region[];
  readonly theme: SceneTheme;
}

/** Above this many authors the ties to topics would hide the ties between people. */
export const manyAuthors = 800;
/** Pixels of print to one of the screen: vectors are as fine as the paper. */
export const printFineness = 4;

/** All of a map as the page shows it when it is opened in a window of this size. */
export function* wholeMapLayers(
  { data, window, shown, regions, theme }: WholeMap,
  size: { readonly width: CssPixels; readonly height: CssPixels },
  measure: MeasureText,
): Sliced<readonly Layer[]> {
  const store = yield* storeOf(data);
  const { positions } = data;
  const showing = {
    window,
    allTopicTies: data.columns.authorCount <= manyAuthors,
    shown,
    tiesByTopic: false,
    style: usualStyle,
    inks: inksFrom(theme, rgbOfHex),
  };
  const network = { store, positions, sizes: undefined, marks: new Marks(store), topics: undefined };
  const frame = wholeFrame(store, positions, showing, size, printFineness);
  const names = {
    ...network,
    grid: new LabelGrid(store, positions),
    hidden: undefined,
    nameless: undefined,
    regions,
    emphasised: undefined,
    pinned: [],
    ringed: undefined,
    corner: undefined,
    restWindow: window,
    rings: [],
    showing,
  };
  return yield* mapLayersOf({ network, names, frame, screen: frame, scale: 1, measure });
}
