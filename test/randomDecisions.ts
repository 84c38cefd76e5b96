import * as fc from 'fast-check';
import type { Decision, Mention } from '../src/model/identity.ts';
import type { Paper } from '../src/model/paper.ts';
import { paperKeys } from '../src/people/paperKeys.ts';

/** Logs about names that are on the papers. */
export function randomDecisions(papers: readonly Paper[], most = 6): fc.Arbitrary<Decision[]> {
  const keys = paperKeys(papers);
  const mentions = papers.flatMap(({ slots }, paper) =>
    slots.map(({ raw }): Mention => ({ paper: keys[paper]!, name: raw })),
  );
  if (mentions.length === 0) return fc.constant([]);
  const mention = fc.constantFrom(...mentions);
  const of = fc.constant('people' as const);
  const pair = { of, one: mention, other: mention };
  const decision: fc.Arbitrary<Decision> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('merge' as const), ...pair }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('apart' as const), ...pair }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('split' as const),
        of,
        mentions: fc.uniqueArray(mention, { minLength: 1, maxLength: 3 }),
      }),
    },
  );
  return fc.array(decision, { minLength: 1, maxLength: most });
}
