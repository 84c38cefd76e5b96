import { expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/calendar.ts';
import type { Frame } from '../../../src/drawing/frame.ts';
import type { TimeWindow } from '../../../src/model/window.ts';
import { Radii } from '../../../src/drawing/radii.ts';
import { placeRegions, planRegions, regionInk, type Region } from '../../../src/drawing/regions.ts';

const measure = (text: string) => 9 * text.length;
const span = { from: dayOf(2000, 1, 1), to: dayOf(2005, 12, 31) };
const allTime = { from: dayOf(1900, 1, 1), to: dayOf(2100, 1, 1), undated: true };

/** Layout units are pixels from the middle of a map of 400 × 300. */
const frameAt = (zoom: number): Frame => ({
  toClip: { xx: zoom / 200, xy: 0, x0: 0, yx: 0, yy: zoom / 150, y0: 0 },
  width: 400,
  height: 300,
  pixelRatio: 1,
  zoom,
  look: {} as Frame['look'],
});

const look = { authorRadius: [2, 20], topicRadius: [7, 20] } as unknown as Frame['look'];

function placed(regions: readonly Region[], window: TimeWindow = allTime, zoom = 1) {
  const basis = { regions, window, width: 400, height: 300, font: 'sans-serif' };
  const planned = planRegions(basis, { radii: new Radii(() => look), place: (x, y) => ({ x, y: -y }) }, measure);
  return placeRegions(planned, window, frameAt(zoom));
}

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
  const names = placed(regions);
  expect(names[0]!.lines).toEqual(['Group 0', 'of many']);
  expect(names.length).toBeGreaterThan(3);
  for (const [at, a] of names.entries()) {
    expect(a.left >= 0 && a.top >= 0 && a.right <= 400 && a.bottom <= 300).toBe(true);
    for (const b of names.slice(at + 1)) {
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
    }
  }
});

it('leaves the mark of a group free, below it or else above', () => {
  const marked = region('Marked', 0, 0, { mark: 7 });
  const [below] = placed([marked]);
  expect(below!.top).toBeGreaterThan(150);
  const [, above] = placed([region('Wide name', 0, -25), marked]);
  expect(above!.bottom).toBeLessThan(150);
  expect(above!.region.mark).toBe(7);
});

it('names no group without a paper in the window', () => {
  const at = (from: number, to: number, undated = false) =>
    placed([region('Group', 0, 0)], { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31), undated });
  expect(at(1990, 1999)).toEqual([]);
  expect(at(1990, 2000)).toHaveLength(1);
  expect(at(2006, 2010, true)).toEqual([]);
  const undated = [region('Undated', 0, 0, { span: undefined })];
  expect(placed(undated, { ...allTime, undated: false })).toEqual([]);
  expect(placed(undated)).toHaveLength(1);
});

it('fades as one comes closer, until it is gone', () => {
  const inks = [1, 1.5, 2, 2.5, 3].map(regionInk);
  expect(inks[0]).toBe(inks[1]);
  expect(inks.toSorted((a, b) => b - a)).toEqual(inks);
  expect(inks[4]).toBe(0);
  expect(placed([region('Group', 0, 0)], allTime, 3)).toEqual([]);
});

function sizeOn(width: number, height: number, share: number): number {
  const basis = { regions: [region('Maps', 0, 0, { share })], window: allTime, width, height, font: 'sans-serif' };
  return planRegions(basis, { radii: new Radii(() => look), place: (x, y) => ({ x, y }) }, measure)[0]!.size;
}

it('is as large as the map has room for', () => {
  expect([sizeOn(900, 600, 1), sizeOn(900, 600, 0)]).toEqual([26, 15]);
  expect([sizeOn(520, 480, 1), sizeOn(520, 480, 0)]).toEqual([22, 12]);
  expect([sizeOn(390, 400, 1), sizeOn(200, 200, 1)]).toEqual([18, 18]);
});
