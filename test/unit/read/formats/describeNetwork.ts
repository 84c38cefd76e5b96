import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilOf } from '../../../../src/lib/calendar.ts';
import { seededRandom } from '../../../../src/lib/random.ts';
import type { GivenNetwork } from '../../../../src/model/givenNetwork.ts';
import type { Reading } from '../../../../src/read/contract.ts';
import { detect } from '../../../../src/read/detect.ts';
import { savedOn } from '../support.ts';
import { brokenFiles } from './brokenFiles.ts';
import { mutated } from './checks.ts';
import {
  bindNetwork,
  meantNetworks,
  recordsOf,
  suited,
  type MeantNetwork,
  type NetworkCarries,
  type NetworkCase,
} from './networkCase.ts';

/** One file from its bytes to its reading, with the format that was found; no reading where none was. */
function readBytes(bytes: Uint8Array): { reading: Reading | undefined; format: string | undefined } {
  const text = new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n');
  const { reader } = detect(text);
  return { reading: reader?.read({ name: 'file', text, savedOn }), format: reader?.format };
}

const readNetwork = (text: string): { reading: Reading; network: GivenNetwork; format: string } => {
  const { reading, format } = readBytes(new TextEncoder().encode(text));
  if (!reading?.network) throw new Error(`no network was read, but ${format}`);
  return { reading, network: reading.network, format: format! };
};

/** `in = nodes + ties + rejected`, and no rejection in silence. */
function isBalanced({ papers, network, recordsIn, rejected, notices }: Reading): boolean {
  const kept = papers.length + (network ? network.nodes.length + network.ties.length : 0);
  return recordsIn === kept + rejected && (rejected === 0 || notices.some(({ severity }) => severity !== 'warning'));
}

/** Ties join two different nodes, weights are above 0, ids differ. */
function isSound({ nodes, ties }: GivenNetwork): boolean {
  const ids = new Set(nodes.map(({ id }) => id));
  const isNode = (at: number) => nodes[at] !== undefined;
  return (
    ids.size === nodes.length &&
    nodes.every(({ x, y, label }) => label !== '' && (x === undefined) === (y === undefined)) &&
    ties.every(({ source, target }) => source !== target && isNode(source) && isNode(target)) &&
    ties.every(({ weight }) => Number.isFinite(weight) && weight > 0)
  );
}

/** Nodes by id and ties by the ids of their ends, one text each, so that they can be compared in any order. */
function expected({ nodes, ties }: MeantNetwork, format: NetworkCase): { nodes: string[]; ties: string[] } {
  const { carries } = format;
  const mentioned = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const listed = format.node ? nodes : nodes.filter((_, at) => mentioned.has(at));
  return {
    nodes: listed.map((node) => nodeText(node, carries)),
    ties: format.tie
      ? ties.map((tie) => {
          const ends = [nodes[tie.source]!.id, nodes[tie.target]!.id];
          const when = { day: [tie.year, tie.month, tie.day, 'day'], year: [tie.year, 1, 1, 'year'], none: [] };
          return JSON.stringify([...ends, carries.weights ? tie.weight : 1, ...when[carries.dates]]);
        })
      : [],
  };
}

interface AnyNode {
  readonly id: string;
  readonly label: string;
  readonly x?: number;
  readonly y?: number;
  readonly cluster?: string;
}

const nodeText = ({ id, label, x, y, cluster }: AnyNode, carries: NetworkCarries): string =>
  JSON.stringify([
    id,
    carries.labels ? label : id,
    ...(carries.places ? [x, y] : []),
    ...(carries.clusters ? [cluster] : []),
  ]);

function understood({ nodes, ties }: GivenNetwork, carries: NetworkCarries): { nodes: string[]; ties: string[] } {
  return {
    nodes: nodes.map((node) => nodeText(node, carries)),
    ties: ties.map(({ source, target, weight, date }) => {
      const { year, month, day } = date ? civilOf(date.from) : { year: 0, month: 0, day: 0 };
      const when = date ? [year, month, day, date.precision] : [];
      return JSON.stringify([nodes[source]!.id, nodes[target]!.id, weight, ...when]);
    }),
  };
}

