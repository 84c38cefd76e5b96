/** Round numbers are 1, 2 and 5 times a power of ten. */
const [few, some, many] = [Math.sqrt(50), Math.sqrt(10), Math.sqrt(2)];

/** About so many round numbers, equally far apart, from one number to another, both included; ascending. */
export function roundTicks(from: number, to: number, count: number): number[] {
  if (!(to > from) || !(count > 0)) return from === to ? [from] : [];
  const rough = (to - from) / count;
  const power = Math.floor(Math.log10(rough));
  const excess = rough / 10 ** power;
  const factor = excess >= few ? 10 : excess >= some ? 5 : excess >= many ? 2 : 1;
  // Below 1 by a division, which leaves no dust in the numbers.
  const at =
    power < 0 ? (place: number) => place / (10 ** -power / factor) : (place: number) => place * factor * 10 ** power;
  const step = at(1);
  const [first, last] = [Math.ceil(from / step), Math.floor(to / step)];
  // Between two round numbers there may be none: rather two than that.
  if (last < first && count < 2) return roundTicks(from, to, 2 * count);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => at(first + place));
}
