import { assert, boolean, constantFrom, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import { calendarBins } from '../../../src/lib/calendarBins.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { draggedWindow, windowAfterKey, windowAround, type Grip, type Handle } from '../../../src/ui/timeline/brush.ts';

const years = (from: number, to: number): TimeWindow => ({
  from: dayOf(from, 1, 1),
  to: dayOf(to, 12, 31),
  undated: true,
});
/** 2000 … 2019, so that year y begins at position y − 2000. */
const bins = calendarBins(dayOf(2000, 1, 1), dayOf(2019, 12, 31), 12);

const drag = (handle: Grip['handle'], from: number, to: number, precise = false, window = years(2005, 2009)) =>
  draggedWindow(bins, { handle, pressed: from, window }, to, precise);

const press = (handle: Handle, key: string, shift = false, window = years(2005, 2009)) =>
  windowAfterKey(bins, window, handle, key, shift);

describe('dragging', () => {
  it('moves a thumb by whole bins', () => {
    expect(drag('from', 5, 7.4)).toEqual(years(2007, 2009));
    expect(drag('to', 10, 12.6)).toEqual(years(2005, 2012));
  });

  it('never lets the thumbs cross', () => {
    expect(drag('from', 5, 18)).toEqual(years(2009, 2009));
    expect(drag('to', 10, 1)).toEqual(years(2005, 2005));
    expect(drag('from', 5, 18, true)).toEqual({ ...years(2009, 2009), from: dayOf(2009, 12, 31) });
  });

  it('moves the body as far as there is room', () => {
    expect(drag('window', 7, 9.2)).toEqual(years(2007, 2011));
    expect(drag('window', 7, 40)).toEqual(years(2015, 2019));
    expect(drag('window', 7, -40)).toEqual(years(2000, 2004));
  });

  it('goes by days when it is to be precise', () => {
    expect(drag('from', 5, 5.5, true)).toEqual({ ...years(2005, 2009), from: dayOf(2005, 7, 3) });
  });

  it('draws a new window over the bins it passes, in either direction', () => {
    expect(drag('draw', 11.2, 13.1)).toEqual(years(2011, 2013));
    expect(drag('draw', 13.1, 11.2)).toEqual(years(2011, 2013));
    expect(drag('draw', 18.5, 30)).toEqual(years(2018, 2019));
  });

  it('always leaves a window of at least a day within the range', () => {
    const position = double({ min: -30, max: 50, noNaN: true });
    const handle = constantFrom<Grip['handle'][]>('from', 'to', 'window', 'draw');
    assert(
      property(handle, position, position, boolean(), (grip, from, to, precise) => {
        const window = drag(grip, from, to, precise);
        expect(window.from).toBeLessThanOrEqual(window.to);
        expect(window.from).toBeGreaterThanOrEqual(bins.firsts[0]!);
        expect(window.to).toBeLessThanOrEqual(bins.lasts[19]!);
      }),
    );
  });
});

describe('keys', () => {
  it('move a thumb by one bin, by five, and to the ends', () => {
    expect(press('from', 'ArrowLeft')).toEqual(years(2004, 2009));
    expect(press('to', 'ArrowRight')).toEqual(years(2005, 2010));
    expect(press('to', 'PageUp')).toEqual(years(2005, 2014));
    expect(press('from', 'Home')).toEqual(years(2000, 2009));
    expect(press('from', 'End')).toEqual(years(2009, 2009));
    expect(press('to', 'Home')).toEqual(years(2005, 2005));
    expect(press('from', 'PageUp')).toEqual(years(2009, 2009));
  });

  it('move the whole window from its body, or from a thumb with Shift', () => {
    expect(press('window', 'ArrowRight')).toEqual(years(2006, 2010));
    expect(press('window', 'End')).toEqual(years(2015, 2019));
    expect(press('from', 'ArrowLeft', true)).toEqual(years(2004, 2008));
    expect(press('to', 'PageDown', true)).toEqual(years(2000, 2004));
  });

  it('go to the border of the bin from within it', () => {
    const window = { ...years(2005, 2009), from: dayOf(2005, 6, 1) };
    expect(press('from', 'ArrowLeft', false, window)).toEqual(years(2005, 2009));
    expect(press('from', 'ArrowRight', false, window)).toEqual(years(2006, 2009));
  });

  it('mean nothing otherwise', () => {
    expect(press('from', 'a')).toBeUndefined();
  });
});

describe('a click beside the window', () => {
  it('brings the window there with its width, as far as there is room', () => {
    expect(windowAround(bins, years(2005, 2009), 12)).toEqual(years(2010, 2014));
    expect(windowAround(bins, years(2005, 2009), 19)).toEqual(years(2015, 2019));
    expect(windowAround(bins, years(2005, 2006), 0)).toEqual(years(2000, 2001));
  });
});
