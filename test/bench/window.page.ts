import type { Milliseconds } from '../../src/model/units.ts';
import type { SceneData } from '../../src/view/scene.ts';
import { contextsIn, drawing, drawingThroughout, finish, takeCard } from './window/card.ts';
import type { Contender, Entrance } from './window/contender.ts';
import { enterCoterie, enterUnnamed, type Coterie } from './window/coterie.ts';
import { Floor, drawsNodes, tieLookOf, type TieLook } from './window/floor.ts';
import { runFrame, takeFrames } from './window/frames.ts';
import { inventedNetwork } from './window/network.ts';
import { difference, drawnIn, screenOf } from './window/pictures.ts';
import { windowAfter, type Move } from './window/windows.ts';

const [container, other] = ['#map', '#floor'].map((id) => document.querySelector<HTMLElement>(id)!) as [
  HTMLElement,
  HTMLElement,
];

const entrances = {
  coterie: async () => enterCoterie,
  unnamed: async () => enterUnnamed,
  reducers: async () => (await import('./window/reducers.ts')).enterReducers,
  partial: async () => (await import('./window/partial.ts')).enterPartial,
  cosmos: async () => (await import('./window/cosmos.ts')).enterCosmos,
} satisfies Record<string, () => Promise<Entrance>>;

export type ContenderName = keyof typeof entrances;

takeFrames();
takeCard();

let data: SceneData;
let enter: Entrance;
let contender: Contender;
let floor: Floor | undefined;
let seen: Uint8Array;
let switches: WEBGL_lose_context[] = [];
let moves = 0;

/** What the benchmark asks of its page. */
const bench = {
  /** Invents the network and fetches the contender's code. */
  async prepare(name: ContenderName, authors: number) {
    enter = await entrances[name]();
    data = inventedNetwork(authors);
    const { columns } = data;
    return { nodes: authors, ties: columns.tieCount, papersOfTies: columns.tiePapers.starts.length };
  },

  nothing() {},

  /** From data to the first frame. */
  async start() {
    contender = await enter(container, data, windowAfter('step', 0));
    runFrame();
  },

  /** So many moves: this page's own script, nothing is rasterised. */
  move(kind: Move, times: number) {
    for (let time = 0; time < times; time++) moveOnce(kind);
  },

  /** One move, until it can be seen. */
  frame(kind: Move): Milliseconds {
    return clocked(() =>
      drawing(() => {
        moveOnce(kind);
        finish(container);
      }),
    );
  },

  /** Where the nodes are next, as while a layout settles; to be told to the contender by `tick`. */
  settle() {
    moves++;
    const positions = data.positions.map((place) => place + 0.01 * (moves % 3));
    data = { ...data, positions };
  },

  tick() {
    contender.setPositions?.(data.positions);
    runFrame();
  },

  names(): number {
    return contender.names?.() ?? NaN;
  },

  zoomTo(ratio: number) {
    contender.zoomTo?.(ratio);
    runFrame();
  },

  /** One step of the map without its nodes, which both would have to draw. */
  tiesFrame(): Milliseconds {
    return clocked(() =>
      drawing(
        () => {
          moveOnce('step');
          finish(container);
        },
        (gl) => !drawsNodes(gl),
      ),
    );
  },

  /** Makes the floor under the step before. Share of pixels that look otherwise there. */
  layFloor(): number {
    let look: TieLook | undefined;
    moves--;
    drawing(
      () => moveOnce('step'),
      (gl) => {
        look ??= tieLookOf(gl);
        return !drawsNodes(gl);
      },
    );
    const ours = drawnIn(container);
    floor ??= new Floor(other, data);
    floor.fill(windowAfter('step', moves), look!);
    drawing(() => floor!.draw());
    return difference(ours, drawnIn(other), 8);
  },

  floorFrame(): Milliseconds {
    return clocked(() =>
      drawing(() => {
        floor!.draw();
        finish(other);
      }),
    );
  },

  /** Loses the graphics card; what was seen before is remembered. */
  async lose() {
    drawing(() => moveOnce('step'));
    seen = screenOf(container);
    const lost = (contender as Coterie).trouble('lost');
    // A lost context gives no extension any more.
    switches = contextsIn(container).map((gl) => gl.getExtension('WEBGL_lose_context')!);
    for (const each of switches) each.loseContext();
    await lost;
  },

  /** Gives it back, until the map is there again. */
  async restore(): Promise<Milliseconds> {
    const restored = (contender as Coterie).trouble('restored');
    const before = performance.now();
    await drawingThroughout(async () => {
      for (const each of switches) each.restoreContext();
      await restored;
      redraw();
      finish(container);
    });
    return performance.now() - before;
  },

  /** Share of pixels that differ from those before the loss. */
  changedByLoss(): number {
    drawing(redraw);
    return difference(seen, screenOf(container), 2);
  },
};

/** The frame as it is, once more. */
function redraw(): void {
  (contender as Coterie).scene.setSelected(undefined);
  runFrame();
}

function moveOnce(kind: Move): void {
  contender.setWindow(windowAfter(kind, ++moves));
  runFrame();
}

function clocked(work: () => void): Milliseconds {
  const before = performance.now();
  work();
  return performance.now() - before;
}

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
