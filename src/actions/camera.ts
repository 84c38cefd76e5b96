import type { NodeIndex } from '../model/units.ts';
import { computed, signal } from '@preact/signals';
import { opened, settling } from '../state/state.ts';
import { isSameCamera } from '../view/flight.ts';
import type { MapCamera, Scene } from '../view/scene.ts';

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

/** How many views of the map can be gone back to. */
const mostCameras = 50;

/** Where the map was looked at from, and which of these it is now. */
const cameras = signal<readonly MapCamera[]>([]);
const cameraAt = signal(0);
/** It is on its way there, back or forward. */
let isGoing = false;
/** What the latest was seen of, and on what. */
let seenOn = '';
let seenOf: unknown;

/** The whole map is seen, as it is at first. */
export const isWholeSeen = signal(true);

/** Where the map is looked at from, at rest. */
export const restingCamera = computed<MapCamera | undefined>(() => cameras.value[cameraAt.value]);
export const hasCameraBefore = computed(() => cameraAt.value > 0);
export const hasCameraAfter = computed(() => cameraAt.value < cameras.value.length - 1);

/** Each place where the camera comes to rest can be gone back to, unless it is the map, or the screen, that has changed. */
export function cameraRests(camera: MapCamera, isWhole: boolean): void {
  isWholeSeen.value = isWhole;
  noteCamera(camera);
}

function noteCamera(camera: MapCamera): void {
  const [shown, screen] = [network(), JSON.stringify(scene.peek()?.size())];
  const isOther = shown !== seenOf;
  const stays = screen !== seenOn || settling.peek() !== undefined;
  [seenOf, seenOn] = [shown, screen];
  isGoing = false;
  if (isOther) return showCameras([camera], 0);
  const [all, here] = [cameras.peek(), cameraAt.peek()];
  if (all[here] && (stays || isSameCamera(all[here], camera))) return showCameras(all.with(here, camera), here);
  const before = all.slice(0, here + 1);
  showCameras([...before, camera].slice(-mostCameras), Math.min(before.length, mostCameras - 1));
}

function showCameras(all: readonly MapCamera[], at: number): void {
  cameras.value = all;
  cameraAt.value = at;
}

export const cameraBack = (): void => goToCamera(-1);
export const cameraForward = (): void => goToCamera(1);

function goToCamera(by: -1 | 1): void {
  const current = scene.peek();
  const now = current?.camera();
  // It may not have come to rest yet.
  if (now && !isGoing) noteCamera(now);
  const next = cameraAt.peek() + by;
  const camera = cameras.peek()[next];
  if (!current || !camera) return;
  cameraAt.value = next;
  if (now && isSameCamera(now, camera)) return;
  isGoing = true;
  current.showCamera(camera, 'fly');
}

/** The network that is on the map by now, and from where another one is to be seen first. */
let drawn: unknown;
let first: { readonly camera: MapCamera; readonly network: unknown } | undefined;

const network = (): unknown => opened.peek()?.columns.tieSource;

/** Shows what is open from somewhere, as soon as it is on the map. */
export function showCamera(camera: MapCamera): void {
  if (drawn === network()) scene.peek()?.showCamera(camera, 'cut');
  else first = { camera, network: network() };
}

/** Another network is on the map: it is seen as a whole, unless something else is wished for. */
export function showNetwork(staysInView: boolean): void {
  const wanted = first?.network === network() ? first?.camera : undefined;
  [drawn, first] = [network(), undefined];
  if (wanted) scene.peek()?.showCamera(wanted, 'cut');
  else if (!staysInView) fitMap();
}
