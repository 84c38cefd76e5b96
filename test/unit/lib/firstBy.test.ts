import { array, assert, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { firstBy } from '../../../src/lib/firstBy.ts';

interface Row {
  readonly weight: number;
  readonly index: number;
}
const order = (a: Row, b: Row) => b.weight - a.weight || a.index - b.index;

test('the first items are those of the sorted list', () => {
  const rows = array(record({ weight: nat(5), index: nat() }));
  assert(
    property(rows, nat(12), (items, most) => {
      expect(firstBy(items, order, most)).toEqual(items.toSorted(order).slice(0, most));
    }),
  );
});
