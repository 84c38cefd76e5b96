import { inOneGo, type Sliced } from '../lib/sliced.ts';

const pauseEvery = 0xfff;

/**
 * The order that sorts the keys upwards, equal keys in their given order. A radix sort of two passes of sixteen bits:
 * linear, so a million items take milliseconds.
 */
export function stableOrder(keys: Uint32Array, start?: Uint32Array): Uint32Array {
  return inOneGo(stableOrderInSlices(keys, start));
}

/** The same with pauses, for lists longer than networks are big. */
export function* stableOrderInSlices(keys: Uint32Array, start?: Uint32Array): Sliced<Uint32Array> {
  let highest = 0;
  for (let item = 0; item < keys.length; item++) {
    highest = Math.max(highest, keys[item]!);
    if ((item & pauseEvery) === 0) yield;
  }
  let order = start ?? asGiven(keys.length);
  for (let shift = 0; shift < 32 && (shift === 0 || highest >>> shift > 0); shift += 16) {
    order = yield* sortedBy(keys, order, shift);
  }
  return order;
}

function* sortedBy(keys: Uint32Array, order: Uint32Array, shift: number): Sliced<Uint32Array> {
  const places = new Uint32Array(65537);
  for (let item = 0; item < keys.length; item++) {
    places[((keys[item]! >>> shift) & 0xffff) + 1]!++;
    if ((item & pauseEvery) === 0) yield;
  }
  for (let digit = 1; digit < places.length; digit++) places[digit]! += places[digit - 1]!;
  const sorted = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at++) {
    const item = order[at]!;
    sorted[places[(keys[item]! >>> shift) & 0xffff]!++] = item;
    if ((at & pauseEvery) === 0) yield;
  }
  return sorted;
}

function asGiven(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let item = 0; item < length; item++) order[item] = item;
  return order;
}
