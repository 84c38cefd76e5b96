import { levelOut } from './rotate.ts';

/** As VOSviewer shows a map: centred, turned to the axis of largest variance, no median above zero. */
export function standardise(places: Float64Array): void {
  levelOut(places);
  for (const axis of [0, 1]) {
    if (medianOf(places.filter((_, at) => at % 2 === axis)) <= 0) continue;
    for (let at = axis; at < places.length; at += 2) places[at]! *= -1;
  }
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
