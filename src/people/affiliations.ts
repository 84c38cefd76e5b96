import type { Affiliation, Paper } from '../model/paper.ts';

/** All that a record says: of each author, and of the paper as a whole. */
export function affiliationsOf({ slots, affiliations = [] }: Paper): readonly Affiliation[] {
  const ofAuthors = slots.flatMap((slot) => slot.affiliations ?? []);
  return affiliations.length === 0 ? ofAuthors : [...ofAuthors, ...affiliations];
}

interface PlacedAffiliation {
  readonly affiliation: Affiliation;
  /** Of the author whose it is; −1 of the paper as a whole. */
  readonly position: number;
}

/** The same with whose they are. */
export function placedAffiliations({ slots, affiliations = [] }: Paper): readonly PlacedAffiliation[] {
  const placed: PlacedAffiliation[] = [];
  slots.forEach((slot, position) => {
    for (const affiliation of slot.affiliations ?? []) placed.push({ affiliation, position });
  });
  for (const affiliation of affiliations) placed.push({ affiliation, position: -1 });
  return placed;
}

/** Several addresses may stand in one, with semicolons between them. */
export const addressesIn = (text: string): string[] => text.slice(0, 4000).split(';');

/** Most addresses stand on many papers, and are taken apart once. */
export function affiliationReader<Result>(
  read: (affiliation: Affiliation) => Result,
): (affiliation: Affiliation) => Result {
  // By the name, which is at hand: a key of all that is told would be a new text for each author position.
  const known = new Map<string, { readonly affiliation: Affiliation; readonly result: Result }[]>();
  return (affiliation) => {
    const ofName = known.get(affiliation.name) ?? [];
    const before = ofName.find((one) => isAlike(one.affiliation, affiliation));
    if (before) return before.result;
    const result = read(affiliation);
    if (ofName.push({ affiliation, result }) === 1) known.set(affiliation.name, ofName);
    return result;
  };
}

/** Of two of one name. */
const isAlike = (one: Affiliation, other: Affiliation): boolean =>
  one === other ||
  (one.ror === other.ror &&
    one.country === other.country &&
    one.sourceId === other.sourceId &&
    Boolean(one.isAddress) === Boolean(other.isAddress) &&
    Boolean(one.isEducation) === Boolean(other.isEducation) &&
    areSame(one.parents, other.parents));

const areSame = (ones: readonly string[] = [], others: readonly string[] = []): boolean =>
  ones === others || (ones.length === others.length && ones.every((one, at) => one === others[at]));