/** Every label, place, cluster, weight and date that was printed is read back, with the line of its record. */
function checkRoundTrip(format: NetworkCase): void {
  const networks = meantNetworks.map((meant) => suited(format, meant));
  const property = fc.property(networks, (meant) => {
    const printed = bindNetwork(format, meant, recordsOf(format, meant));
    const { reading, network, format: found } = readNetwork(printed.text);
    expect(found).toBe(format.format);
    const wanted = expected(meant, format);
    const got = understood(network, format.carries);
    expect(format.node ? got.nodes : got.nodes.toSorted()).toEqual(
      format.node ? wanted.nodes : wanted.nodes.toSorted(),
    );
    expect(got.ties).toEqual(wanted.ties);
    const lines = [...(format.node ? network.nodes : []), ...network.ties].map(({ line }) => line);
    expect(lines).toEqual(printed.lines.map(([first]) => first));
    expect(reading.rejected).toBe(0);
    expect(isBalanced(reading)).toBe(true);
    expect(reading.notices.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
  fc.assert(property, { seed: 11, numRuns: 100 });
}

function checkOne(format: NetworkCase, meant: MeantNetwork, damaged: number, name: string): void {
  const [nodes, ties] = recordsOf(format, meant);
  const isNode = damaged < nodes.length;
  const [records, at] = isNode ? [nodes, damaged] : [ties, damaged - nodes.length];
  const whole = records[at]!;
  records[at] = format.damages[name]!(whole);
  expect(records[at], `${name} changes the record`).not.toBe(whole);
  const { text, lines } = bindNetwork(format, meant, [nodes, ties]);
  const { reading, network } = readNetwork(text);
  expect(isBalanced(reading), `${name}: balance`).toBe(true);
  expect(isSound(network), `${name}: sound`).toBe(true);
  const wanted = expected(meant, format);
  const got = understood(network, format.carries);
  const [gotAll, wantedAll] = [
    [...got.nodes, ...got.ties],
    [...(format.node ? wanted.nodes : []), ...wanted.ties],
  ];
  const others = wantedAll.filter((_, place) => place !== damaged);
  expect(gotAll, `${name}, record ${damaged + 1} of ${wantedAll.length} in\n${text}`).toEqual(
    expect.arrayContaining(others),
  );
  // A break that does no harm needs no word.
  if (gotAll.includes(wantedAll[damaged]!)) return;
  const [first, last] = lines[damaged]!;
  const named = reading.notices.filter(({ severity }) => severity !== 'info').map(({ line }) => line);
  expect(
    named.some((line) => line >= first && line <= last),
    `${name}: lines ${named.join(', ')} are named, the record stands on ${first} to ${last} of\n${text}`,
  ).toBe(true);
}

/** Whichever record is broken, and however: all others are kept, and a notice names a line of the broken one. */
function checkDamage(format: NetworkCase): void {
  expect(Object.keys(format.damages)).toHaveLength(6);
  const networks = meantNetworks.map((meant) => suited(format, meant));
  const property = fc.property(networks, (meant) => {
    const count = recordsOf(format, meant).flat().length;
    for (let damaged = 0; damaged < count; damaged++)
      for (const name of Object.keys(format.damages)) checkOne(format, meant, damaged, name);
  });
  fc.assert(property, { seed: 21, numRuns: 12 });
}

/** Of many broken files none throws, none hangs, and the balance of each holds. */
function checkMutations(format: NetworkCase): void {
  const random = seededRandom(5);
  const texts = fc
    .sample(meantNetworks, { seed: 6, numRuns: 4 })
    .map((meant) => suited(format, meant))
    .map((meant) => bindNetwork(format, meant, recordsOf(format, meant)).text);
  for (let run = 0; run < brokenFiles; run++) {
    const bytes = mutated(texts[run % texts.length]!, format.snippets, random);
    const begun = performance.now();
    const { reading } = readBytes(bytes);
    const faults = {
      isUnbalanced: reading !== undefined && !isBalanced(reading),
      isUnsound: reading?.network !== undefined && !isSound(reading.network),
      // A hang is a hang on the slowest machine too: such files take less than a millisecond.
      isHang: performance.now() - begun > 2000,
    };
    if (Object.values(faults).includes(true))
      expect({ run, faults, text: new TextDecoder().decode(bytes) }).toEqual({ run });
  }
}

/** What every network format has to show. */
export function describeNetwork(format: NetworkCase): void {
  describe(format.name, () => {
    test('is read back as it was printed', { timeout: 60_000 }, () => checkRoundTrip(format));
    test('loses no record but the broken one, and names its line', { timeout: 60_000 }, () => checkDamage(format));
    test(`takes ${brokenFiles} broken files without a fault`, { timeout: 120_000 }, () => checkMutations(format));
  });
}
