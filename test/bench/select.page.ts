import { seededRandom } from '../../src/lib/random.ts';
import type { Milliseconds, NodeIndex } from '../../src/model/units.ts';
import type { SceneData } from '../../src/view/scene.ts';
import type { Selector } from './select/selector.ts';
import { takeCard } from './window/card.ts';
import { runFrame, takeFrames } from './window/frames.ts';
import { inventedNetwork } from './window/network.ts';

const container = document.querySelector<HTMLElement>('#map')!;
const entrances = {
  coterie: async () => (await import('./select/coterie.ts')).enterCoterie,
  reducers: async () => (await import('./select/reducers.ts')).enterReducers,
};
const random = seededRandom(11);

takeFrames();
takeCard();

let data: SceneData;
let selector: Selector;
let nodesAtHand: NodeIndex[] = [];

const line = Array.from({ length: 400 }, (_, at) => {
  const turn = (at / 400) * 2 * Math.PI;
  const reach = 380 + 10 * Math.sin(31 * turn);
  return { x: 640 + 1.6 * reach * Math.cos(turn), y: 400 + reach * Math.sin(turn) };
});

function shown(change: () => void): void {
  change();
  runFrame();
}

/** Longer than any work goes on without asking for a frame. */
const calm: Milliseconds = 300;

/** Runs frames as they are asked for, until none is any more. */
async function untilCalm(): Promise<void> {
  for (let last = performance.now(); performance.now() - last < calm;) {
    if (runFrame()) last = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const anyNodes = (count: number): NodeIndex[] => {
  const nodes = new Set<NodeIndex>();
  while (nodes.size < count) nodes.add(Math.floor(random() * data.columns.authorCount));
  return [...nodes].sort((one, other) => one - other);
};

/** What the benchmark asks of its page. */
const bench = {
  async enter(name: keyof typeof entrances, authors: number): Promise<number> {
    data = inventedNetwork(authors);
    selector = await (await entrances[name]())(container, data);
    runFrame();
    return data.columns.tieCount;
  },

  nothing() {},

  /** So many times, each with a frame that is not rasterised: this page's own script. */
  hover(times: number) {
    for (const node of nodesAtHand.slice(0, times)) shown(() => selector.hover(node));
  },

  select(count: number, times: number) {
    for (let time = 0; time < times; time++) {
      const nodes = nodesAtHand.slice(time * count, (time + 1) * count);
      shown(() => selector.select(nodes));
    }
  },

  /** The same, each until all names stand that are to stand. */
  async selectWithNames(count: number, times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      selector.select(nodesAtHand.slice(time * count, (time + 1) * count));
      await untilCalm();
    }
  },

  /** A line around nearly all of the map, with as many corners as a hand draws. */
  lasso(times: number) {
    for (let time = 0; time < times; time++) selector.within?.(line);
  },

  /** Chooses who is pointed at and selected next. */
  draw(count: number, times: number) {
    nodesAtHand = Array.from({ length: times }, () => anyNodes(count)).flat();
  },
};

export type SelectBench = typeof bench;

Object.assign(globalThis, { bench });
