import type { Affiliation, Paper } from '../model/paper.ts';

/** All that a record says: of each author, and of the paper as a whole. */
export function affiliationsOf({ slots, affiliations = [] }: Paper): readonly Affiliation[] {
  const ofAuthors = slots.flatMap((slot) => slot.affiliations ?? []);
  return affiliations.length === 0 ? ofAuthors : [...ofAuthors, ...affiliations];
}

/** Several addresses may stand in one, with semicolons between them. */
export const addressesIn = (text: string): string[] => text.slice(0, 4000).split(';');

/** Most addresses stand on many papers, and are taken apart once. */
export function affiliationReader<Result>(
  read: (affiliation: Affiliation) => Result,
): (affiliation: Affiliation) => Result {
  const known = new Map<string, Result>();
  return (affiliation) => {
    const { name, isAddress, ror = '', country = '' } = affiliation;
    const key = `${isAddress ? 1 : 0} ${ror} ${country} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = read(affiliation);
    known.set(key, result);
    return result;
  };
}
