import Sigma from 'sigma';
import { afterEach, expect, it, vi } from 'vitest';
import { usualStyle } from '../../../src/model/mapStyle.ts';
import { tieTopicsOf } from '../../../src/network/tieTopics.ts';
import { clusteredNetwork, day, slotsOf } from './samples.ts';
import { drawn, patience, restedScreenOf, standAlone } from './stand.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it.each([
  ['straight ties in the colours of their ends', false],
  ['curved ties in the colour of their main topic in the window', true],
])('moving the window is uniforms only, with %s: no refresh, no instancing, no uploads', async (_, isRich) => {
  const { scene } = standAlone({ style: { ...usualStyle, curved: isRich } }, [300, 200]);
  const data = clusteredNetwork(3, 1500, 12);
  await scene.setData(data);
  if (isRich) scene.setTieColours({ by: 'topic', topics: tieTopicsOf(data.columns, slotsOf(data.columns)) });
  if (isRich) await vi.waitFor(() => expect(scene.readTopicHues()).toBeDefined(), patience);
  await drawn();
  const refresh = vi.spyOn(Sigma.prototype, 'refresh');
  const gl = WebGL2RenderingContext.prototype;
  const instanced = [vi.spyOn(gl, 'drawArraysInstanced'), vi.spyOn(gl, 'drawElementsInstanced')];
  const uploads = [
    vi.spyOn(gl, 'bufferData'),
    vi.spyOn(gl, 'texImage2D'),
    vi.spyOn(gl, 'texSubImage2D'),
    vi.spyOn(gl, 'texStorage2D'),
  ];
  const draws = [vi.spyOn(gl, 'drawArrays'), vi.spyOn(gl, 'drawElements')];
  const before = scene.stats().frames;
  for (let step = 0; step < 50; step++) {
    scene.setWindow({ from: day(1995, 1, 1 + 30 * step), to: day(2000, 1, 1 + 30 * step), undated: false });
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await drawn();
  expect(scene.stats().frames - before).toBeGreaterThanOrEqual(50);
  expect(refresh).not.toHaveBeenCalled();
  for (const spy of [...instanced, ...uploads]) expect(spy, spy.getMockName()).not.toHaveBeenCalled();
  // The topics, the nodes, tallied and drawn, and at most eight ranges of ties a frame, each tallied in three
  // rectangles at most.
  const perFrame = draws.reduce((sum, spy) => sum + spy.mock.calls.length, 0) / (scene.stats().frames - before);
  expect(perFrame).toBeLessThanOrEqual(3 + 8 * 4);
  scene.kill();
});

it('several changes before a frame make one frame', async () => {
  const { scene, container } = standAlone();
  await scene.setData(clusteredNetwork(3, 200, 4));
  // A slow machine takes further frames to measure names that it has not shown before: let it have seen them all.
  for (const year of [2009, 1989]) {
    scene.setWindow({ from: day(year, 1, 1), to: day(2020, 1, 1), undated: true });
    await restedScreenOf(scene, container);
  }
  const before = scene.stats().frames;
  for (let step = 0; step < 20; step++)
    scene.setWindow({ from: day(1990 + step, 1, 1), to: day(2020, 1, 1), undated: true });
  await drawn();
  expect(scene.stats().frames - before).toBe(1);
  scene.kill();
});

it('emphasis sends the rows that changed, and refreshes nothing', async () => {
  const { scene } = standAlone();
  await scene.setData(clusteredNetwork(3, 6000, 20));
  await drawn();
  const refresh = vi.spyOn(Sigma.prototype, 'refresh');
  const rows = vi.spyOn(WebGL2RenderingContext.prototype, 'texSubImage2D');
  scene.setEmphasis({ nodes: [0, 1], ties: [0] });
  await drawn();
  scene.setEmphasis(undefined);
  await drawn();
  expect(refresh).not.toHaveBeenCalled();
  expect(rows.mock.calls.length).toBeGreaterThan(0);
  expect(rows.mock.calls.length).toBeLessThanOrEqual(6);
  scene.kill();
});

it('sigma holds the landmarks only', async () => {
  const setGraph = vi.spyOn(Sigma.prototype, 'setGraph');
  const { scene } = standAlone();
  await scene.setData(clusteredNetwork(3, 6000, 20));
  expect(setGraph.mock.lastCall![0].order).toBe(500);
  expect(setGraph.mock.lastCall![0].hasNode('n6000')).toBe(true);
  expect(setGraph.mock.lastCall![0].size).toBe(0);
  scene.kill();
});

it('the newest network wins, and what is set right after it belongs to it', async () => {
  const { scene } = standAlone();
  const first = scene.setData(clusteredNetwork(1, 3000, 10));
  const second = scene.setData(clusteredNetwork(2, 50, 3));
  scene.setHidden(new Uint8Array(53).fill(1));
  await Promise.all([first, second]);
  await drawn();
  expect(scene.stats().nodes).toBe(53);
  expect(scene.stats().labels).toBe(0);
  scene.kill();
});

it('a tick of a layout sends positions and refreshes nothing; names follow once it rests', async () => {
  const { scene } = standAlone();
  const data = clusteredNetwork(3, 1500, 12);
  await scene.setData(data);
  await drawn();
  const refresh = vi.spyOn(Sigma.prototype, 'refresh');
  const before = scene.project(7);
  for (let tick = 1; tick <= 10; tick++) {
    scene.setPositions(data.positions.map((place) => place * (1 - 0.02 * tick)));
    await drawn();
  }
  expect(refresh).not.toHaveBeenCalled();
  expect(scene.project(7)).not.toEqual(before);
  // The map is as it was, only smaller; at rest it fills its frame again.
  await vi.waitFor(() => {
    expect(scene.project(7).x).toBeCloseTo(before.x, 1);
    expect(scene.project(7).y).toBeCloseTo(before.y, 1);
  }, patience);
  scene.kill();
});
