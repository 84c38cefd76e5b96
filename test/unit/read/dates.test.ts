import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../../../src/lib/calendar.ts';
import { readDate, type DateContext } from '../../../src/read/values/dates.ts';

/** `from … to precision`, with a doubt behind it. */
function shown(text: string, context?: DateContext): string {
  const { date, doubt } = readDate(text, context);
  if (!date) return 'none';
  return [isoDay(date.from), isoDay(date.to), date.precision, doubt].filter(Boolean).join(' ');
}

test('takes a year for the whole year and never for its first day', () => {
  for (const text of ['2015', '2015.0', '2015//', 'c. 2015', '[2015]', '2015~']) {
    expect(shown(text)).toBe('2015-01-01 2015-12-31 year');
  }
});

test('reads the notations of the exports', () => {
  const wanted: Record<string, string> = {
    '2024-07': '2024-07-01 2024-07-31 month',
    '20240731': '2024-07-31 2024-07-31 day',
    '2024-07-31T10:00:00Z': '2024-07-31 2024-07-31 day',
    '2015 Nov-Dec': '2015-11-01 2015-12-31 range',
    '1998 Dec-1999 Jan': '1998-12-01 1999-01-31 range',
    '1947–1948': '1947-01-01 1948-12-31 range',
    'Spring 2011': '2011-04-01 2011-06-30 season',
    'Winter 1998-1999': '1998-12-01 1999-02-28 range',
    '1st Quarter 2015': '2015-01-01 2015-03-31 quarter',
    '2015 Q4': '2015-10-01 2015-12-31 quarter',
    '2019/04//Apr-Jun, 2019': '2019-04-01 2019-04-30 month',
    '2014/06/01/': '2014-06-01 2014-06-01 day',
    '2016-01/2017-03': '2016-01-01 2017-03-31 range',
    '2016/..': '2016-01-01 2016-12-31 year',
    '201X': '2010-01-01 2019-12-31 range',
    '25 Aug 2004': '2004-08-25 2004-08-25 day',
    'January 7, 2011': '2011-01-07 2011-01-07 day',
    '3. März 2010': '2010-03-03 2010-03-03 day',
    '12–14 June 2019': '2019-06-12 2019-06-14 range',
    '7/31/2024 14:00': '2024-07-31 2024-07-31 day',
    '31/7/2024': '2024-07-31 2024-07-31 day',
    '5/2019': '2019-05-01 2019-05-31 month',
  };
  for (const [text, want] of Object.entries(wanted)) expect([text, shown(text)]).toEqual([text, want]);
});

test('takes the year from another field where the text has none', () => {
  const year = 2006;
  expect(shown('JUL 15', { year })).toBe('2006-07-15 2006-07-15 day');
  expect(shown('SEP-OCT', { year })).toBe('2006-09-01 2006-10-31 range');
  expect(shown('2ND QTR', { year })).toBe('2006-04-01 2006-06-30 quarter');
  expect(shown('FAL', { year })).toBe('2006-10-01 2006-12-31 season');
  expect(shown('8,', { year })).toBe('2006-08-01 2006-08-31 month');
  expect(shown('unknown', { year })).toBe('none');
});

test('spans both readings where day and month cannot be told apart, unless the column proves the order', () => {
  expect(shown('03/04/2020')).toBe('2020-03-04 2020-04-03 range order');
  expect(shown('03/04/2020', { order: 'day-first' })).toBe('2020-04-03 2020-04-03 day');
  expect(shown('03/04/2020', { order: 'month-first' })).toBe('2020-03-04 2020-03-04 day');
  expect(shown('03.04.2020')).toBe('2020-04-03 2020-04-03 day');
  expect(shown('04/04/2020')).toBe('2020-04-04 2020-04-04 day');
});

test('warns of what spreadsheets do to dates', () => {
  expect(shown('45321')).toBe('2024-01-30 2024-01-30 day serial');
  expect(shown('May-21')).toBe('2021-05-01 2021-05-31 month short-year');
});

test('invents no date from rubbish', () => {
  for (const text of [
    '',
    '10 15',
    '9///',
    '13th Century',
    '2023-02-30',
    '0',
    '9999',
    'in press',
    '12345678901',
    'x'.repeat(500),
  ]) {
    expect([text, shown(text)]).toEqual([text, 'none']);
  }
});

test('returns an interval that runs forwards, whatever the text', () => {
  const pieces = fc.constantFrom(
    '2015',
    '99',
    '3',
    'Jan',
    'Dec',
    'Spring',
    '-',
    '/',
    '.',
    ' ',
    ',',
    '45321',
    'Q2',
    'th',
    '~',
    'X',
  );
  const anyText = fc.array(pieces, { maxLength: 8 }).map((words) => words.join(''));
  fc.assert(
    fc.property(anyText, fc.option(fc.integer({ min: 1900, max: 2030 }), { nil: undefined }), (text, year) => {
      const { date } = readDate(text, { year });
      expect(!date || (Number.isInteger(date.from) && date.from <= date.to)).toBe(true);
    }),
    { seed: 7, numRuns: 2000 },
  );
});
