import { countryName, countryOfAddress } from '../model/countries.ts';
import type { Affiliation, Paper } from '../model/paper.ts';
import { addressesIn, affiliationReader, affiliationsOf } from './affiliations.ts';
import { gathered, type Mentioned } from './gathered.ts';
import type { People } from './identify.ts';

/** The countries that the authors of each paper work in. England and its neighbours are the United Kingdom. */
export function countriesOf(papers: readonly Paper[]): People {
  const read = countryReader();
  return gathered(
    papers.map((paper) => affiliationsOf(paper).flatMap(read)),
    'country',
  );
}

/** Reads the countries of affiliations, each of those that are alike once. */
export const countryReader = (): ((affiliation: Affiliation) => readonly Mentioned[]) => affiliationReader(countriesIn);

function countriesIn({ name, isAddress, country }: Affiliation): Mentioned[] {
  const codes = country ? [country] : isAddress ? addressesIn(name).map(countryOfAddress) : [];
  return codes.flatMap((code) => (code === undefined ? [] : [{ key: code, name: countryName(code) }]));
}
