import type { Layer } from '../drawing/sheet.ts';
import type { MapStyle } from '../model/mapStyle.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import type { CssPixels, LayoutUnits, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { texts } from '../texts/texts.ts';
import type { ScreenPoint } from '../drawing/frame.ts';
import type { Emphasis } from '../drawing/marks.ts';
import type { Outline, OutlineShape } from './outlineWatch.ts';
import type { Picked } from '../drawing/picked.ts';
import type { MapPicture, PictureOptions } from './picture.ts';
import type { MapLayersOptions } from './shapes.ts';
import type { DensityRead } from './ground/ground.ts';
import { contextOf } from './graphicsContext.ts';
import { LiveScene } from './liveScene.ts';
import type { Region } from '../drawing/regions.ts';
import type { PaperLists, SceneData } from '../drawing/store.ts';
import type { Tallies } from './tallyPass.ts';
import type { SceneTheme } from '../drawing/theme.ts';

/** The map. Everything the application wants of it, and nothing of how it is drawn. */
export interface Scene {
  /**
   * Shows another network; big ones in slices, until when the one before stays. Resolves once it is there. Emphasis,
   * hidden nodes and selection are forgotten; set them for the new network right after this call.
   */
  setData(data: SceneData): Promise<void>;
  /** Moves the nodes of the same network, as while a layout settles; the frame around them follows once they rest. */
  setPositions(positions: Float32Array): void;
  /**
   * Moves one node at once, and its ties with it; cheap however large the network is. What is seen of the map stays where
   * it is, even if the node leaves the frame around the network.
   */
  moveNode(node: NodeIndex, x: LayoutUnits, y: LayoutUnits): void;
  /** Each of these nodes stands on another, without its name, until it is in the list no more; forgotten with a new network. */
  setJoined(onto: ReadonlyMap<NodeIndex, NodeIndex>): void;
  /** Names take their places by the windows that rest; while it moves, those of nodes outside it go. Rests unless told. */
  setWindow(window: TimeWindow, isResting?: boolean): void;
  /** All else fades; undefined ends it. */
  setEmphasis(emphasis: Emphasis | undefined): void;
  /** Not 0: hidden, and with the node its ties. One byte per node. */
  setHidden(nodes: Uint8Array | undefined): void;
  /** Not 0: hidden by itself. One byte per tie; forgotten with a new network. */
  setHiddenTies(ties: Uint8Array | undefined): void;
  /**
   * Counts some of the papers of each node and tie alone, as if there were no others: parts of the lists of the network,
   * in their orders. Undefined counts all. Resolves once it is so, until when all is as before; the newest wins. Forgotten
   * with a new network.
   */
  setPassing(lists: PaperLists | undefined): Promise<void>;
  /**
   * Signs on the nodes, not 0: a dot in the middle of those that were put in their place by hand, and a ring of dashes
   * around those that do not stay in their group. One byte per node each; forgotten with a new network.
   */
  setMarks(pinned: Uint8Array | undefined, unstable: Uint8Array | undefined): void;
  /** Colours of the nodes, as indices into the theme's palette: one per node. */
  setNodeHues(hues: Uint8Array): void;
  /**
   * Relative sizes of the nodes, from 0 to 1, one per node (authors, then topics): the area of a dot grows with them from
   * the smallest dot to the largest. Undefined: by papers in the window. What has no paper in the window is a faint dot
   * either way. Forgotten with a new network.
   */
  setNodeSizes(sizes: Float32Array | undefined): void;
  /** Forgotten with a new network, as emphasis is. */
  setTieColours(colours: TieColours): void;
  /** Large faint names over a map seen as a whole, the most important first. Forgotten with a new network. */
  setRegions(regions: readonly Region[]): void;
  setStyle(style: MapStyle): void;
  /** Author–topic ties: drawn always, or only those that are emphasised. */
  setTopicTies(mode: TopicTies): void;
  /**
   * What is drawn of which nodes: where topics stand alone they are larger, and all ties between them are drawn; else only
   * those of these ties that are emphasised. The nodes that are not shown are hidden by `setHidden`, as others are.
   */
  setShown(shown: ShownNodes): void;
  /** Ringed, and its name always drawn. Says nothing to `onSelect`. */
  setSelected(picked: Picked | undefined): void;
  /** Several, each ringed thinly. Forgotten with a new network. */
  setSelectedNodes(nodes: ArrayLike<NodeIndex>): void;
  /** What a drag over the map does; with `pointer` it moves the map, or with Shift, from empty ground, draws a box. */
  setTool(tool: 'pointer' | OutlineShape): void;
  /** What is seen and lies in a closed line: not hidden, with a paper in the window. */
  nodesWithin(outline: readonly ScreenPoint[]): readonly NodeIndex[];
  setTheme(theme: SceneTheme): void;
  pickAt(x: CssPixels, y: CssPixels): Picked | undefined;
  /** Shows the whole map. */
  fit(): void;
  flyTo(nodes: Iterable<NodeIndex>): void;
  /** Above 1 comes closer. */
  zoomBy(factor: number): void;
  /** Moves what is seen, as scrolling does. */
  panBy(right: CssPixels, down: CssPixels): void;
  /** Where the map is looked at from, whatever the size of the screen; undefined before anything is drawn. */
  camera(): MapCamera | undefined;
  /** It stays there while the network settles around it, until something else moves it. */
  showCamera(camera: MapCamera, how: 'fly' | 'cut'): void;
  size(): { readonly width: CssPixels; readonly height: CssPixels };
  /** Where a node is on the map's area; not a number when there is no such node. */
  project(node: NodeIndex): ScreenPoint;
  /** What is seen now, over the theme's background, as large as wanted. */
  picture(options: PictureOptions): Promise<HTMLCanvasElement>;
  /** The same, to be drawn part by part; whoever opens it closes it. */
  openPicture(options: PictureOptions): Promise<MapPicture>;
  /** What is seen now as shapes and texts, the lowest layer first, as large as wanted; made in slices. */
  mapLayers(options: MapLayersOptions): Promise<readonly Layer[]>;
  /** What the graphics card counted in the window, read back. Slow: for tests. */
  readCounts(): { readonly nodes: Tallies; readonly ties: Tallies } | undefined;
  /** The hue of each tie by its main topic in the window, as the graphics card found it. Slow: for tests. */
  readTopicHues(): Uint8Array | undefined;
  /** Density of the authors at places (x, y, x, y …), where a ground of density is shown. Slow: for tests. */
  readDensity(places: Float32Array): DensityRead | undefined;
  /** Another try after `gave-up`; the outcome is told as trouble is. */
  revive(): Promise<void>;
  stats(): SceneStats;
  kill(): void;
}

