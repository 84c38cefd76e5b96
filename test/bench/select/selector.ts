import type { NodeIndex } from '../../../src/model/units.ts';
import type { ScreenPoint } from '../../../src/drawing/frame.ts';
import type { SceneData } from '../../../src/view/scene.ts';

/** A way to let nodes stand out. Frames that it asks for are run by the caller. */
export interface Selector {
  /** The node under the pointer, with its neighbours. */
  hover(node: NodeIndex | undefined): void;
  /** These, with the ties among them; one with its neighbours. */
  select(nodes: readonly NodeIndex[]): void;
  /** How many nodes lie in a line, where it can tell. */
  within?(outline: readonly ScreenPoint[]): number;
}

/** Resolves when the first frame has been drawn or asked for. */
export type Selecting = (container: HTMLElement, data: SceneData) => Promise<Selector>;
