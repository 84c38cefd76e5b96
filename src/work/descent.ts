import type { Descent } from '../model/descent.ts';
import type { Network } from '../network/network.ts';
import type { SlotPeople } from '../people/identify.ts';
import { descentByKeys, keysOf } from './nodesBefore.ts';
import type { Draft } from './study.ts';

/** By the author positions where there are the same ones in both, so that it does not matter who is called what; else by ids. */
export function descentOf(shown: Draft, next: Draft): Descent {
  const [old, now] = [shown.people.slots, next.people.slots];
  return old && now && shown.people !== next.people && shown.papers === next.papers
    ? descentBySlots({ ...shown, slots: old }, { ...next, slots: now })
    : descentByKeys(keysOf(shown.network), keysOf(next.network));
}

type Slotted = Pick<Draft, 'network' | 'people'> & { readonly slots: SlotPeople };

function descentBySlots(shown: Slotted, next: Slotted): Descent {
  const { before, mostFrom, mostTo } = personDescent(shown, next);
  const [oldNodes, nodes] = [nodesOfPeople(shown), nodesOfPeople(next)];
  const nodeBefore = new Int32Array(nodeCountOf(next.network)).fill(-1);
  const partedFrom = new Int32Array(nodeBefore.length).fill(-1);
  const nodeAfter = new Int32Array(nodeCountOf(shown.network)).fill(-1);
  nodes.forEach((node, person) => {
    if (node < 0) return;
    if (before[person]! >= 0) nodeBefore[node] = oldNodes[before[person]!]!;
    if (nodeBefore[node]! < 0) partedFrom[node] = oldNodes[mostFrom[person]!] ?? -1;
  });
  oldNodes.forEach((node, person) => node >= 0 && (nodeAfter[node] = nodes[mostTo[person]!] ?? -1));
  nodeBefore.forEach((old, node) => old >= 0 && (nodeAfter[old] = node));
  topicDescent(shown.network, next.network, nodeBefore, nodeAfter);
  return { nodeBefore, partedFrom, nodeAfter };
}

function topicDescent(shown: Network, next: Network, nodeBefore: Int32Array, nodeAfter: Int32Array): void {
  const oldOf = new Map(shown.topics.map(({ id }, topic) => [id, shown.columns.authorCount + topic]));
  next.topics.forEach(({ id }, topic) => {
    const [old, node] = [oldOf.get(id) ?? -1, next.columns.authorCount + topic];
    nodeBefore[node] = old;
    if (old >= 0) nodeAfter[old] = node;
  });
}

/** Node of each person, −1 for those who are not in the network. */
function nodesOfPeople({ people, network }: Pick<Draft, 'people' | 'network'>): Int32Array {
  let node = 0;
  // Both are sorted by id.
  return Int32Array.from(people.authors, (author) => (network.authors[node] === author ? node++ : -1));
}

interface PersonDescent {
  /** Who each person was, −1 for nobody: who has the same id and a name in common, else who has most names in common. */
  readonly before: Int32Array;
  /** The person before, or after, with whom each has most names in common. */
  readonly mostFrom: Int32Array;
  readonly mostTo: Int32Array;
}

function personDescent(shown: Slotted, next: Slotted): PersonDescent {
  const [old, now] = [shown.slots.authors, next.slots.authors];
  const [oldPeople, people] = [shown.people.authors, next.people.authors];
  const before = new Int32Array(people.length).fill(-1);
  const [mostFrom, mostTo] = [before.slice(), new Int32Array(oldPeople.length).fill(-1)];
  const pairs = sharedSlots(old, now, oldPeople.length, people.length);
  const isSame = (pair: SharedSlots) => Number(oldPeople[pair.old]!.id === people[pair.now]!.id);
  const ranked = pairs.mixed.toSorted((a, b) => b.slots - a.slots || a.old - b.old || a.now - b.now);
  for (const pair of ranked) {
    if (mostFrom[pair.now] === -1) mostFrom[pair.now] = pair.old;
    if (mostTo[pair.old] === -1) mostTo[pair.old] = pair.now;
  }
  const isTaken = new Uint8Array(oldPeople.length);
  for (const pair of ranked.toSorted((a, b) => isSame(b) - isSame(a))) {
    if (before[pair.now] !== -1 || isTaken[pair.old] === 1) continue;
    before[pair.now] = pair.old;
    isTaken[pair.old] = 1;
  }
  pairs.alone.forEach((person, was) => {
    if (person < 0) return;
    before[person] = mostFrom[person] = was;
    mostTo[was] = person;
  });
  return { before, mostFrom, mostTo };
}

interface SharedSlots {
  readonly old: number;
  readonly now: number;
  readonly slots: number;
}

/** `alone`: of each person before, who he or she is now, when neither has a name in common with anybody else; else −1. */
function sharedSlots(old: Uint32Array, now: Uint32Array, oldCount: number, count: number) {
  const [to, from] = [new Int32Array(oldCount).fill(-1), new Int32Array(count).fill(-1)];
  const [parted, joined] = [new Uint8Array(oldCount), new Uint8Array(count)];
  for (let slot = 0; slot < old.length; slot++) {
    const [one, other] = [old[slot]!, now[slot]!];
    if (to[one] === -1) to[one] = other;
    else if (to[one] !== other) parted[one] = 1;
    if (from[other] === -1) from[other] = one;
    else if (from[other] !== one) joined[other] = 1;
  }
  const alone = to.map((person, was) => (person >= 0 && parted[was] === 0 && joined[person] === 0 ? person : -1));
  const shared = new Map<number, number>();
  for (let slot = 0; slot < old.length; slot++) {
    if (alone[old[slot]!] !== -1) continue;
    const pair = old[slot]! * count + now[slot]!;
    shared.set(pair, (shared.get(pair) ?? 0) + 1);
  }
  const mixed = Array.from(shared, ([pair, slots]): SharedSlots => {
    return { old: Math.floor(pair / count), now: pair % count, slots };
  });
  return { alone, mixed };
}

const nodeCountOf = ({ columns }: Network): number => columns.authorCount + columns.topicCount;
