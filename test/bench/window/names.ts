import { seededRandom, type Random } from '../../../src/lib/random.ts';

const starts = ['B', 'Br', 'D', 'F', 'G', 'H', 'K', 'L', 'M', 'N', 'P', 'R', 'S', 'T', 'V', 'W', 'Z', 'Ch', 'Sh', 'Tr'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', 'ou'];
const ends = ['l', 'm', 'n', 'r', 's', 't', 'k', 'nd', 'rt', 'v'];

/** Names of nobody, put together from syllables, hardly any of them twice. */
export function inventedNames(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => `${word(1, random)} ${word(2, random)}`);
}

function word(syllables: number, random: Random): string {
  let text = '';
  for (let at = 0; at < syllables; at++) text += pick(starts, random) + pick(vowels, random) + pick(ends, random);
  return text.charAt(0) + text.slice(1).toLowerCase();
}

function pick(from: readonly string[], random: Random): string {
  return from[Math.floor(random() * from.length)]!;
}
