import type { MapStyle } from '../model/mapStyle.ts';
import type { ShownNodes } from '../model/shownNodes.ts';
import type { TimeWindow } from '../model/window.ts';
import type { DrawnMarks } from './marks.ts';
import type { NodeSizes } from './nodeSizes.ts';
import type { Store } from './store.ts';
import type { Inks } from './theme.ts';

/** What is to be seen, beside the data and where the camera is. */
export interface Showing {
  readonly window: TimeWindow;
  readonly allTopicTies: boolean;
  /** Ties between two topics are drawn where topics stand alone, and else only those that are emphasised. */
  readonly shown: ShownNodes;
  /** Ties have the hue of their main topic in the window, once its lists have been loaded. */
  readonly tiesByTopic: boolean;
  readonly style: MapStyle;
  readonly inks: Inks;
  /** Nothing is behind the map: a ground has as much of its colours as tells it from the theme's background. */
  readonly isOverNothing?: boolean;
}

/** A network as it is drawn. */
export interface DrawnNetwork {
  readonly store: Store;
  readonly positions: Float32Array;
  readonly sizes: NodeSizes;
  readonly marks: DrawnMarks;
}

export const hasGround = ({ style }: Pick<Showing, 'style'>): boolean => style.ground !== 'plain';
