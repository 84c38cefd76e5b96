import { expect, test } from 'vitest';
import { networkIn, withoutMixedNetworks, type ReadNetworkFile } from '../../../src/read/networks/networks.ts';
import { paper } from '../../papers.ts';
import { givenNetwork } from '../../randomNetworks.ts';

function file(name: string, more: Partial<ReadNetworkFile>): ReadNetworkFile {
  const records = { in: 5, accepted: 5, merged: 0, rejected: 0 };
  const fact = { severity: 'info', code: 'a-fact', message: 'A fact.', file: name, line: 3 } as const;
  return { papers: [], report: { name, format: 'some', encoding: 'utf-8', records, notices: [fact] }, ...more };
}

const mapped = file('map.txt', { network: givenNetwork(['a', 'b', 'c'], [['a', 'b']]) });
const linked = file('links.txt', { network: givenNetwork(['b', 'd'], [['d', 'b', 4]]) });
const listed = file('list.csv', { papers: [paper(['A', 'B'])] });

test('networks of several files are one network, each tie with its file', () => {
  const { nodes, ties } = networkIn([mapped, linked])!;
  expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(ties.map(({ source, target, weight, file: from }) => [source, target, weight, from])).toEqual([
    [0, 1, 1, 'map.txt'],
    [3, 1, 4, 'links.txt'],
  ]);
  expect(networkIn([mapped])!.ties[0]!.file).toBe('map.txt');
});

test('a file without a node is no network', () => {
  expect(networkIn([listed])).toBe(undefined);
  expect(networkIn([file('empty.gexf', { network: givenNetwork([], []) })])).toBe(undefined);
});

test('beside papers a network is refused, in words, and its balance says so', () => {
  const [papers, network] = withoutMixedNetworks([listed, mapped]);
  expect(papers).toBe(listed);
  expect(network!.network).toBe(undefined);
  expect(network!.report.records).toEqual({ in: 5, accepted: 0, merged: 0, rejected: 5 });
  const [error, fact] = network!.report.notices;
  expect(error).toMatchObject({ severity: 'error', code: 'network-beside-papers', file: 'map.txt' });
  expect(error!.message).toMatch(/“map\.txt” is a network, which cannot be mixed with the papers/);
  expect(error!.hint).toMatch(/alone/);
  expect(fact!.code).toBe('a-fact');
});

test('networks alone, and a file without any paper beside one, are left as they are', () => {
  const files = [mapped, linked, file('nothing.csv', {})];
  expect(withoutMixedNetworks(files)).toEqual(files);
});
