import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/lib/random.ts';
import { tipPlace } from '../../../src/ui/map/tipPlace.ts';

const frame = { width: 400, height: 360 };
const card = { width: 200, height: 70 };
const random = seededRandom(3);
const anywhere = () => ({ x: random() * frame.width, y: random() * frame.height });

it('the card at the pointer stays on the map and off the dot', () => {
  for (let round = 0; round < 2000; round++) {
    const centre = anywhere();
    const { x, y } = tipPlace(frame, card, centre, { centre, radius: 24 });
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + card.width).toBeLessThanOrEqual(frame.width);
    expect(y + card.height).toBeLessThanOrEqual(frame.height);
    const right = Math.max(x - centre.x, 0, centre.x - x - card.width);
    const down = Math.max(y - centre.y, 0, centre.y - y - card.height);
    expect(Math.hypot(right, down)).toBeGreaterThanOrEqual(24);
  }
});

it('the card at a tie leaves the line free', () => {
  const at = { x: 200, y: 180 };
  const down = {
    ends: [
      { x: 50, y: 30 },
      { x: 350, y: 330 },
    ],
  } as const;
  const place = tipPlace(frame, card, at, down);
  const isAbove = place.y + card.height < at.y;
  const isLeft = place.x + card.width / 2 < at.x;
  expect(isAbove).not.toBe(isLeft);
});
