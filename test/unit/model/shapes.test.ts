import { expect, it } from 'vitest';
import { otherSlot } from '../../../src/arrange/palette.ts';
import { shapeCorners, shapeNames, shapeOfSlot } from '../../../src/model/shapes.ts';

type Corners = (typeof shapeCorners)[keyof typeof shapeCorners];

/** By the shoelace formula. */
function areaOf(corners: Corners): number {
  const twice = corners.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = corners[(at + 1) % corners.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** Whether the shape, or the disc of radius 1, covers the place. */
function covers(corners: Corners, x: number, y: number): boolean {
  if (corners.length === 0) return Math.hypot(x, y) < 1;
  let isIn = false;
  for (const [at, [x1, y1]] of corners.entries()) {
    const [x2, y2] = corners[(at + 1) % corners.length]!;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isIn = !isIn;
  }
  return isIn;
}

it('each hue has a shape of its own, and the grey of all others is a disc', () => {
  expect(new Set(Array.from({ length: otherSlot }, (_, slot) => shapeOfSlot(slot))).size).toBe(otherSlot);
  expect([otherSlot, 40].map(shapeOfSlot)).toEqual(['disc', 'disc']);
});

it.each(shapeNames.slice(1))('a %s is as large as the disc that it stands for', (name) => {
  expect(areaOf(shapeCorners[name]) / Math.PI).toBeCloseTo(1, 2);
});

it('any two shapes differ in a good part of the pixels that they have at eight pixels', () => {
  const centres = Array.from({ length: 12 }, (_, at) => (at - 5.5) / 4);
  const pixelsOf = (corners: Corners) => centres.flatMap((y) => centres.map((x) => covers(corners, x, y)));
  const all = shapeNames.map((name) => pixelsOf(shapeCorners[name]));
  for (const [at, one] of all.entries()) {
    for (const other of all.slice(at + 1)) {
      const differing = one.filter((isIn, pixel) => isIn !== other[pixel]).length;
      expect(differing).toBeGreaterThanOrEqual(8);
    }
  }
});
