import type { Totals } from '../model/columns.ts';
import type { NodeIndex } from '../model/units.ts';
import type { Place } from './freePlaces.ts';

export type AuthorTies = Pick<Totals, 'authorCount' | 'authorTieCount' | 'tieSource' | 'tieTarget' | 'tieWeights'>;

/** Those who stand somewhere and are tied to somebody who does not yet. */
export interface Neighbours {
  /** By the weight of the ties. */
  readonly middle: Place;
  readonly strongest: NodeIndex;
}

/** Of each of `added` who is tied to anybody with a place; the others have none in `positions`. */
export function neighboursOf(
  added: readonly NodeIndex[],
  positions: Float32Array,
  ties: AuthorTies,
): Map<NodeIndex, Neighbours> {
  const sums = new Map(added.map((node) => [node, { x: 0, y: 0, weight: 0, strongest: -1, most: -1 }]));
  const meet = (node: number, other: number, weight: number) => {
    const sum = sums.get(node)!;
    sum.x += weight * positions[2 * other]!;
    sum.y += weight * positions[2 * other + 1]!;
    sum.weight += weight;
    if (weight > sum.most) [sum.strongest, sum.most] = [other, weight];
  };
  const isAdded = new Uint8Array(positions.length / 2);
  for (const node of added) isAdded[node] = 1;
  for (let tie = 0; added.length > 0 && tie < ties.authorTieCount; tie++) {
    const [source, target] = [ties.tieSource[tie]!, ties.tieTarget[tie]!];
    if (isAdded[source] === isAdded[target]) continue;
    if (isAdded[source] === 1) meet(source, target, ties.tieWeights[tie]!);
    else meet(target, source, ties.tieWeights[tie]!);
  }
  const found = Array.from(sums).filter(([, { weight }]) => weight > 0);
  return new Map(
    found.map(([node, { x, y, weight, strongest }]) => [node, { middle: [x / weight, y / weight], strongest }]),
  );
}
