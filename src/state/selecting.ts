import { signal } from '@preact/signals';

/** What a drag over the map does: the usual, or drawing a line, or a rectangle, around what is to be selected. */
export type MapTool = 'pointer' | 'lasso' | 'box';
export const mapTool = signal<MapTool>('pointer');

/** By which a node is found again in the same papers, whatever the settings. */
export interface MemberKey {
  /** As the node's key in a graph file. */
  readonly id: string;
  /** As it was written on the map: used where there is nobody of that id. */
  readonly name: string;
}

export interface SavedSelection {
  readonly name: string;
  readonly members: readonly MemberKey[];
}

/** Under different names, in the order in which they were saved. */
export const savedSelections = signal<readonly SavedSelection[]>([]);
