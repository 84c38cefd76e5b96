/**
 * Ten hues for the largest topics or communities and, last, a grey for all others. Chosen by a search for the largest
 * smallest difference between any two (in OKLab) as seen with normal colour vision, protanopia and deuteranopia
 * (Machado, Oliveira & Fernandes 2009), at a contrast to the background of nearly 3 : 1 or more; then toned by eye.
 */
export const lightPalette: readonly string[] = [
  '#174da5',
  '#a4500a',
  '#2f7f72',
  '#7a3279',
  '#96921c',
  '#3191b6',
  '#6b2f0a',
  '#765db9',
  '#c27183',
  '#6d8038',
  '#85898f',
];

export const darkPalette: readonly string[] = [
  '#619ff9',
  '#c98a3c',
  '#5fe0b8',
  '#d076ac',
  '#e3c24a',
  '#76d2fd',
  '#e9a997',
  '#9a7bdb',
  '#b5667f',
  '#d0e87b',
  '#868d97',
];

/** The slot of the grey. */
export const otherSlot = 10;

/** The palette slot of a topic or community by its rank; −1 (none) and everything past the tenth is grey. */
export const slotOf = (index: number): number => (index >= 0 && index < otherSlot ? index : otherSlot);
