import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts';
import { afterAll, expect, test } from 'vitest';
import { communitiesOf } from '../../src/arrange/communities.ts';
import { firmnessOf } from '../../src/arrange/firmness.ts';
import { adjustedRand } from '../../src/lib/adjustedRand.ts';
import { componentsOf } from '../../src/lib/graph/components.ts';
import { csrOf, type Csr } from '../../src/lib/graph/csr.ts';
import { leiden } from '../../src/lib/graph/leiden.ts';
import { modularityOf } from '../../src/lib/graph/modularity.ts';
import { defaultSettings, likeVosviewer } from '../../src/model/settings.ts';
import { coauthorTeams, coauthorTies, type CoauthorTies } from '../graphs/coauthors.ts';
import { lfrGraph } from '../graphs/lfr.ts';
import { cpuTime, leastTimes } from './cpu.ts';

const missed: string[] = [];
afterAll(() => expect(missed).toEqual([]));

/** Says whether a number keeps within its goal. */
function tell(what: string, value: number, side: 'at most' | 'at least', goal: number): void {
  const isHeld = side === 'at most' ? value <= goal : value >= goal;
  const line = `${isHeld ? 'held  ' : 'MISSED'} ${what}: ${value.toFixed(4)} (${side} ${goal})`;
  process.stdout.write(`${line}\n`);
  if (!isHeld) missed.push(line);
}

/** Papers of the field of `coauthorTeams` that make about so many ties. */
const papersFor: Readonly<Record<number, number>> = {
  10_000: 2_100,
  100_000: 19_000,
  250_000: 47_000,
  500_000: 94_000,
};
const tiesOf = (ties: number): CoauthorTies => coauthorTies(coauthorTeams(papersFor[ties]!, 1));
const graphOf = ({ authorCount, sources, targets, weights }: CoauthorTies): Csr =>
  csrOf(authorCount, sources, targets, weights);

function theirNetwork({ authorCount, sources, targets, weights }: CoauthorTies): Network {
  return new Network({
    nNodes: authorCount,
    setNodeWeightsToTotalEdgeWeights: true,
    edges: [Array.from(sources), Array.from(targets)],
    edgeWeights: Array.from(weights),
    sortedEdges: false,
    checkIntegrity: false,
  });
}

/** Modularity by the networkanalysis package: node weights are strengths, γ is divided by 2m. */
function theirCommunities(network: Network, iterations: number): number[] {
  const algorithm = new LeidenAlgorithm();
  algorithm.setResolution(1 / (2 * network.getTotalEdgeWeight()));
  algorithm.setNIterations(iterations);
  const clustering = new Clustering({ nNodes: network.getNNodes() });
  algorithm.improveClustering(network, clustering);
  return clustering.getClusters();
}

const disconnected = (graph: Csr, communities: Int32Array): number =>
  componentsOf(graph, communities).count - new Set(communities).size;

for (const [size, iterations, goal] of [
  [100_000, 10, 0.8],
  [100_000, 2, 0.8],
  [500_000, 2, 0.7],
] as const) {
  test(`coauthors, ${size} ties, ${iterations} iterations`, async () => {
    const ties = tiesOf(size);
    const [graph, network] = [graphOf(ties), theirNetwork(ties)];
    let [own, their]: [Int32Array, number[]] = [new Int32Array(), []];
    const [ownTime, theirTime] = await leastTimes(
      [() => (own = leiden(graph, { seed: 1, iterations })), () => (their = theirCommunities(network, iterations))],
      5,
    );
    process.stdout.write(
      `${ties.authorCount} authors, ${ties.sources.length} ties: ${ownTime!.toFixed(0)} ms, ` +
        `networkanalysis-ts ${theirTime!.toFixed(0)} ms; Q ${modularityOf(graph, own).toFixed(4)}, ` +
        `theirs ${modularityOf(graph, their).toFixed(4)}\n`,
    );
    tell('CPU time as a share of theirs', ownTime! / theirTime!, 'at most', goal);
    tell('modularity less theirs', modularityOf(graph, own) - modularityOf(graph, their), 'at least', -0.001);
    tell('disconnected communities', disconnected(graph, own), 'at most', 0);
  });
}

