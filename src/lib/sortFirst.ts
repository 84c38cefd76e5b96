/** Up to so many numbers, insertion is quicker than a call of the built-in sort. */
const few = 24;

/** Sorts the first `count` numbers of the list, which has no NaN, and leaves the others where they are. */
export function sortFirst(numbers: Float64Array, count: number): void {
  if (count > few) {
    numbers.subarray(0, count).sort();
    return;
  }
  for (let place = 1; place < count; place++) {
    const number = numbers[place]!;
    let at = place;
    for (; at > 0 && numbers[at - 1]! > number; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = number;
  }
}
