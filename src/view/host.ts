import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { NodeProgramType } from 'sigma/rendering';
import type { MouseCoords, RenderParams } from 'sigma/types';
import type { CssPixels } from '../model/units.ts';
import { toClipOf, type Affine, type ScreenPoint } from '../drawing/frame.ts';
import type { Extent } from '../drawing/store.ts';
import { texts } from '../texts/texts.ts';

/** What sigma does for us, and all that the rest of this folder knows of it. */
export interface Host {
  readonly gl: WebGLRenderingContext;
  /** Between the map and the layer that takes the mouse. */
  readonly labels: CanvasRenderingContext2D;
  readonly camera: HostCamera;
  size(): { width: CssPixels; height: CssPixels; pixelRatio: number };
  /** Asks for one frame; several requests make one. */
  schedule(): void;
  /** Takes the canvases' sizes again when only the pixel ratio changed; sigma itself looks at the size only. */
  resize(): void;
  /** Tells sigma where the network is, and its landmarks. Draws at once. */
  locate(extent: Extent, landmarks: Landmarks): void;
  kill(): void;
}

export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
  readonly angle: number;
}

interface HostCamera {
  state(): CameraState;
  /** On its way to somewhere. */
  isFlying(): boolean;
  cut(state: Partial<CameraState>): void;
  fly(state: Partial<CameraState>): void;
  /** The state that zooms by a factor and keeps a point of the screen where it is. */
  zoomed(at: ScreenPoint, factor: number): CameraState;
}

export interface HostEvents {
  /** Time to draw: where the layout goes in clip space, and how far in we are. */
  draw(toClip: Affine, zoom: number): void;
  click(at: ScreenPoint, by: 'mouse' | 'finger', toggles: boolean): void;
}

interface Landmarks {
  readonly nodes: readonly number[];
  readonly positions: Float32Array;
}

const minCameraRatio = 0.002;
const maxCameraRatio = 4;

/**
 * Sigma as the stage: camera, mouse and touch, canvases, one frame at a time. Its graph holds the landmarks only, as
 * it indexes each node it holds at every refresh; ties and nodes are drawn by us when it calls its node program.
 * Throws what sigma throws.
 */
export function createHost(container: HTMLElement, events: HostEvents): Host {
  let gl: WebGLRenderingContext | undefined;
  let extent: Extent = { x: [-1, 1], y: [-1, 1] };

  class Stage extends Idle {
    constructor(context: WebGLRenderingContext) {
      super();
      gl = context;
    }
    override render(params: RenderParams): void {
      events.draw(toClipOf(params.matrix, extent), 1 / params.zoomRatio);
    }
  }
  const idle = Idle as unknown as NodeProgramType;
  const sigma = new Sigma(graphOf({ nodes: [], positions: new Float32Array() }), container, {
    nodeProgramClasses: { circle: Stage as unknown as NodeProgramType },
    nodeHoverProgramClasses: { circle: idle },
    edgeProgramClasses: { line: idle as never, arrow: idle as never },
    renderLabels: false,
    renderEdgeLabels: false,
    enableEdgeEvents: false,
    enableCameraRotation: false,
    allowInvalidContainer: true,
    stagePadding: 40,
    minCameraRatio,
    maxCameraRatio,
  });
  takePickingAway(sigma);
  const size = () => ({ ...sigma.getDimensions(), pixelRatio: window.devicePixelRatio || 1 });
  const underTheMouse = { beforeLayer: 'mouse', style: { pointerEvents: 'none' } };
  sigma.createCanvasContext('names', underTheMouse);
  const labels = sigma.getCanvases()['names']?.getContext('2d');
  if (!gl || !labels) throw new Error(texts.map.faults.noCanvas);
  const clicked = (event: MouseCoords) =>
    events.click({ x: event.x, y: event.y }, 'mouse', hasModifier(event.original));
  sigma.getMouseCaptor().on('click', clicked);
  sigma.getMouseCaptor().on('doubleClick', (event) => {
    // Two things chosen one soon after the other.
    if (!hasModifier(event.original)) return;
    event.preventSigmaDefault();
    clicked(event);
  });
  sigma.getTouchCaptor().on('tap', (event) => {
    const touch = event.touches[0] ?? event.previousTouches[0];
    if (touch) events.click(touch, 'finger', false);
  });
  // Just before drawing, as canvases are blank once resized.
  let hasNewRatio = true;
  sigma.on('beforeRender', () => {
    if (hasNewRatio) sigma.resize(true);
    hasNewRatio = false;
  });
  sigma.scheduleRender();
  return {
    gl,
    labels,
    size,
    camera: hostCamera(sigma),
    schedule: () => void sigma.scheduleRender(),
    resize() {
      hasNewRatio = true;
      sigma.scheduleRender();
    },
    locate(box, landmarks) {
      extent = box;
      sigma.setCustomBBox({ x: [...box.x], y: [...box.y] });
      sigma.setGraph(graphOf(landmarks));
    },
    kill: () => sigma.kill(),
  };
}

const hasModifier = ({ shiftKey, ctrlKey, metaKey }: MouseEvent | TouchEvent): boolean =>
  shiftKey || ctrlKey || metaKey;

/** A program that draws nothing; sigma wants one for everything. */
class Idle {
  drawLabel = undefined;
  drawHover = undefined;
  process(): void {}
  reallocate(): void {}
  render(_params: RenderParams): void {}
  kill(): void {}
}

/** Sigma does not draw at all without a node: an empty map has one in the middle, which draws nothing. */
function graphOf({ nodes, positions }: Landmarks): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const node of nodes) {
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    if (Number.isFinite(x) && Number.isFinite(y)) graph.addNode(`n${node}`, { x, y });
  }
  if (graph.order === 0) graph.addNode('none', { x: 0, y: 0 });
  return graph;
}

/**
 * Sigma would make a new texture in every frame and read a pixel at every move of the mouse to find its nodes; we find
 * them ourselves. The set of layers to pick from is private, hence the cast.
 */
function takePickingAway(sigma: Sigma): void {
  (sigma as unknown as { pickingLayers: Set<string> }).pickingLayers.clear();
  sigma.getMouseCaptor().removeAllListeners();
  sigma.getTouchCaptor().removeAllListeners();
}

function hostCamera(sigma: Sigma): HostCamera {
  const camera = sigma.getCamera();
  return {
    state: () => camera.getState(),
    isFlying: () => camera.isAnimated(),
    cut(state) {
      // Ends a flight that is under way, which would otherwise go on from here.
      if (camera.isAnimated()) void camera.animate(state, { duration: 1 });
      camera.setState(state);
    },
    fly: (state) => void camera.animate(state, { duration: 450, easing: 'cubicInOut' }),
    zoomed(at, factor) {
      return sigma.getViewportZoomedState(at, camera.getBoundedRatio(camera.getState().ratio / factor));
    },
  };
}
