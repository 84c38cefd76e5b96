import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { expect, test } from 'vitest';
import { layout } from '../../src/arrange/layout.ts';
import { Relaxation } from '../../src/arrange/relaxation.ts';
import { vosLayout } from '../../src/arrange/vosLayout.ts';
import type { Csr } from '../../src/lib/graph/csr.ts';
import { leiden } from '../../src/lib/graph/leiden.ts';
import { seededRandom } from '../../src/lib/random.ts';
import { lfrGraph } from '../graphs/lfr.ts';
import { communityPurity, neighbourhoodPreservation } from '../graphs/mapQuality.ts';
import { coauthors } from '../graphs/plantedCoauthors.ts';
import { cpuTime, leastTimes } from './cpu.ts';

const say = (line: string): unknown => process.stdout.write(`${line}\n`);

/** ForceAtlas2 of graphology from random places, on its bare matrices; only the iterations are timed. */
async function forceAtlas2({ nodeCount, offsets, neighbours, weights }: Csr, theta: number, iterations: number) {
  const random = seededRandom(3);
  const nodes = new Float32Array(10 * nodeCount);
  const edges: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    nodes[10 * node] = 1000 * random();
    nodes[10 * node + 1] = 1000 * random();
    nodes[10 * node + 6] = 1 + offsets[node + 1]! - offsets[node]!;
    nodes[10 * node + 7] = 1;
    nodes[10 * node + 8] = 1;
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      if (neighbours[entry]! > node) edges.push(10 * node, 10 * neighbours[entry]!, weights[entry]!);
    }
  }
  const matrix = Float32Array.from(edges);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 1,
    strongGravityMode: false,
    gravity: 1,
    slowDown: 1 + Math.log(nodeCount),
    barnesHutOptimize: true,
    barnesHutTheta: theta,
  };
  const time = await cpuTime(() => {
    for (let iteration = 0; iteration < iterations; iteration++) iterate(settings, nodes, matrix);
  });
  const positions = Float32Array.from({ length: 2 * nodeCount }, (_, at) => nodes[10 * (at >> 1) + (at & 1)]!);
  return { time, positions };
}

/** Our whole layout, communities told; the time of the first picture beside that of all. */
async function timed(graph: Csr, communities: Int32Array) {
  const start = process.cpuUsage();
  let first = Infinity;
  let positions: Float32Array = new Float32Array();
  const onProgress = () => {
    const { user, system } = process.cpuUsage(start);
    first = Math.min(first, (user + system) / 1000);
  };
  const time = await cpuTime(() => (positions = layout(graph, { seed: 1, communities, onProgress })));
  return { time, first, positions };
}

test('12,000 coauthors: against ForceAtlas2 with θ 0.5 and 200 iterations', async () => {
  const { graph } = coauthors(12_000, 46_000);
  const judges = leiden(graph, { seed: 77 });
  const own = await timed(graph, leiden(graph, { seed: 1 }));
  const theirs = await forceAtlas2(graph, 0.5, 200);
  const [np, theirNp] = [own, theirs].map(({ positions }) => neighbourhoodPreservation(graph, positions));
  say(
    `12,000 coauthors: ${(own.time / theirs.time).toFixed(3)}× the time of ForceAtlas2 (goal 0.2); neighbourhoods ` +
      `${(np! / theirNp!).toFixed(2)}× (goal 0.95; ${np!.toFixed(3)} against ${theirNp!.toFixed(3)}); purity ` +
      `${communityPurity(own.positions, judges).toFixed(3)} (goal 0.70, theirs ` +
      `${communityPurity(theirs.positions, judges).toFixed(3)})`,
  );
});

test('100,000 coauthors, 500,000 ties: against ForceAtlas2 with θ 1 and 60 iterations', async () => {
  const { graph } = coauthors(100_000, 500_000);
  const judges = leiden(graph, { seed: 77 });
  const own = await timed(graph, leiden(graph, { seed: 1 }));
  const theirs = await forceAtlas2(graph, 1, 60);
  say(
    `100,000 coauthors: ${(own.time / theirs.time).toFixed(3)}× the time of ForceAtlas2 (goal 0.5); purity ` +
      `${communityPurity(own.positions, judges).toFixed(3)} (goal 0.80, theirs ` +
      `${communityPurity(theirs.positions, judges).toFixed(3)}); first picture ${own.first.toFixed(0)} ms`,
  );
});

test('10,000 authors: the first picture, planted communities, the same again', async () => {
  const { graph } = coauthors(10_000, 38_000);
  const communities = leiden(graph, { seed: 1 });
  const own = await timed(graph, communities);
  const planted = lfrGraph({ nodes: 10_000, mixing: 0.3, seed: 1 });
  const map = layout(planted.graph, { seed: 1, communities: leiden(planted.graph, { seed: 1 }) });
  expect(layout(graph, { seed: 1, communities })).toEqual(own.positions);
  say(
    `10,000 authors: first picture after ${own.first.toFixed(0)} ms (goal 500), all after ${own.time.toFixed(0)} ms; ` +
      `planted communities, μ 0.3: purity ${communityPurity(map, planted.groups).toFixed(3)} (goal 0.95)`,
  );
});

test('growth, and a limit of time', async () => {
  const sizes = [25_000, 50_000].map((count) => {
    const { graph } = coauthors(count, 4 * count);
    return { graph, communities: leiden(graph, { seed: 1 }) };
  });
  const [half, whole] = await leastTimes(
    sizes.map(
      ({ graph, communities }) =>
        () =>
          layout(graph, { seed: 1, communities }),
    ),
    3,
  );
  const budget = 4000;
  const start = performance.now();
  layout(sizes[1]!.graph, { seed: 1, communities: sizes[1]!.communities, budget });
  const used = (performance.now() - start) / budget;
  say(
    `twice the size: ${(whole! / half!).toFixed(2)}× the time (goal 2.4); budget used ${used.toFixed(2)}× (goal 1.1)`,
  );
});

test('a step in motion at 100,000 authors and 500,000 ties', async () => {
  const { graph } = coauthors(100_000, 500_000);
  const communities = leiden(graph, { seed: 1 });
  const relaxation = new Relaxation(graph, layout(graph, { seed: 1, communities }), { seed: 1, communities });
  const [step] = await leastTimes([() => relaxation.step()], 15);
  say(`a step in motion: ${step!.toFixed(0)} ms (goal 50)`);
});

test("VOSviewer's layout, which looks at all pairs", async () => {
  for (const count of [500, 1000, 2000]) {
    const { graph } = coauthors(count, 4 * count);
    const time = await cpuTime(() => vosLayout(graph));
    say(`VOSviewer's layout of ${count} authors: ${(time / 1000).toFixed(1)} s`);
  }
});
