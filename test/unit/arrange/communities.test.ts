import * as fc from 'fast-check';
import { Clustering, LeidenAlgorithm, Network } from 'networkanalysis-ts';
import { NetworkClustering } from 'networkanalysis-ts/run/index.js';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { communitiesOf, type CommunitySettings } from '../../../src/arrange/communities.ts';
import { normalised } from '../../../src/arrange/normalised.ts';
import { adjustedRand } from '../../../src/lib/adjustedRand.ts';
import { componentsOf } from '../../../src/lib/graph/components.ts';
import { csrOf, type Csr } from '../../../src/lib/graph/csr.ts';
import { compactGroups } from '../../../src/lib/graph/numbering.ts';
import { sortedRows } from '../../../src/lib/graph/sortedRows.ts';
import { qualityOf, weightedGraphOf } from '../../../src/lib/graph/weightedGraph.ts';
import { defaultSettings, likeVosviewer, type Normalisation } from '../../../src/model/settings.ts';
import { karateClub } from '../../graphs.ts';
import { hostileWeight, tieLists, type TieList } from '../../graphs/arbitrary.ts';
import { coauthorGraph, coauthorTeams } from '../../graphs/coauthors.ts';

const asVosviewer: CommunitySettings = { ...defaultSettings, ...likeVosviewer };

const graphOf = ({ nodeCount, sources, targets, weights }: TieList): Csr => csrOf(nodeCount, sources, targets, weights);

const theirNames = {
  none: 'NoNormalization',
  association: 'AssociationStrength',
  fractionalisation: 'Fractionalization',
} as const;

// The package reports on the console.
beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

/** The package that VOSviewer Online clusters with, asked as VOSviewer Online asks it. */
function theirCommunities({ nodeCount, sources, targets, weights }: TieList, settings: CommunitySettings): number[] {
  const nodes: { id: number; cluster?: number }[] = Array.from({ length: nodeCount }, (_, id) => ({ id }));
  const links = sources.map((source, tie) => ({
    node1: nodes[source]!,
    node2: nodes[targets[tie]!]!,
    weight: weights[tie]!,
  }));
  new NetworkClustering()
    .data(nodes, links)
    .qualityFunction('CPM')
    .normalization(theirNames[settings.normalisation])
    .resolution(settings.resolution)
    .minClusterSize(settings.minCommunitySize)
    .randomStarts(10)
    .seed(0)
    .run();
  return nodes.map(({ cluster }) => cluster!);
}

const sameNumbers = (labels: ArrayLike<number>): Int32Array => compactGroups(Int32Array.from(labels)).groups;

function ties({ nodeCount, offsets, neighbours, weights }: Csr): TieList {
  const list: TieList & { sources: number[]; targets: number[]; weights: number[] } = {
    nodeCount,
    sources: [],
    targets: [],
    weights: [],
  };
  for (let node = 0; node < nodeCount; node++) {
    for (let entry = offsets[node]!; entry < offsets[node + 1]!; entry++) {
      if (neighbours[entry]! < node) continue;
      list.sources.push(node);
      list.targets.push(neighbours[entry]!);
      list.weights.push(weights[entry]!);
    }
  }
  return list;
}

const anySettings = fc.record({
  normalisation: fc.constantFrom<Normalisation>('association', 'association', 'fractionalisation', 'none'),
  resolution: fc.constantFrom(0, 0.2, 0.5, 1, 1, 2, 5),
  minCommunitySize: fc.constantFrom(1, 1, 2, 4, 9),
});

test('as VOSviewer finds them, communities are its own, to the last node', () => {
  fc.assert(
    fc.property(
      // A network without any tie makes the package fail.
      tieLists().filter(({ sources }) => sources.length > 0),
      anySettings,
      (list, own) => {
        const settings = { ...asVosviewer, ...own };
        const found = communitiesOf(graphOf(list), settings);
        expect(sameNumbers(found)).toEqual(sameNumbers(theirCommunities(list, settings)));
      },
    ),
    { numRuns: 250 },
  );
});

