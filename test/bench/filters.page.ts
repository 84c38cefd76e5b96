import Sigma from 'sigma';
import { seededRandom } from '../../src/lib/random.ts';
import { noFilters, type Sight } from '../../src/model/filters.ts';
import type { Sift } from '../../src/model/sift.ts';
import type { Milliseconds } from '../../src/model/units.ts';
import type { TimeWindow } from '../../src/model/window.ts';
import { facetsOf, type FacetsGround } from '../../src/network/facets.ts';
import { siftOf } from '../../src/network/sift.ts';
import { createScene, type Scene, type SceneData } from '../../src/view/scene.ts';
import { lightTheme } from '../browser/view/stand.ts';
import { inventedNetwork } from './window/network.ts';
import { sigmaGraphOf, widthOf, type Shown, type ShownNode } from './window/sigmaGraph.ts';
import { windowAfter } from './window/windows.ts';

const container = document.querySelector<HTMLElement>('#map')!;
const venues = Array.from({ length: 60 }, (_, venue) => `Venue ${String(venue).padStart(2, '0')}`);

let data: SceneData;
let ground: FacetsGround;
let window: TimeWindow;
let scene: Scene | undefined;
let sigma: Sigma<ShownNode, Shown> | undefined;
let sift: Sift;
let changes = 0;

/** Half of the venues, another half each time; and authors of some papers, ties of some weight. */
function nextSight(): Sight {
  const venue = venues.filter((_, at) => (at + changes) % 2 === 0).slice(changes % 7);
  changes++;
  const ranges = { ...noFilters.ranges, papers: { from: 2, to: null }, weight: { from: 1, to: null } };
  return { window, filters: { ...noFilters, kept: { ...noFilters.kept, venue }, ranges } };
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Papers of an item that pass and are in the window: without lists of them there is nothing but to look at each. */
function countPassing(lists: SceneData['columns']['tiePapers'], item: number): number {
  const { paperTo } = data.columns;
  const { passing } = sift;
  let count = 0;
  for (let entry = lists.offsets[item]!; entry < lists.offsets[item + 1]!; entry++) {
    const paper = lists.startPapers[entry]!;
    if (passing![paper] === 1 && lists.starts[entry]! <= window.to && paperTo[paper]! >= window.from) count++;
  }
  return count;
}

/** What the benchmark asks of its page. */
const bench = {
  prepare(authors: number) {
    data = inventedNetwork(authors);
    const { columns } = data;
    const random = seededRandom(3);
    const papers = columns.paperFrom.length;
    const none = () => ({ offsets: new Uint32Array(authors + 1), values: new Uint32Array() });
    ground = {
      columns,
      values: {
        names: { venue: venues, language: [], documentType: [], institution: [], country: [] },
        papers: {
          venue: Int32Array.from({ length: papers }, () => Math.floor(random() * venues.length)),
          language: new Int32Array(papers).fill(-1),
          documentType: new Int32Array(papers).fill(-1),
        },
        authors: { institution: none(), country: none() },
      },
      mainTopics: new Int32Array(authors).fill(-1),
      communities: Int32Array.from(data.nodeHues),
      communityCount: 11,
      recordCount: papers,
    };
    window = windowAfter('step', 0);
    return { ties: columns.tieCount, papers };
  },

  async startOurs() {
    const created = createScene(container, { theme: lightTheme, window });
    scene = created.scene;
    await scene?.setData(data);
    await frame();
  },

  startReducers() {
    sigma = new Sigma(sigmaGraphOf(data, window), container, {});
  },

  /** What the worker does for a change of filters. */
  sift() {
    sift = siftOf(ground, undefined, nextSight());
  },

  /** And for their histograms. */
  facets() {
    facetsOf(ground, undefined, { sight: sift.of, most: 20 });
  },

  /** From the worker's answer to the first frame. */
  async showOurs(): Promise<Milliseconds> {
    const before = performance.now();
    scene!.setHidden(sift.hiddenNodes);
    scene!.setHiddenTies(sift.hiddenTies);
    await scene!.setPassing(sift.lists);
    await frame();
    return performance.now() - before;
  },

  /** The same through reducers, from the same answer. */
  async showReducers(): Promise<Milliseconds> {
    const { hiddenNodes, hiddenTies } = sift;
    const { nodePapers, tiePapers } = data.columns;
    const before = performance.now();
    sigma!.setSetting('nodeReducer', (_, node) => {
      const { item } = node;
      return { ...node, hidden: hiddenNodes?.[item] === 1 || countPassing(nodePapers, item) === 0 };
    });
    sigma!.setSetting('edgeReducer', (_, { item }) => {
      const count = countPassing(tiePapers, item);
      return { hidden: hiddenTies?.[item] === 1 || count === 0, size: widthOf(count) };
    });
    sigma!.refresh();
    await frame();
    return performance.now() - before;
  },
};

export type FilterBench = typeof bench;
Object.assign(globalThis, { bench });
