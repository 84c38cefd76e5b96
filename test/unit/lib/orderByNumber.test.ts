import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByNumber } from '../../../src/lib/orderByNumber.ts';

test('items come by their numbers, of equal ones as they compare, and then as they stood', () => {
  const items = fc.array(fc.tuple(fc.constantFrom(-3, 0, 1, 7.5, 4e15), fc.nat(2)));
  fc.assert(
    fc.property(items, (list) => {
      const order = orderByNumber(
        Float64Array.from(list, ([number]) => number),
        (a, b) => list[a]![1] - list[b]![1],
      );
      const expected = list.map((_, at) => at).sort((a, b) => list[a]![0] - list[b]![0] || list[a]![1] - list[b]![1]);
      expect([...order]).toEqual(expected);
    }),
  );
});
