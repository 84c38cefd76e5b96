import type { Arranged, ArrangeSettings } from '../arrange/arrange.ts';
import type { Firmness } from '../model/firmness.ts';
import type { Given } from '../arrange/given.ts';
import type { Arrangement, Totals } from '../model/columns.ts';
import type { NodeIndex } from '../model/units.ts';
import type { Progress } from './protocol.ts';

/** The arrangement that is shown while another network is arranged in its place. */
export interface Shown extends Arrangement {
  /** Node that each node of the new network was in the shown one; −1 for those that were not in it. */
  readonly nodeBefore: Int32Array;
  readonly keepsPlaces: boolean;
  readonly continuesCommunities: boolean;
}

export interface ArrangeRequest {
  readonly totals: Totals;
  readonly settings: ArrangeSettings;
  readonly given?: Pick<Given, 'positions' | 'communities'>;
  readonly shown?: Shown;
  /** Nodes of the new network that stay exactly where they are shown. */
  readonly pinned?: Uint8Array;
}

/** What is held for moving nodes about, where nothing has to be arranged first. */
export interface HoldRequest {
  readonly totals: Totals;
  readonly seed: number;
  readonly arrangement: Arrangement;
  readonly pinned: Uint8Array;
}

/** The search for communities is to be run again and again, to see how firm those that are shown are. */
export interface FirmnessRequest {
  readonly totals: Totals;
  readonly settings: ArrangeSettings;
  /** Of all nodes. */
  readonly communities: Int32Array;
}

export type ToArranger =
  | { readonly type: 'firmness'; readonly request: FirmnessRequest }
  | { readonly type: 'arrange'; readonly request: ArrangeRequest }
  | { readonly type: 'hold'; readonly request: HoldRequest }
  /** Relaxes on and on, or only until what was touched has settled. */
  | { readonly type: 'relax'; readonly isOn: boolean }
  | { readonly type: 'pin'; readonly node: NodeIndex; readonly x: number; readonly y: number }
  | { readonly type: 'unpin'; readonly node: NodeIndex };

export type FromArranger =
  | { readonly type: 'firmness'; readonly firmness: Firmness }
  | { readonly type: 'progress'; readonly progress: Progress }
  /** The first useful picture. */
  | { readonly type: 'first'; readonly arrangement: Arranged }
  | { readonly type: 'positions'; readonly positions: Float32Array; readonly share: number }
  /** The end of arranging, or of relaxing. */
  | { readonly type: 'settled'; readonly positions: Float32Array }
  | { readonly type: 'failed'; readonly message: string };
