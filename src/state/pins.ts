import { computed, signal } from '@preact/signals';
import type { LayoutUnits, NodeIndex } from '../model/units.ts';
import { pinned, positions } from './state.ts';

export interface Place {
  readonly x: LayoutUnits;
  readonly y: LayoutUnits;
}

/** Pinned nodes and where they are held, ascending. */
export type Pins = ReadonlyMap<NodeIndex, Place>;

/** Where nodes were put by hand. Of another network, or another layout, none is known: they stand where they were brought. */
export const putAt = signal<Pins>(new Map());

/** As precise as positions are. */
export const placeAt = (x: LayoutUnits, y: LayoutUnits): Place => ({ x: Math.fround(x), y: Math.fround(y) });

/** What is pinned stays where it is while all else moves on: positions are read once. */
export const pins = computed<Pins>(() => {
  const places = positions.peek();
  const held = [...pinned.value].sort((one, other) => one - other);
  const whereIs = (node: NodeIndex) =>
    putAt.value.get(node) ?? placeAt(places[2 * node] ?? 0, places[2 * node + 1] ?? 0);
  return new Map(held.map((node) => [node, whereIs(node)]));
});
