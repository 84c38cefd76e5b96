import * as fc from 'fast-check';
import { csrOf, type Csr } from '../../src/lib/graph/csr.ts';

/** Small weighted graphs without repeated ties, often in several parts and with nodes alone. */
export const randomGraphs: fc.Arbitrary<Csr> = fc.integer({ min: 1, max: 14 }).chain((count) => {
  const node = fc.integer({ min: 0, max: count - 1 });
  const tie = fc.record({ source: node, target: node, weight: fc.constantFrom(0.25, 0.5, 1, 1, 2, 5) });
  const ties = fc.uniqueArray(tie, {
    maxLength: 30,
    selector: ({ source, target }) => Math.min(source, target) * count + Math.max(source, target),
  });
  return ties.map((list) =>
    csrOf(
      count,
      list.map(({ source }) => source),
      list.map(({ target }) => target),
      list.map(({ weight }) => weight),
    ),
  );
});
