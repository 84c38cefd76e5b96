import { expect, test } from 'vitest';
import { civilOf, dayOf, daysInMonth, isoDay } from '../../../src/lib/calendar.ts';

test('days agree with the engine over four thousand years', () => {
  for (let day = -800_000; day < 800_000; day += 371) {
    expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().split('T')[0]);
  }
});

test('a day and its civil date are one-to-one', () => {
  for (let day = -150_000; day < 60_000; day += 13) {
    const { year, month, day: dayOfMonth } = civilOf(day);
    expect(dayOf(year, month, dayOfMonth)).toBe(day);
  }
});

test('February has 29 days in leap years only', () => {
  expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
});
