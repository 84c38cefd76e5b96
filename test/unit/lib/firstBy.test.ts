import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBy } from '../../../src/lib/firstBy.ts';

test('the first items are those of the sorted list', () => {
  const pairs = fc.array(fc.record({ weight: fc.nat(5), index: fc.nat() }));
  const order = (a: { weight: number; index: number }, b: { weight: number; index: number }) =>
    b.weight - a.weight || a.index - b.index;
  fc.assert(
    fc.property(pairs, fc.nat(12), (items, most) => {
      expect(firstBy(items, order, most)).toEqual(items.toSorted(order).slice(0, most));
    }),
  );
});