/** The middle of what is seen of the map, and how much of it is seen from left to right. */
export interface MapCamera {
  readonly x: LayoutUnits;
  readonly y: LayoutUnits;
  readonly width: LayoutUnits;
}

/**
 * A node is being dragged, and should be at this place. At `cancel` it is where it was at `start`. Nothing has been moved:
 * whoever listens answers by `moveNode`.
 */
export interface NodeDrag {
  readonly node: NodeIndex;
  readonly x: LayoutUnits;
  readonly y: LayoutUnits;
  readonly phase: 'start' | 'move' | 'end' | 'cancel';
}

export type TopicTies = 'all' | 'emphasised';

/** Colours of the ties: of what they tie; one given for each (index into the palette); or by main topic in the window. */
export type TieColours =
  | { readonly by: 'ends' }
  | { readonly by: 'hue'; readonly hues: Uint8Array }
  | { readonly by: 'topic'; readonly topics: TieTopics };

export interface SceneOptions {
  readonly theme: SceneTheme;
  readonly window: TimeWindow;
  readonly topicTies?: TopicTies;
  readonly shown?: ShownNodes;
  readonly style?: MapStyle;
  /** Where the page lays controls over the map's lower right corner: no name is put under them. */
  readonly controls?: { readonly width: CssPixels; readonly height: CssPixels };
  /** What is under the pointer, when it changes. */
  readonly onHover?: (picked: Picked | undefined, at: ScreenPoint) => void;
  /**
   * What was clicked or tapped; undefined for empty ground. It toggles what was selected with Shift, Ctrl or Cmd, and
   * where a finger has rested on it.
   */
  readonly onSelect?: (picked: Picked | undefined, at: ScreenPoint, toggles: boolean) => void;
  /** A line is drawn around things, by the tool that is taken. Without it nothing is drawn. */
  readonly onOutline?: (outline: Outline) => void;
  /** Without it nodes cannot be dragged: a press on one pans the map. With a finger a node is held first, then dragged. */
  readonly onDrag?: (drag: NodeDrag) => void;
  /** The camera has come to rest somewhere else; `isWhole`: where it shows the whole map. */
  readonly onCamera?: (camera: MapCamera, isWhole: boolean) => void;
  readonly onContextTrouble?: (trouble: ContextTrouble) => void;
}

/**
 * `lost`: the map is blank for now; `restored`: it is back; `gave-up`: it was lost again and again and stays blank until
 * `revive` is called.
 */
export type ContextTrouble = 'lost' | 'restored' | 'gave-up';

export interface SceneStats {
  readonly nodes: number;
  readonly ties: number;
  /** Ties in the ranges that are drawn for this window; those outside cost nothing. */
  readonly tiesLookedAt: number;
  readonly labels: number;
  readonly frames: number;
}

export type CreatedScene = { readonly scene: Scene } | { readonly scene: undefined; readonly reason: string };

/** A map in the container. Without WebGL there is none, and the reason says so; never throws. */
export function createScene(container: HTMLElement, options: SceneOptions): CreatedScene {
  if (!hasWebGL()) {
    return { scene: undefined, reason: texts.map.trouble.noWebGL };
  }
  try {
    return { scene: new LiveScene(container, options) };
  } catch (error) {
    container.replaceChildren();
    return { scene: undefined, reason: error instanceof Error ? error.message : String(error) };
  }
}

function hasWebGL(): boolean {
  const gl = contextOf(document.createElement('canvas'));
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

export type { Outline, Picked, Region, SceneData, SceneTheme };
