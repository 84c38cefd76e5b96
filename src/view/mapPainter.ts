import type { DrawnNetwork, Showing } from '../drawing/showing.ts';
import type { TieTopics } from '../model/tieTopics.ts';
import type { CssPixels, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import type { Frame, ScreenPoint } from '../drawing/frame.ts';
import type { DensityRead } from './ground/ground.ts';
import type { NodeSizes } from '../drawing/nodeSizes.ts';
import type { PickedCode } from './pickBuffer.ts';
import type { Sliced } from '../lib/sliced.ts';
import type { Store } from '../drawing/store.ts';
import type { Tallies } from './tallyPass.ts';

/** All of the map, or what lies under ties and nodes. */
export type Painted = 'all' | 'ground';

/** Draws and picks ties and nodes in one graphics context. The screen has one, each picture makes its own. */
export interface MapPainter {
  /** Sends a network to the graphics card in slices; it is drawn once the function that comes out has been called. */
  load(network: DrawnNetwork): Sliced<() => void>;
  /** Sends other lists of papers of the network that is drawn, likewise; all else of the store is as it was. */
  loadLists(store: Store): Sliced<() => void>;
  /** Sends the topics of the ties of the network that is drawn, likewise. */
  loadTopics(topics: TieTopics): Sliced<() => void>;
  /** The nodes are elsewhere now. */
  move(positions: Float32Array): void;
  /** One node is elsewhere now; cheap. */
  moveNode(node: NodeIndex, positions: Float32Array): void;
  /** The nodes have other sizes of their own now, or none. */
  resize(sizes: NodeSizes): void;
  /** Sends the marks that changed. */
  sendMarks(): void;
  /** Draws the frame into the rectangle [0, 0, width, height] of the canvas, whose content is kept under it. */
  paint(frame: Frame, showing: Showing, what?: Painted): void;
  /** What is nearest to the point within a distance, in drawing order's numbers. Waits for the graphics card. */
  pick(frame: Frame, showing: Showing, at: ScreenPoint, reach: CssPixels): PickedCode | undefined;
  /** The same without waiting. One at a time. */
  pickLater(frame: Frame, showing: Showing, at: ScreenPoint, reach: CssPixels): Promise<PickedCode | undefined>;
  /** How many ties the ranges of the window hold; those outside are not even looked at. */
  tiesLookedAt(showing: Showing): number;
  /** What was counted in the window. Slow: for tests. */
  readTallies(window: TimeWindow): { readonly nodes: Tallies; readonly ties: Tallies } | undefined;
  /** Density of the authors at places (x, y, x, y …), as the ground has it. Slow: for tests. */
  readDensity(showing: Showing, places: Float32Array): DensityRead | undefined;
  /** The hue of each tie by its main topic in the window; undefined without its lists. Slow: for tests. */
  readTopicHues(window: TimeWindow): Uint8Array | undefined;
  kill(): void;
}
