import type { Random } from '../../src/lib/random.ts';

export const chance = (random: Random, share: number): boolean => random() < share;

export const oneOf = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)]!;
