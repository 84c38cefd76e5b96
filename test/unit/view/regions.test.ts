import { expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import type { Frame } from '../../../src/view/frame.ts';
import { placeRegions, regionInk, type Region } from '../../../src/view/regions.ts';

const measure = (text: string) => 9 * text.length;
const span = { from: dayOf(2000, 1, 1), to: dayOf(2005, 12, 31) };
const allTime = { from: dayOf(1900, 1, 1), to: dayOf(2100, 1, 1), undated: true };

/** Layout units are pixels from the middle of a map of 400 × 300. */
const frameAt = (zoom: number): Frame => ({
  toClip: { xx: 1 / 200, xy: 0, x0: 0, yx: 0, yy: 1 / 150, y0: 0 },
  width: 400,
  height: 300,
  pixelRatio: 1,
  zoom,
  look: {} as Frame['look'],
});

const region = (name: string, x: number, y: number, change: Partial<Region> = {}): Region => ({
  name,
  x,
  y,
  mark: undefined,
  share: 0.1,
  span,
  ...change,
});

it('places names without collision, the first of the list first', () => {
  const regions = Array.from({ length: 30 }, (_, at) =>
    region(`Group ${at} · of many`, 13 * at - 190, (17 * at) % 120),
  );
  const placed = placeRegions(regions, allTime, frameAt(1), measure);
  expect(placed[0]!.lines).toEqual(['Group 0', 'of many']);
  expect(placed.length).toBeGreaterThan(3);
  for (const [at, a] of placed.entries()) {
    expect(a.left >= 0 && a.top >= 0 && a.right <= 400 && a.bottom <= 300).toBe(true);
    for (const b of placed.slice(at + 1)) {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  }
});

it('leaves the mark of a group free, below it or else above', () => {
  const marked = region('Marked', 0, 0, { mark: 7 });
  const [below] = placeRegions([marked], allTime, frameAt(1), measure);
  expect(below!.top).toBeGreaterThan(150);
  const [, above] = placeRegions([region('Wide name', 0, -25), marked], allTime, frameAt(1), measure);
  expect(above!.bottom).toBeLessThan(150);
  expect(above!.mark).toBe(7);
});

it('names no group without a paper in the window', () => {
  const at = (from: number, to: number, undated = false) =>
    placeRegions(
      [region('Group', 0, 0)],
      { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31), undated },
      frameAt(1),
      measure,
    );
  expect(at(1990, 1999)).toEqual([]);
  expect(at(1990, 2000)).toHaveLength(1);
  expect(at(2006, 2010, true)).toEqual([]);
  const undated = [region('Undated', 0, 0, { span: undefined })];
  expect(placeRegions(undated, { ...allTime, undated: false }, frameAt(1), measure)).toEqual([]);
  expect(placeRegions(undated, allTime, frameAt(1), measure)).toHaveLength(1);
});

it('fades as one comes closer, until it is gone', () => {
  const inks = [1, 1.5, 2, 2.5, 3].map(regionInk);
  expect(inks[0]).toBe(inks[1]);
  expect(inks.toSorted((a, b) => b - a)).toEqual(inks);
  expect(inks[4]).toBe(0);
  expect(placeRegions([region('Group', 0, 0)], allTime, frameAt(3), measure)).toEqual([]);
});
