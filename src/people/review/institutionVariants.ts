import type { Author } from '../../model/author.ts';
import type { InstitutionProfile } from './institutionProfile.ts';
import { institutionWords, likenessOf, variantBlock, type Likeness } from './institutionWords.ts';
import { sharedKeys, type Noted } from './noted.ts';

/** Two institutions that may be one, by their indices. */
export interface Variant {
  readonly one: number;
  readonly other: number;
  readonly likeness: Likeness;
  /** 0 … 1. */
  readonly certainty: number;
}

/** In larger blocks names are too common to say anything. */
const largestBlock = 200;

/** Before what speaks for and against it; `Washington University` is not the University of Washington. */
const certaintyOf: Readonly<Record<Likeness, number>> = { abbreviations: 0.7, 'word order': 0.5, shortened: 0.4 };

/**
 * Institutions with names that are alike when abbreviations are written out, in any order of their words. Those with
 * different ids of the registry, or in different countries, are certainly two.
 */
export function institutionVariants(authors: readonly Author[], profiles: readonly InstitutionProfile[]): Variant[] {
  const words = authors.map(({ forms }) => forms.map(institutionWords));
  const found: Variant[] = [];
  for (const block of blocksOf(words)) {
    block.forEach((one, at) => {
      for (const other of block.slice(at + 1)) {
        const likeness = closest(words[one]!, words[other]!);
        const certainty = likeness && certaintyFor(likeness, profiles[one]!, profiles[other]!);
        if (certainty) found.push({ one, other, likeness, certainty });
      }
    });
  }
  const distinct = new Map(found.map((variant) => [`${variant.one} ${variant.other}`, variant]));
  return [...distinct.values()];
}

/** Each in the block of every one of its names. */
function blocksOf(words: readonly (readonly (readonly string[])[])[]): number[][] {
  const blocks = new Map<string, number[]>();
  words.forEach((forms, institution) => {
    for (const key of new Set(forms.map(variantBlock))) {
      const block = blocks.get(key);
      if (block) block.push(institution);
      else if (key !== '') blocks.set(key, [institution]);
    }
  });
  return [...blocks.values()].filter(({ length }) => length > 1 && length <= largestBlock);
}

const order = Object.keys(certaintyOf) as Likeness[];

function closest(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): Likeness | undefined {
  const all = new Set(one.flatMap((a) => other.map((b) => likenessOf(a, b))));
  return order.find((likeness) => all.has(likeness));
}

/** Undefined where they are certainly two. */
function certaintyFor(likeness: Likeness, one: InstitutionProfile, other: InstitutionProfile): number | undefined {
  if (areParted(one.rors, other.rors) || areParted(one.countries, other.countries)) return undefined;
  const people = sharedKeys(one.people, other.people).length;
  const base = certaintyOf[likeness] * (areParted(one.cities, other.cities) && people === 0 ? 0.5 : 1);
  const cities = sharedKeys(one.cities, other.cities).length > 0 ? 1 : 0;
  // Each person and the city leave a part of the doubt.
  return 1 - (1 - base) * 0.6 ** Math.min(people, 3) * 0.7 ** cities;
}

/** Both tell some, and none is the same. */
export const areParted = <Key>(one: Noted<Key>, other: Noted<Key>): boolean =>
  one.size > 0 && other.size > 0 && sharedKeys(one, other).length === 0;
