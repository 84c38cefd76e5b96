import { expect, test } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import type { DatePrecision } from '../../../src/model/partialDate.ts';
import { dateWords } from '../../../src/texts/dateWords.ts';

const [from, to] = [dayOf(2019, 4, 17), dayOf(2019, 6, 2)];
const words = (precision: DatePrecision) => dateWords({ from, to, precision, kind: 'published', raw: '' });

test('a date is told as precisely as it is known and no further', () => {
  expect((['day', 'month', 'season', 'year'] as const).map(words)).toEqual([
    '2019-04-17',
    '2019-04',
    '2019-04 to 2019-06',
    '2019',
  ]);
  expect(dateWords(undefined)).toBe('no date');
});
