import { describe, test } from 'vitest';
import { readCorpus } from '../../../../src/read/index.ts';
import { checkDamage, checkMutations, checkRoundTrip } from './checks.ts';
import { brokenFiles } from './brokenFiles.ts';
import type { FormatCase } from './formatCase.ts';

/** What every format has to show. */
export function describeFormat(format: FormatCase): void {
  describe(format.name, () => {
    test('is read back as it was printed', { timeout: 60_000 }, () => checkRoundTrip(format, readCorpus));
    test('loses no record but the broken one, and names its line', { timeout: 60_000 }, () =>
      checkDamage(format, readCorpus),
    );
    test(`takes ${brokenFiles} broken files without a fault`, { timeout: 120_000 }, () =>
      checkMutations(format, readCorpus),
    );
  });
}
