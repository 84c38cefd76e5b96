import { describe, expect, it } from 'vitest';
import { isNear, nextWindow, rewoundWindow, windowBetween, type Direction } from '../../../src/actions/playSteps.ts';
import { dayOf, yearOf } from '../../../src/lib/calendar.ts';
import { calendarBins } from '../../../src/lib/calendarBins.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import type { PlayMode } from '../../../src/state/state.ts';

const years = (from: number, to: number): TimeWindow => ({
  from: dayOf(from, 1, 1),
  to: dayOf(to, 12, 31),
  undated: true,
});
/** Ten years, the first one cut to its last two days and the last one to its first months. */
const bins = calendarBins(dayOf(2017, 12, 30), dayOf(2026, 4, 21), 12);
const whole: TimeWindow = { from: dayOf(2017, 12, 30), to: dayOf(2026, 4, 21), undated: true };

const inYears = (window: TimeWindow | undefined) => window && [yearOf(window.from), yearOf(window.to)];
const next = (mode: PlayMode, window: TimeWindow, direction?: Direction) => nextWindow(mode, window, bins, direction);
const rewound = (mode: PlayMode, window: TimeWindow, direction?: Direction) =>
  inYears(rewoundWindow(mode, window, bins, direction));

describe('the next window', () => {
  it('moves both bounds by one bin when sliding', () => {
    expect(next('sliding', years(2019, 2021))).toEqual(years(2020, 2022));
    expect(next('sliding', years(2019, 2021), -1)).toEqual(years(2018, 2020));
  });

  it('keeps its start when growing', () => {
    expect(next('growing', years(2019, 2021))).toEqual(years(2019, 2022));
    expect(next('growing', years(2019, 2021), -1)).toEqual(years(2019, 2020));
    expect(next('growing', years(2019, 2019), -1)).toBeUndefined();
  });

  it('is one bin when single, beginning with the first one of a wider window', () => {
    expect(next('single', years(2019, 2019))).toEqual(years(2020, 2020));
    expect(next('single', years(2019, 2021))).toEqual(years(2019, 2019));
    expect(next('single', years(2019, 2021), -1)).toEqual(years(2021, 2021));
  });

  it('ends exactly with the last paper and then is undefined', () => {
    const last = next('sliding', years(2024, 2025))!;
    expect(last).toEqual({ ...years(2025, 2026), to: whole.to });
    expect(next('sliding', last)).toBeUndefined();
    expect(next('growing', whole)).toBeUndefined();
    expect(next('single', { ...years(2026, 2026), to: whole.to })).toBeUndefined();
  });

  it('goes to the end of the bin when growing from within one', () => {
    const window = { from: dayOf(2019, 4, 1), to: dayOf(2020, 6, 30), undated: false };
    expect(next('growing', window)).toEqual({ ...window, to: dayOf(2020, 12, 31) });
  });

  it('keeps the switch of the undated papers', () => {
    expect(next('sliding', { ...years(2019, 2021), undated: false })?.undated).toBe(false);
  });

  it('passes every bin once on the way from the first to the last', () => {
    let window: TimeWindow | undefined = rewoundWindow('single', whole, bins);
    const seen: number[] = [];
    while (window) {
      seen.push(yearOf(window.from));
      window = next('single', window);
    }
    expect(seen).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });
});

describe('beginning again', () => {
  it('slides with the width there is, and with five bins when the window was the whole range', () => {
    expect(rewound('sliding', years(2020, 2022))).toEqual([2017, 2019]);
    expect(rewound('sliding', whole)).toEqual([2017, 2021]);
    expect(rewound('sliding', whole, -1)).toEqual([2022, 2026]);
  });

  it('never takes more than half of a short range', () => {
    const three = calendarBins(dayOf(2020, 1, 1), dayOf(2022, 12, 31), 12);
    expect(rewoundWindow('sliding', years(2020, 2022), three)).toEqual(years(2020, 2020));
  });

  it('grows from the start of the window, or from the first bin when that is the last one', () => {
    expect(rewound('growing', years(2020, 2026))).toEqual([2020, 2020]);
    expect(rewound('growing', whole)).toEqual([2017, 2017]);
    expect(rewound('growing', { ...years(2026, 2026), to: whole.to })).toEqual([2017, 2017]);
  });

  it('starts single steps at the first bin', () => {
    expect(rewound('single', years(2020, 2022))).toEqual([2017, 2017]);
    expect(rewound('single', years(2020, 2022), -1)).toEqual([2026, 2026]);
  });
});

const far = (mode: PlayMode, window: TimeWindow, direction?: Direction) =>
  inYears(nextWindow(mode, window, bins, direction, 3));

describe('steps of several bins', () => {
  it('slide by so many, and at the end by what is left', () => {
    expect(far('sliding', years(2018, 2019))).toEqual([2021, 2022]);
    expect(far('sliding', years(2023, 2024))).toEqual([2025, 2026]);
    expect(far('sliding', years(2019, 2020), -1)).toEqual([2017, 2018]);
  });

  it('grow by so many, and never end without a bin', () => {
    expect(far('growing', years(2018, 2019))).toEqual([2018, 2022]);
    expect(far('growing', years(2018, 2025))).toEqual([2018, 2026]);
    expect(far('growing', years(2018, 2020), -1)).toEqual([2018, 2018]);
    expect(far('growing', years(2018, 2018), -1)).toBeUndefined();
  });

  it('are as wide as the window when single, one after the other', () => {
    expect(inYears(rewoundWindow('single', whole, bins, 1, 3))).toEqual([2017, 2019]);
    expect(far('single', { ...years(2017, 2019), from: whole.from })).toEqual([2020, 2022]);
    expect(far('single', years(2023, 2025))).toEqual([2026, 2026]);
    expect(far('single', { ...years(2026, 2026), to: whole.to })).toBeUndefined();
    expect(far('single', { ...years(2026, 2026), to: whole.to }, -1)).toEqual([2023, 2025]);
    expect(far('single', years(2019, 2019))).toEqual([2019, 2021]);
  });
});

describe('gliding', () => {
  it('begins and ends exactly with the windows of the steps, and goes forward by days', () => {
    const [here, there] = [years(2019, 2021), years(2020, 2022)];
    expect(windowBetween(bins, here, there, 0)).toEqual(here);
    expect(windowBetween(bins, here, there, 1)).toEqual(there);
    const half = windowBetween(bins, here, there, 0.5);
    expect([half.from, half.to]).toEqual([dayOf(2019, 7, 3), dayOf(2022, 7, 2)]);
  });

  it('is for neighbours only', () => {
    expect(isNear(bins, years(2019, 2021), years(2020, 2022), 1)).toBe(true);
    expect(isNear(bins, years(2019, 2021), years(2021, 2023), 1)).toBe(false);
    expect(isNear(bins, years(2019, 2021), years(2021, 2023), 2)).toBe(true);
    expect(isNear(bins, whole, years(2018, 2018), 1)).toBe(false);
  });
});
