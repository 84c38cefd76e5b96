import { describe, expect, it } from 'vitest';
import { nextWindow, rewoundWindow, timeBinsOf, type Direction } from '../../../src/actions/play.ts';
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

const known = (precision: number, papers = 10) => {
  const paperFrom = Array.from({ length: papers }, (_, paper) => dayOf(2020, 1, 1) + paper);
  return { paperFrom, paperTo: paperFrom.map((from) => from + precision) };
};

describe('the bins of time', () => {
  it('are months within four years when the dates are known to the month', () => {
    expect(timeBinsOf(known(27), dayOf(2020, 1, 1), dayOf(2023, 12, 31)).monthsPerBin).toBe(1);
    expect(timeBinsOf(known(27), dayOf(2020, 1, 1), dayOf(2024, 12, 31)).monthsPerBin).toBe(12);
  });

  it('are years when more than one paper in ten is known to the year only', () => {
    expect(timeBinsOf(known(364), dayOf(2020, 1, 1), dayOf(2022, 12, 31)).monthsPerBin).toBe(12);
  });

  it('are decades beyond 120 years and stay few however long the range', () => {
    expect(timeBinsOf(known(0), dayOf(1901, 1, 1), dayOf(2020, 1, 1)).count).toBe(120);
    expect(timeBinsOf(known(0), dayOf(1900, 1, 1), dayOf(2020, 1, 1)).count).toBe(13);
    expect(timeBinsOf(known(0), dayOf(20, 1, 1), dayOf(2020, 1, 1)).count).toBe(21);
  });
});
