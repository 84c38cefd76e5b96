import type { TimeWindow } from '../../../src/model/window.ts';
import type { SceneData } from '../../../src/view/scene.ts';

/** A way to show a network in a window of time. */
export interface Contender {
  /** Frames that this asks for are run by the caller. */
  setWindow(window: TimeWindow): void;
  /** The nodes are elsewhere, as while a layout settles. */
  setPositions?(positions: Float32Array): void;
  /** Shows this share of the map's width. */
  zoomTo?(ratio: number): void;
  /** How many names are shown. */
  names?(): number;
}

/** Resolves when the first frame has been drawn or asked for. */
export type Entrance = (container: HTMLElement, data: SceneData, window: TimeWindow) => Promise<Contender>;
