import { expect, test } from 'vitest';
import type { GivenNetwork, GivenNode } from '../../../src/model/givenNetwork.ts';
import { joinNetworks } from '../../../src/read/networks/joinNetworks.ts';

const bare = (id: string, line = 1): GivenNode => ({ id, label: id, line });
const tie = (source: number, target: number) => ({ source, target, weight: 2, date: undefined, line: 1 });

const map: GivenNetwork = {
  nodes: [
    { id: '7', label: 'Ann Lee', x: 1, y: 2, cluster: '3', line: 2 },
    { id: '9', label: 'Bob Ray', x: 3, y: 4, line: 3 },
  ],
  ties: [],
};
const links: GivenNetwork = { nodes: [bare('9'), bare('7'), bare('12')], ties: [tie(0, 1), tie(1, 2)] };

test('a map and its links become one network, whichever comes first', () => {
  for (const parts of [
    [map, links],
    [links, map],
  ]) {
    const { nodes, ties } = joinNetworks(parts);
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(['12', '7', '9']);
    expect(nodes.find(({ id }) => id === '7')).toEqual(map.nodes[0]);
    expect(nodes.find(({ id }) => id === '9')).toEqual(map.nodes[1]);
    const named = ties.map(({ source, target, weight }) => [nodes[source]!.label, nodes[target]!.label, weight]);
    expect(named).toEqual([
      ['Bob Ray', 'Ann Lee', 2],
      ['Ann Lee', '12', 2],
    ]);
  }
});

test('where two files name a node differently, the first name stands', () => {
  const other: GivenNetwork = { nodes: [{ id: '7', label: 'A. Lee', cluster: '1', line: 5 }], ties: [] };
  expect(joinNetworks([map, other]).nodes[0]).toEqual(map.nodes[0]);
});

test('half a position is none, so a whole one is taken over', () => {
  const half: GivenNetwork = { nodes: [{ id: '7', label: '7', x: 5, line: 1 }], ties: [] };
  expect(joinNetworks([half, map]).nodes[0]).toMatchObject({ x: 1, y: 2 });
});

test('nothing joined is an empty network', () => {
  expect(joinNetworks([])).toEqual({ nodes: [], ties: [] });
});

test('joining does not touch what it is given', () => {
  const before = JSON.stringify([map, links]);
  joinNetworks([links, map]);
  expect(JSON.stringify([map, links])).toBe(before);
});
