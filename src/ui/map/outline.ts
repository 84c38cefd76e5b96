import { signal } from '@preact/signals';
import { selectWithin } from '../../actions/selecting.ts';
import type { Outline, Scene } from '../../view/scene.ts';

/** The line that is being drawn around what is to be selected. */
export const outline = signal<Outline | undefined>(undefined);

/** Follows a line while it is drawn, and selects what is in it at its end. */
export function followOutline(scene: Scene, drawn: Outline): void {
  outline.value = drawn.phase === 'draw' ? drawn : undefined;
  if (drawn.phase === 'end') selectWithin(scene.nodesWithin(drawn.points), drawn.joining);
}
