import { expect, test } from 'vitest';
import { filmSpeed } from '../../../src/actions/film/speed.ts';
import { filmWindows } from '../../../src/actions/film/windows.ts';
import { filmSides } from '../../../src/actions/film/wish.ts';
import { nextWindow, rewoundWindow } from '../../../src/actions/playSteps.ts';
import { dayOf, yearOf } from '../../../src/lib/calendar.ts';
import { calendarBins } from '../../../src/lib/calendarBins.ts';
import type { TimeWindow } from '../../../src/model/window.ts';

const bins = calendarBins(dayOf(2017, 3, 1), dayOf(2026, 4, 21), 12);
const whole: TimeWindow = { from: dayOf(2017, 3, 1), to: dayOf(2026, 4, 21), undated: true };
const years = (from: number, to: number): TimeWindow => ({
  from: dayOf(from, 1, 1),
  to: dayOf(to, 12, 31),
  undated: false,
});
const inYears = (windows: readonly TimeWindow[]) => windows.map(({ from, to }) => [yearOf(from), yearOf(to)]);
const here = (mode: 'sliding' | 'growing' | 'single', step = 1) => ({ mode, step, start: 'here' }) as const;

test('a film begins with the window that is shown, and ends where playing does', () => {
  expect(inYears(filmWindows(here('sliding'), years(2022, 2024), bins))).toEqual([
    [2022, 2024],
    [2023, 2025],
    [2024, 2026],
  ]);
});

test('from all of time it begins again, as playing does', () => {
  for (const mode of ['sliding', 'growing', 'single'] as const) {
    const windows = filmWindows(here(mode), whole, bins);
    expect(windows[0]).toEqual(rewoundWindow(mode, whole, bins));
    expect(nextWindow(mode, windows.at(-1)!, bins)).toBeUndefined();
  }
  expect(filmWindows(here('growing'), whole, bins)).toHaveLength(10);
  expect(filmWindows(here('single'), whole, bins)).toHaveLength(10);
});

test('from the beginning it has the windows before the one that is shown, too', () => {
  const windows = filmWindows({ mode: 'single', step: 2, start: 'first' }, years(2021, 2022), bins);
  expect(inYears(windows)).toEqual([
    [2017, 2018],
    [2019, 2020],
    [2021, 2022],
    [2023, 2024],
    [2025, 2026],
  ]);
});

test('papers without a date are in the film as they are on the page', () => {
  expect(filmWindows(here('growing'), years(2020, 2021), bins).map(({ undated }) => undated)).not.toContain(true);
});

test('each window has the same whole number of frames, and a video lasts as long as playing', () => {
  for (const perSecond of [0.1, 0.5, 1, 2, 3, 7, 30]) {
    const { framesPerSecond, framesPerWindow } = filmSpeed(perSecond);
    expect(Number.isInteger(framesPerWindow)).toBe(true);
    expect(framesPerSecond / framesPerWindow).toBeCloseTo(perSecond, 12);
  }
});

test('the sides of a film are even, and its shape that of the map where it is wished', () => {
  const seen = { width: 801, height: 577 };
  expect(filmSides({ size: '1080p', shape: 'wide' }, seen)).toEqual({ width: 1920, height: 1080 });
  expect(filmSides({ size: '4k', shape: 'square' }, seen)).toEqual({ width: 2160, height: 2160 });
  const { width, height } = filmSides({ size: '720p', shape: 'screen' }, seen);
  expect([width % 2, height % 2]).toEqual([0, 0]);
  expect(width / height).toBeCloseTo(801 / 577, 2);
});