test('as VOSviewer finds them, 10,000 ties, ten starts', async () => {
  const ties = tiesOf(10_000);
  const settings = { ...defaultSettings, ...likeVosviewer };
  const graph = graphOf(ties);
  const [own, their] = await leastTimes(
    [
      () => communitiesOf(graph, settings),
      () => {
        const network = theirNetwork(ties).createNormalizedNetworkUsingAssociationStrength();
        const algorithm = new LeidenAlgorithm();
        algorithm.setNIterations(10);
        for (let start = 0; start < 10; start++) {
          const clustering = new Clustering({ nNodes: network.getNNodes() });
          algorithm.improveClustering(network, clustering);
          algorithm.calcQuality(network, clustering);
        }
      },
    ],
    3,
  );
  process.stdout.write(`${own!.toFixed(0)} ms, networkanalysis-ts ${their!.toFixed(0)} ms\n`);
  tell('CPU time as a share of theirs', own! / their!, 'at most', 0.8);
});

test('firmness, 100,000 ties, by the run', async () => {
  const graph = graphOf(tiesOf(100_000));
  const shown = communitiesOf(graph, defaultSettings);
  const runs = 5;
  const [all, alone] = await leastTimes(
    [() => firmnessOf(graph, defaultSettings, shown, { runs }), () => communitiesOf(graph, defaultSettings)],
    3,
  );
  process.stdout.write(`${(all! / runs).toFixed(0)} ms a run, communities alone ${alone!.toFixed(0)} ms\n`);
  tell('CPU time of a run as a multiple of finding communities', all! / runs / alone!, 'at most', 1.5);
});

test('building the structure of 500,000 ties', async () => {
  const ties = tiesOf(500_000);
  const [own, their] = await leastTimes([() => graphOf(ties), () => theirNetwork(ties)], 3);
  process.stdout.write(`${own!.toFixed(0)} ms, Network ${their!.toFixed(0)} ms\n`);
  tell('CPU time as a share of theirs', own! / their!, 'at most', 0.1);
});

test('twice the ties', async () => {
  const graphs = ([250_000, 500_000] as const).map((size) => graphOf(tiesOf(size)));
  const times = await leastTimes(
    graphs.map((graph) => () => leiden(graph, { seed: 1, iterations: 2 })),
    5,
  );
  const tieRatio = graphs[1]!.neighbours.length / graphs[0]!.neighbours.length;
  process.stdout.write(
    `${tieRatio.toFixed(2)} times the ties: ${times.map((time) => time.toFixed(0)).join(' → ')} ms\n`,
  );
  tell('CPU time for twice the ties', times[1]! / times[0]!, 'at most', 2.4);
});

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

for (const [mixing, iterations, goal] of [
  [0.3, 10, 0.95],
  [0.5, 2, 0.8],
  [0.5, 10, 0.88],
] as const) {
  test(`planted communities, μ ${mixing}, 100,000 ties, ${iterations} iterations`, async () => {
    const found: number[] = [];
    for (const seed of [1, 2, 3, 4, 5]) {
      const { graph, groups } = lfrGraph({ nodes: 21_000, mixing, seed });
      let own: Int32Array = new Int32Array();
      const time = await cpuTime(() => (own = leiden(graph, { seed, iterations })));
      found.push(adjustedRand(own, groups));
      process.stdout.write(
        `${graph.neighbours.length / 2} ties, ${time.toFixed(0)} ms: ARI ${found.at(-1)!.toFixed(3)}\n`,
      );
      tell('disconnected communities', disconnected(graph, own), 'at most', 0);
    }
    tell('median ARI to the planted communities', median(found), 'at least', goal);
  });
}

test.each([2_000, 20_000])('a warm start after a tenth more papers, %s in all', (papers) => {
  const [toOlds, losses]: [number[], number[]] = [[], []];
  for (const seed of [1, 2, 3, 4, 5]) {
    const teams = coauthorTeams(papers, seed);
    const earlier = graphOf(coauthorTies(teams.slice(0, Math.round(papers / 1.1))));
    const later = graphOf(coauthorTies(teams));
    const before = communitiesOf(earlier, defaultSettings);
    const initial = new Int32Array(later.nodeCount).fill(-1);
    initial.set(before);
    const cold = communitiesOf(later, { ...defaultSettings, seed: 2 });
    const warm = communitiesOf(later, { ...defaultSettings, seed: 2 }, initial);
    const toOld = (groups: Int32Array) => adjustedRand(groups.subarray(0, before.length), before);
    toOlds.push(toOld(warm));
    losses.push(modularityOf(later, warm) - modularityOf(later, cold));
    process.stdout.write(
      `ARI to the old ${toOld(warm).toFixed(3)}, of a cold start ${toOld(cold).toFixed(3)}; ` +
        `modularity less that of a cold start ${losses.at(-1)!.toFixed(4)}\n`,
    );
  }
  tell('median ARI to the old communities', median(toOlds), 'at least', 0.9);
  tell('median modularity less that of a cold start', median(losses), 'at least', -0.002);
});
