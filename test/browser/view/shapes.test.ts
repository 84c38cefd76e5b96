import { afterEach, expect, it } from 'vitest';
import { svgChunks } from '../../../src/export/svg.ts';
import { tieTopicsOf } from '../../../src/network/tieTopics.ts';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import type { Scene, SceneTheme } from '../../../src/view/scene.ts';
import { clusteredNetwork, day, slotsOf } from './samples.ts';
import { darkTheme, difference, drawn, lightTheme, pixelsOf, standUp } from './stand.ts';

let scene: Scene;
afterEach(() => {
  scene.kill();
  document.body.replaceChildren();
});

const [width, height] = [600, 400];

async function svgOf(theme: SceneTheme): Promise<string> {
  const layers = await scene.mapLayers({ width, height, background: 'theme' });
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
  ({ scene } = standUp({ theme, style: { ...style, labelDensity: 0 } }));
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
