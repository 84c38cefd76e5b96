import type { NodeIndex } from '../model/units.ts';
import { signal } from '@preact/signals';
import type { Scene } from '../view/scene.ts';

/** The map while it is drawn; undefined before, and where it cannot be drawn. */
export const scene = signal<Scene | undefined>(undefined);

/** The map was given up, and can be tried again. */
export const canRevive = signal(false);
export const reviveMap = (): void => void scene.peek()?.revive();

const zoomStep = 1.4;
const panStep = 80;

export const zoomIn = (): void => scene.peek()?.zoomBy(zoomStep);
export const zoomOut = (): void => scene.peek()?.zoomBy(1 / zoomStep);
export const fitMap = (): void => scene.peek()?.fit();
export const pan = (right: number, down: number): void => scene.peek()?.panBy(right * panStep, down * panStep);

/** The keyboard goes to the map, and the page stays where it is. */
export const focusMap = (): void =>
  document.querySelector<HTMLElement>('[data-keys="map"]')?.focus({ preventScroll: true });

export function flyTo(nodes: Iterable<NodeIndex> & { readonly length: number }): void {
  if (nodes.length > 0) scene.peek()?.flyTo(nodes);
}

/** True as well where there is no map: nothing needs to move. */
export function isOnScreen(node: NodeIndex): boolean {
  const current = scene.peek();
  if (!current) return true;
  const at = current.project(node);
  const { width, height } = current.size();
  return at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
}
