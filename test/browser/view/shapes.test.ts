import { afterEach, expect, it } from 'vitest';
import { onScreen } from '../../../src/drawing/frame.ts';
import { storeOf } from '../../../src/drawing/store.ts';
import { wholeFrame } from '../../../src/drawing/wholeFrame.ts';
import { svgChunks } from '../../../src/export/svg.ts';
import { tieTopicsOf } from '../../../src/network/tieTopics.ts';
import { seededRandom } from '../../../src/lib/random.ts';
import { inOneGo } from '../../../src/lib/sliced.ts';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import type { Scene, SceneTheme } from '../../../src/view/scene.ts';
import {
  clusteredNetwork,
  day,
  expectedIn,
  randomInterval,
  sampleOf,
  sceneDataOf,
  slotsOf,
  type Sample,
} from './samples.ts';
import { allTime, darkTheme, difference, drawn, lightTheme, pixelsOf, standAlone, standUp } from './stand.ts';

let scene: Scene;
afterEach(() => {
  scene.kill();
  document.body.replaceChildren();
});

const [width, height] = [600, 400];

async function svgOf(theme: SceneTheme): Promise<string> {
  const layers = await scene.mapLayers({ width, height });
  const sheet = {
    width,
    height,
    background: theme.background,
    title: 'A map',
    description: 'Of a network.',
    font: theme.font,
    layers,
  };
  return [...svgChunks(sheet)].join('');
}

async function rasterised(svg: string): Promise<ImageData> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  await image.decode();
  URL.revokeObjectURL(url);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return pixelsOf(canvas);
}

const cases = {
  light: { theme: lightTheme, style: usualStyle, act: () => {} },
  dark: { theme: darkTheme, style: usualStyle, act: () => {} },
  curved: { theme: lightTheme, style: { ...usualStyle, curved: true }, act: () => {} },
  'dark curved': { theme: darkTheme, style: { ...usualStyle, curved: true }, act: () => {} },
  shapes: { theme: lightTheme, style: { ...usualStyle, shapes: true }, act: () => {} },
  emphasis: {
    theme: lightTheme,
    style: usualStyle,
    act: () => scene.setEmphasis({ nodes: [0, 1, 2, 3, 121], ties: [0, 1, 2, 3] }),
  },
  density: {
    theme: lightTheme,
    style: { ...usualStyle, ground: 'density' },
    act: () => scene.setEmphasis({ nodes: [0, 1, 2, 3, 121], ties: [0, 1, 2, 3] }),
  },
  'given sizes': {
    theme: lightTheme,
    style: usualStyle,
    act: () => scene.setNodeSizes(Float32Array.from({ length: 125 }, (_, node) => (node % 7) / 7)),
  },
  topics: { theme: lightTheme, style: usualStyle, act: () => scene.setShown('topics') },
  'main topics': {
    theme: lightTheme,
    style: usualStyle,
    act: () => {
      const { columns } = clusteredNetwork(11, 120, 5);
      scene.setTieColours({ by: 'topic', topics: tieTopicsOf(columns, slotsOf(columns)) });
    },
  },
  window: {
    theme: darkTheme,
    style: usualStyle,
    act: () => scene.setWindow({ from: day(2004, 1, 1), to: day(2009, 12, 31), undated: false }),
  },
  closer: {
    theme: lightTheme,
    style: usualStyle,
    act: () => scene.showCamera({ ...scene.camera()!, width: 12 }, 'cut'),
  },
  marks: {
    theme: lightTheme,
    style: { ...usualStyle, shapes: true },
    act: () => {
      scene.setMarks(
        Uint8Array.from({ length: 125 }, (_, at) => (at % 5 === 0 ? 1 : 0)),
        Uint8Array.from({ length: 125 }, (_, at) => (at % 9 === 0 ? 1 : 0)),
      );
      scene.setSelectedNodes([2, 4, 7, 9, 122]);
      scene.setSelected({ kind: 'node', node: 1 });
    },
  },
} as const;

it.each(Object.keys(cases) as (keyof typeof cases)[])('shapes show what the screen shows: %s', async (name) => {
  const { theme, style, act } = cases[name];
  // A camera that was told where to stay is not told otherwise.
  const stand = name === 'closer' ? standAlone : standUp;
  ({ scene } = stand({ theme, style: { ...style, labelDensity: 0 } }));
  const data = clusteredNetwork(11, 120, 5);
  await scene.setData({ ...data, labels: data.labels.map(() => '') });
  await drawn();
  act();
  await drawn();
  const picture = pixelsOf(await scene.picture({ width, height, scale: 1 }));
  const svg = await svgOf(theme);
  const shapes = await rasterised(svg);
  expect(difference(picture, shapes, 24)).toBeLessThan(0.01);
});