test('so they are in a network of coauthors', () => {
  const graph = coauthorGraph(coauthorTeams(250, 3));
  for (const minCommunitySize of [1, 8]) {
    const settings = { ...asVosviewer, minCommunitySize };
    const found = communitiesOf(graph, settings);
    expect(sameNumbers(found)).toEqual(sameNumbers(theirCommunities(ties(graph), settings)));
  }
});

test('quality is that of VOSviewer', () => {
  fc.assert(
    fc.property(
      tieLists().filter(({ sources }) => sources.length > 0),
      anySettings,
      ({ nodeCount, sources, targets, weights }, { resolution }) => {
        const network = new Network({
          nNodes: nodeCount,
          setNodeWeightsToTotalEdgeWeights: true,
          edges: [[...sources], [...targets]],
          edgeWeights: [...weights],
          sortedEdges: false,
          checkIntegrity: false,
        }).createNormalizedNetworkUsingAssociationStrength();
        const algorithm = new LeidenAlgorithm();
        algorithm.setResolution(resolution);
        const seen = normalised(sortedRows(csrOf(nodeCount, sources, targets, weights)), 'association');
        const groups = Int32Array.from({ length: nodeCount }, (_, node) => node % 3);
        const theirs = algorithm.calcQuality(network, new Clustering({ clusters: [...groups] }));
        const quality = qualityOf(weightedGraphOf(seen, { quality: 'cpm', resolution }), groups);
        expect(Math.abs(quality - theirs)).toBeLessThan(1e-12 * Math.max(1, Math.abs(theirs)));
      },
    ),
  );
});

test.each([
  [0.5, 4, 0.677296],
  [1, 7, 0.546092],
  [2, 12, 0.362182],
])('the karate club at γ = %s is %s communities of quality %s, with our seeds as with those of VOSviewer', (...row) => {
  const [resolution, count, best] = row;
  const graph = karateClub();
  for (const clustering of ['vosviewer', 'leiden'] as const) {
    const found = communitiesOf(graph, { ...asVosviewer, clustering, resolution });
    const seen = normalised(sortedRows(graph), 'association');
    expect(new Set(found).size).toBe(count);
    expect(qualityOf(weightedGraphOf(seen, { quality: 'cpm', resolution }), found)).toBeCloseTo(best, 6);
  }
});

const either = fc.constantFrom('leiden' as const, 'vosviewer' as const);

test('at γ = 0 each component is one community, and above the largest weight each node', () => {
  fc.assert(
    fc.property(tieLists(), either, (list, clustering) => {
      const graph = graphOf(list);
      const settings = { ...asVosviewer, clustering };
      const { count } = componentsOf(graph);
      expect(new Set(communitiesOf(graph, { ...settings, resolution: 0 })).size).toBe(count);
      const largest = normalised(graph, 'association').weights.reduce((most, weight) => Math.max(most, weight), 0);
      const alone = communitiesOf(graph, { ...settings, resolution: largest * 1.001 + 1e-9 });
      expect(new Set(alone).size).toBe(graph.nodeCount);
    }),
  );
});

test('in another unit of weight communities by association strength are the same', () => {
  fc.assert(
    fc.property(tieLists(), either, (list, clustering) => {
      const settings = { ...asVosviewer, clustering };
      const scaled = { ...list, weights: list.weights.map((weight) => weight * 8) };
      expect(communitiesOf(graphOf(scaled), settings)).toEqual(communitiesOf(graphOf(list), settings));
    }),
  );
});

test('the order of the ties does not matter', () => {
  fc.assert(
    fc.property(tieLists(), either, (list, clustering) => {
      const settings = { ...defaultSettings, clustering };
      const reversed = {
        nodeCount: list.nodeCount,
        sources: list.targets.toReversed(),
        targets: list.sources.toReversed(),
        weights: list.weights.toReversed(),
      };
      expect(communitiesOf(graphOf(reversed), settings)).toEqual(communitiesOf(graphOf(list), settings));
    }),
  );
});

