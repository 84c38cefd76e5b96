import { phyllotaxis } from './phyllotaxis.ts';

export type Place = readonly [x: number, y: number];

/** Places looked at around an anchor, nearest first, and how far from all others one is free. */
const candidates = phyllotaxis(24, 0.9);
const clearance = 0.5;
/** Further than the furthest candidate and its clearance. */
const cell = 3.2;

/** A free place beside each anchor, one after another; in a crowd the one that is furthest from everybody. */
export function freePlaces(anchors: readonly Place[], standing: Float32Array): Place[] {
  const crowd = crowdAround(anchors, standing);
  return anchors.map((anchor) => {
    const others = cellsAround(anchor).flatMap((key) => crowd.get(key) ?? []);
    const chosen = freest(anchor, others);
    crowd.get(keyOf(chosen))?.push(chosen);
    return chosen;
  });
}

function freest([x, y]: Place, others: readonly Place[]): Place {
  let [best, most]: [Place, number] = [[x, y], -1];
  for (let at = 0; at < candidates.length; at += 2) {
    // As it will be stored.
    const place: Place = [Math.fround(x + candidates[at]!), Math.fround(y + candidates[at + 1]!)];
    const nearest = others.reduce((least, other) => Math.min(least, distance(place, other)), Infinity);
    if (nearest >= clearance) return place;
    if (nearest > most) [best, most] = [place, nearest];
  }
  return best;
}

const distance = (one: Place, other: Place): number => Math.hypot(one[0] - other[0], one[1] - other[1]);

/** Who stands near any of the anchors, by cell. */
function crowdAround(anchors: readonly Place[], standing: Float32Array): Map<string, Place[]> {
  const crowd = new Map<string, Place[]>(anchors.flatMap(cellsAround).map((key) => [key, []]));
  const columns = new Set(anchors.flatMap(([x]) => around(x)));
  for (let at = 0; at < standing.length; at += 2) {
    const [x, y] = [standing[at]!, standing[at + 1]!];
    // Most stand elsewhere.
    if (columns.has(Math.floor(x / cell))) crowd.get(keyOf([x, y]))?.push([x, y]);
  }
  return crowd;
}

const around = (value: number): number[] => [-1, 0, 1].map((by) => Math.floor(value / cell) + by);
const cellsAround = ([x, y]: Place): string[] =>
  around(x).flatMap((column) => around(y).map((row) => `${column} ${row}`));
const keyOf = ([x, y]: Place): string => `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
