import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MapCamera, Scene } from '../../../src/view/scene.ts';
import { clusteredNetwork } from './samples.ts';
import { drawn, patience, standAlone } from './stand.ts';

const scenes: Scene[] = [];
afterEach(() => {
  for (const scene of scenes.splice(0)) scene.kill();
  document.body.replaceChildren();
});

async function mapOf(
  size: readonly [number, number],
  onCamera: (camera: MapCamera, isWhole: boolean) => void = () => undefined,
): Promise<Scene> {
  const { scene } = standAlone({ onCamera }, size);
  scenes.push(scene);
  await scene.setData(clusteredNetwork(7, 60, 4));
  await drawn();
  return scene;
}

function expectSame(one: MapCamera | undefined, other: MapCamera): void {
  for (const part of ['x', 'y', 'width'] as const) expect(one?.[part]).toBeCloseTo(other[part], 4);
}

/** Where a node is seen from the middle of the map, as shares of its width. */
const middle = (scene: Scene, node: number) => {
  const { width: across, height } = scene.size();
  const at = scene.project(node);
  return [(at.x - across / 2) / across, (at.y - height / 2) / across];
};

describe('the camera', () => {
  it('shows the same place as wide as before on a screen of another size', async () => {
    const one = await mapOf([600, 400]);
    const { x, y, width } = one.camera()!;
    const wanted = { x: x + width / 10, y: y - width / 20, width: width / 3 };
    one.showCamera(wanted, 'cut');
    await drawn();
    expectSame(one.camera(), wanted);
    const other = await mapOf([900, 700]);
    other.showCamera(one.camera()!, 'cut');
    await drawn();
    expectSame(other.camera(), wanted);
    for (const node of [0, 5]) {
      middle(one, node).forEach((value, at) => expect(value).toBeCloseTo(middle(other, node)[at]!, 3));
    }
  });

  it('stays where it was told to be while the network around it settles', async () => {
    const scene = await mapOf([600, 400]);
    const { x, y, width } = scene.camera()!;
    const wanted = { x: x + 1, y, width: width / 2 };
    scene.showCamera(wanted, 'cut');
    await drawn();
    const { positions } = clusteredNetwork(7, 60, 4);
    scene.setPositions(positions.map((value) => 3 * value));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await drawn();
    expectSame(scene.camera(), wanted);
  });

  it('tells where it rests, and whether all is seen from there, but not on its way', async () => {
    const rests: [MapCamera, boolean][] = [];
    const scene = await mapOf([600, 400], (...told) => rests.push(told));
    await vi.waitFor(() => expect(rests.at(-1)?.[1]).toBe(true), patience);
    const before = rests.length;
    scene.zoomBy(2);
    await vi.waitFor(() => expect(rests).toHaveLength(before + 1), patience);
    expect(rests.at(-1)![1]).toBe(false);
    expectSame(rests.at(-1)![0], { ...rests[before - 1]![0], width: rests[before - 1]![0].width / 2 });
    scene.fit();
    await vi.waitFor(() => expect(rests).toHaveLength(before + 2), patience);
    expect(rests.at(-1)![1]).toBe(true);
  });
});
