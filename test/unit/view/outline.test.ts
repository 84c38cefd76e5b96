import { array, assert, double, nat, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { insideOf } from '../../../src/view/outline.ts';

const place = record({ x: nat(300), y: nat(200) });

/** Turns around the point by the angles of all edges, which is what a winding number is. */
function turnsAround(line: readonly { x: number; y: number }[], x: number, y: number): number {
  let turn = 0;
  line.forEach((from, at) => {
    const to = line[(at + 1) % line.length]!;
    const [ax, ay, bx, by] = [from.x - x, from.y - y, to.x - x, to.y - y];
    turn += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  });
  return Math.round(turn / (2 * Math.PI));
}

test('what a line goes around is inside, as the angles of its edges add up', () => {
  const offset = double({ min: 0.1, max: 0.9, noNaN: true });
  assert(
    property(array(place, { minLength: 3, maxLength: 40 }), place, offset, (line, { x, y }, off) => {
      // Off the grid of the corners, so that no edge runs through the point itself by chance of whole numbers.
      const at = { x: x + off, y: y + off / Math.PI };
      expect(insideOf(line)(at.x, at.y)).toBe(turnsAround(line, at.x, at.y) !== 0);
    }),
    { numRuns: 400 },
  );
});

test('a line that crosses itself holds both loops, and what is not a number is in none', () => {
  const eight = [
    { x: 0, y: 0 },
    { x: 20, y: 20 },
    { x: 20, y: 0 },
    { x: 0, y: 20 },
  ];
  const isInside = insideOf(eight);
  expect([isInside(2, 10), isInside(18, 10), isInside(10, 2), isInside(NaN, 10)]).toEqual([true, true, false, false]);
});

test('less than a triangle holds nothing', () => {
  expect(insideOf([])(0, 0)).toBe(false);
  expect(
    insideOf([
      { x: 0, y: 0 },
      { x: 9, y: 9 },
    ])(4, 4),
  ).toBe(false);
});