test('small communities join the one they are tied to most strongly, and those without ties stay', () => {
  // A group of five, a pair tied to it once, a pair tied to that pair twice, a pair apart and one alone.
  const list: TieList = {
    nodeCount: 12,
    sources: [0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 5, 6, 7, 9],
    targets: [1, 2, 3, 4, 2, 3, 4, 3, 4, 4, 6, 0, 8, 10],
    weights: [9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 9, 9],
  };
  const graph = csrOf(12, [...list.sources, 7, 8], [...list.targets, 5, 6], [...list.weights, 1, 1]);
  const settings = { ...defaultSettings, quality: 'cpm' as const, resolution: 4 };
  expect([...communitiesOf(graph, settings)]).toEqual([0, 0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4]);
  expect([...communitiesOf(graph, { ...settings, minCommunitySize: 3 })]).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3]);
  expect([...communitiesOf(graph, { ...settings, minCommunitySize: 5 })]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2]);
});

test('small communities that are tied alike join by their likes, so that none swallows all', () => {
  const before = Array.from({ length: 15 }, (_, node) => node);
  const after = before.map((node) => node + 1);
  const chain = csrOf(16, before, after);
  const settings = { ...defaultSettings, quality: 'cpm' as const, resolution: 5, minCommunitySize: 4 };
  expect([...communitiesOf(chain, settings)]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
});

test('with a minimum size only groups without a tie to others are smaller', () => {
  fc.assert(
    fc.property(tieLists(), either, fc.integer({ min: 2, max: 12 }), (list, clustering, minCommunitySize) => {
      const graph = graphOf(list);
      const found = communitiesOf(graph, { ...defaultSettings, clustering, resolution: 3, minCommunitySize });
      const { component } = componentsOf(graph);
      for (const community of new Set(found)) {
        const members = Array.from(found.keys()).filter((node) => found[node] === community);
        const whole = component.filter((part) => part === component[members[0]!]);
        if (members.length < minCommunitySize) expect(members.length).toBe(whole.length);
      }
    }),
  );
});

test('whatever the weights and settings, everyone is in a community whose members are connected', () => {
  fc.assert(
    fc.property(
      tieLists(hostileWeight),
      either,
      fc.constantFrom('cpm' as const, 'modularity' as const),
      fc.constantFrom<Normalisation>('none', 'association', 'fractionalisation'),
      fc.constantFrom(0, 1, 1e300, -1, Number.NaN, Infinity),
      fc.constantFrom(1, 3, Infinity, Number.NaN),
      (list, clustering, quality, normalisation, resolution, minCommunitySize) => {
        const graph = graphOf(list);
        const settings = { clustering, quality, normalisation, resolution, minCommunitySize, seed: 1 };
        const found = communitiesOf(graph, settings);
        const count = new Set(found).size;
        expect(found.length).toBe(graph.nodeCount);
        expect(Math.max(...found)).toBe(count - 1);
        if (clustering === 'leiden') expect(componentsOf(graph, found).count).toBe(count);
      },
    ),
    { numRuns: 500 },
  );
});

test('after a tenth more papers the communities are nearly the old ones, and nearly as good as new ones', () => {
  const teams = coauthorTeams(6_000, 1);
  const [before, now] = [coauthorGraph(teams.slice(0, 5_454)), coauthorGraph(teams)];
  const old = communitiesOf(before, defaultSettings);
  const initial = new Int32Array(now.nodeCount).fill(-1);
  initial.set(old);
  const kept = communitiesOf(now, { ...defaultSettings, seed: 2 }, initial);
  const fresh = communitiesOf(now, { ...defaultSettings, seed: 2 });
  const toOld = (found: Int32Array) => adjustedRand(found.subarray(0, old.length), old);
  expect(toOld(kept)).toBeGreaterThan(0.9);
  expect(toOld(kept)).toBeGreaterThan(toOld(fresh));
  const base = weightedGraphOf(now, {});
  expect(qualityOf(base, kept)).toBeGreaterThan(qualityOf(base, fresh) - 0.002);
});

test('nothing known before is the same as no start at all', () => {
  const graph = karateClub();
  const unknown = new Int32Array(graph.nodeCount).fill(-1);
  expect(communitiesOf(graph, defaultSettings, unknown)).toEqual(communitiesOf(graph, defaultSettings));
});

test('progress only rises and ends at the whole', () => {
  const graph = coauthorGraph(coauthorTeams(3_000, 1));
  for (const settings of [defaultSettings, asVosviewer]) {
    const shares: number[] = [];
    communitiesOf(graph, settings, undefined, (share) => shares.push(share));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  }
});
