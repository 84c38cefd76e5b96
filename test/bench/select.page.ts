import { seededRandom } from '../../src/lib/random.ts';
import type { NodeIndex } from '../../src/model/units.ts';
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
