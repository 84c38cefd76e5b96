/** The median, by selection: the list is put in another order. NaN of an empty list. */
export function medianOf(values: Float64Array): number {
  const count = values.length;
  if (count === 0) return NaN;
  const middle = count >>> 1;
  const upper = select(values, middle);
  if (count % 2 === 1) return upper;
  let lower = -Infinity;
  for (let place = 0; place < middle; place++) lower = Math.max(lower, values[place]!);
  return (lower + upper) / 2;
}

/** The value at this place if the list were sorted; none before it is larger afterwards (Hoare’s quickselect). */
function select(values: Float64Array, place: number): number {
  let [from, to] = [0, values.length - 1];
  while (from < to) {
    const pivot = values[(from + to) >>> 1]!;
    let [left, right] = [from, to];
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      [values[left], values[right]] = [values[right]!, values[left]!];
      left++;
      right--;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place]!;
}
