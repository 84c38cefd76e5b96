import { expect, test, vi } from 'vitest';
import type { Totals } from '../../../src/model/columns.ts';
import type { FromArranger } from '../../../src/work/arrangeProtocol.ts';
import { Mover } from '../../../src/work/mover.ts';

const side = 12;
const authorCount = side * side;

/** Authors on a grid, each tied to those beside it, and one topic that all of them work on. */
function grid() {
  const ties: [number, number][] = [];
  for (let author = 0; author < authorCount; author++) {
    if ((author + 1) % side !== 0) ties.push([author, author + 1]);
    if (author + side < authorCount) ties.push([author, author + side]);
  }
  const authorTieCount = ties.length;
  for (let author = 0; author < authorCount; author++) ties.push([author, authorCount]);
  const totals: Totals = {
    authorCount,
    topicCount: 1,
    authorTieCount,
    topicTieCount: 0,
    tieSource: Uint32Array.from(ties, ([source]) => source),
    tieTarget: Uint32Array.from(ties, ([, target]) => target),
    tieWeights: new Float64Array(ties.length).fill(1),
    nodeWeights: new Float64Array(authorCount + 1).fill(1),
  };
  const positions = Float32Array.from({ length: 2 * authorCount + 2 }, (_, at) =>
    at % 2 === 0 ? (at / 2) % side : Math.floor(at / 2 / side),
  );
  const communities = new Int32Array(authorCount + 1).fill(0);
  communities[authorCount] = -1;
  const arrangement = { positions, communities, communityCount: 1, communitySlots: Uint8Array.of(0) };
  return { totals, seed: 1, arrangement, pinned: new Uint8Array(authorCount + 1) };
}

function moved(use: (mover: Mover) => void): Promise<Float32Array> {
  const sent: FromArranger[] = [];
  const mover = new Mover(grid(), (message) => void sent.push(message));
  use(mover);
  return vi.waitFor(
    () => {
      const last = sent.at(-1);
      if (last?.type !== 'settled') throw new Error('Still moving.');
      return last.positions;
    },
    { timeout: 20_000 },
  );
}

function pullAndLetGo(mover: Mover): void {
  mover.handle({ type: 'pin', node: 5, x: 3, y: -9 });
  mover.handle({ type: 'unpin', node: 5 });
}

const placeOf = (positions: Float32Array, node: number) => [...positions.subarray(2 * node, 2 * node + 2)];

function distanceMoved(positions: Float32Array, node: number): number {
  const [x, y] = placeOf(positions, node);
  const [atX, atY] = placeOf(grid().arrangement.positions, node);
  return Math.hypot(x! - atX!, y! - atY!);
}

test('a node stays exactly where it is put, its neighbour follows, and one far away hardly moves', async () => {
  const positions = await moved((mover) => mover.handle({ type: 'pin', node: 0, x: -6, y: -6 }));
  expect(placeOf(positions, 0)).toEqual([-6, -6]);
  const [near, far] = [distanceMoved(positions, 1), distanceMoved(positions, authorCount - 1)];
  expect(near).toBeGreaterThan(0.2);
  expect(far).toBeLessThan(near / 10);
});

test('the same hand moves the same nodes to the same places', async () => {
  expect(await moved(pullAndLetGo)).toEqual(await moved(pullAndLetGo));
});

test('relaxing moves everything but what is pinned, and comes to rest', async () => {
  const positions = await moved((mover) => {
    mover.handle({ type: 'pin', node: 7, x: 7, y: 0 });
    mover.handle({ type: 'relax', isOn: true });
  });
  expect(placeOf(positions, 7)).toEqual([7, 0]);
  expect(distanceMoved(positions, 40)).toBeGreaterThan(0);
  expect(positions.every(Number.isFinite)).toBe(true);
});

test('a topic that is pinned stays where it is put, though topics follow their authors', async () => {
  const put = await moved((mover) => {
    mover.handle({ type: 'pin', node: authorCount, x: 30, y: 40 });
    mover.handle({ type: 'pin', node: 0, x: -6, y: -6 });
  });
  expect(placeOf(put, authorCount)).toEqual([30, 40]);
});
