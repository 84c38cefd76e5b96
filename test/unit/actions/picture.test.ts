import { expect, test } from 'vitest';
import { isTooLarge, pageOf, pictureWish, ratioOf, sidesOf, timesOnPaper } from '../../../src/actions/picture/wish.ts';
import { compose, type SheetParts } from '../../../src/drawing/composed.ts';
import { sheetThemes } from '../../../src/drawing/themes.ts';

const seen = { width: 900, height: 600 };

function composed(page: 'a3' | 'a0') {
  const parts: SheetParts = {
    title: '',
    description: '',
    font: '',
    theme: sheetThemes.white,
    isTransparent: false,
    page: pageOf({ ...pictureWish(), page }, seen),
    caption: ['Fog', 'All years'],
  };
  return compose(parts, ({ length }, size) => length * size);
}

test('a poster is laid out as if it were A3 and enlarged, letters too', () => {
  const [poster, usual] = [composed('a0'), composed('a3')];
  expect(poster.height).toBeCloseTo(usual.height, 0);
  const largest = ({ around }: typeof poster) =>
    Math.max(...around.flatMap(({ marks }) => [...marks].map((mark) => (mark.kind === 'words' ? mark.size : 0))));
  expect(largest(poster)).toBeCloseTo(largest(usual), 2);
});

test('a poster has the pixels of its paper, as many on an inch as were wished, and is refused beyond what can be drawn', () => {
  const wish = { ...pictureWish(), page: 'a0' } as const;
  const sidesAt = (dpi: 150 | 300 | 600) => sidesOf(composed('a0'), ratioOf({ ...wish, dpi }, composed('a0')));
  expect(sidesAt(300)).toEqual({ width: 14_043, height: 9933 });
  expect(isTooLarge(sidesAt(300))).toBe(false);
  expect(isTooLarge(sidesAt(600))).toBe(true);
  expect((composed('a0').width / 96) * 25.4 * timesOnPaper(wish)).toBeCloseTo(1189, 6);
});