it.each(['light', 'dark'] as const)(
  'a picture in another theme than the screen has none of its colours, and keeps the rims of dots: %s',
  async (name) => {
    const [theme, other] = name === 'light' ? [lightTheme, darkTheme] : [darkTheme, lightTheme];
    ({ scene } = standUp({ theme: other }));
    await scene.setData(clusteredNetwork(11, 120, 5));
    await drawn();
    const layers = await scene.mapLayers({ width, height, theme });
    const colours = new Set(
      layers.flatMap(({ marks }) => [...marks].flatMap(({ fill, stroke }) => [fill, stroke?.colour])),
    );
    expect(colours).toContain(theme.palette[0]);
    for (const colour of [...other.palette, other.ink, other.background]) expect(colours).not.toContain(colour);
    const rims = layers.find((layer) => layer.name === 'nodes')!.marks;
    expect([...rims].some(({ stroke }) => stroke?.colour === theme.background)).toBe(true);
  },
);

const windows = 50;

it('at random windows, with nodes and ties hidden, the file holds what is visible and nothing else', async () => {
  const random = seededRandom(5);
  const papers = Array.from({ length: 160 }, () => ({
    interval: randomInterval(random, 1995, 2015, 0.1),
    authors: [...new Set(Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() * 40)))],
    topics: [{ topic: Math.floor(random() * 4), share: 1 }],
  }));
  const sample = sampleOf(papers, 40, 4, true);
  const { columns } = sample;
  ({ scene } = standUp({ style: { ...usualStyle, faintNodes: false }, topicTies: 'all' }));
  await scene.setData(
    sceneDataOf(sample, (node) => [Math.cos(2.4 * node) * (1 + node), Math.sin(2.4 * node) * (1 + node)]),
  );
  await drawn();
  const keyOf = (node: number) => (node < columns.authorCount ? `a${node}` : `t${node - columns.authorCount}`);
  for (let at = 0; at < windows; at++) {
    const from = day(1994 + Math.floor(random() * 20), 1, 1);
    const window = { from, to: from + Math.floor(random() * 3000), undated: random() < 0.5 };
    const hidden = Uint8Array.from(sample.nodes, () => Number(random() < 0.15));
    const hiddenTies = Uint8Array.from(sample.ties, () => Number(random() < 0.1));
    scene.setWindow(window);
    scene.setHidden(hidden);
    scene.setHiddenTies(hiddenTies);
    await drawn();
    const isSeen = (item: Sample['ties'][number]) => expectedIn(sample, item, window).count > 0;
    const nodes = sample.nodes.flatMap((node, index) => (!hidden[index] && isSeen(node) ? [keyOf(index)] : []));
    const ties = sample.ties.flatMap((tie, index) => {
      const [source, target] = [columns.tieSource[index]!, columns.tieTarget[index]!];
      // Those between two topics are drawn where topics stand alone.
      if (source >= columns.authorCount || hidden[source] || hidden[target] || hiddenTies[index]) return [];
      return isSeen(tie) ? [`${keyOf(source)}-${keyOf(target)}`] : [];
    });
    const svg = new DOMParser().parseFromString(await svgOf(lightTheme), 'image/svg+xml');
    const keysIn = (layer: string) =>
      [...svg.querySelectorAll(`#${layer} [data-of]`)].map((element) => element.getAttribute('data-of')!).sort();
    expect(keysIn('nodes')).toEqual(nodes.sort());
    expect(keysIn('ties')).toEqual(ties.sort());
  }
});

it.each([
  [600, 400],
  [400, 600],
  [500, 500],
] as const)('the whole map is where the page shows it first: %i × %i', async (across, down) => {
  ({ scene } = standUp({}, [across, down]));
  const data = clusteredNetwork(3, 200, 7);
  for (const [right, up] of [
    [1, 1],
    [3, 1],
    [1, 3],
  ] as const) {
    const positions = data.positions.map((at, index) => at * (index % 2 === 0 ? right : up));
    await scene.setData({ ...data, positions });
    await drawn();
    const work = storeOf({ ...data, positions });
    const frame = wholeFrame(
      inOneGo(work),
      positions,
      { window: allTime, shown: 'both', style: usualStyle },
      { width: across, height: down },
      1,
    );
    for (const node of [0, 7, 199, 203]) {
      const [here, there] = [onScreen(frame, positions[2 * node]!, positions[2 * node + 1]!), scene.project(node)];
      expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(0.01);
    }
  }
});
