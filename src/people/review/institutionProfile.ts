import { countryOfAddress } from '../../model/countries.ts';
import { foldedWords } from '../../lib/fold.ts';
import type { Affiliation, AuthorSlot, Paper } from '../../model/paper.ts';
import type { PaperIndex } from '../../model/units.ts';
import type { InstitutionMention } from '../institutions.ts';
import { shownName } from '../shownName.ts';
import { noteOn, type Noted } from './noted.ts';

/** What the papers tell of an institution, each thing with the papers it is on. */
export interface InstitutionProfile {
  readonly rors: Noted<string>;
  readonly countries: Noted<string>;
  readonly cities: Noted<string>;
  /** Those who work there, by ORCID or full name. */
  readonly people: Noted<string>;
}

/** One for each institution, by the index that `indexOf` tells of its mentions. */
export function institutionProfiles(
  papers: readonly Paper[],
  mentionsOf: readonly (readonly InstitutionMention[])[],
  count: number,
  indexOf: (mention: InstitutionMention) => number,
): { readonly profiles: readonly InstitutionProfile[]; readonly personName: (key: string) => string } {
  const names = new Map<string, string>();
  const profiles = Array.from({ length: count }, () => ({
    rors: new Map<string, PaperIndex[]>(),
    countries: new Map<string, PaperIndex[]>(),
    cities: new Map<string, PaperIndex[]>(),
    people: new Map<string, PaperIndex[]>(),
  }));
  const placeOf = placeReader();
  mentionsOf.forEach((mentions, paper) => {
    for (const mention of mentions) {
      const { affiliation, position } = mention;
      const profile = profiles[indexOf(mention)]!;
      const { country, city } = placeOf(affiliation);
      if (affiliation.ror) noteOn(profile.rors, affiliation.ror, paper);
      if (country !== undefined) noteOn(profile.countries, country, paper);
      if (city !== undefined) noteOn(profile.cities, city, paper);
      const slot = papers[paper]!.slots[position];
      const person = slot && maybePerson(slot);
      if (!person) continue;
      noteOn(profile.people, person.key, paper);
      names.set(person.key, person.name);
    }
  });
  return { profiles, personName: (key) => names.get(key)! };
}

/** Whoever has an ORCID, or a first name that is more than an initial, is known again. */
function maybePerson(slot: AuthorSlot): { readonly key: string; readonly name: string } | undefined {
  if (slot.kind === 'group') return undefined;
  const name = shownName(slot);
  if (slot.orcid !== undefined) return { key: slot.orcid, name };
  const words = foldedWords(name).split(' ');
  return words.length > 1 && words.every((word, at) => at > 0 || word.length > 2)
    ? { key: words.join(' '), name }
    : undefined;
}

interface Place {
  readonly country: string | undefined;
  readonly city: string | undefined;
}

/** Most addresses stand on many papers, and are read once. */
function placeReader(): (affiliation: Affiliation) => Place {
  const known = new Map<string, Place>();
  return ({ name, isAddress, country }) => {
    const key = `${country ?? ''}\n${isAddress ? name : ''}`;
    let place = known.get(key);
    if (!place) {
      place = isAddress
        ? { country: country ?? countryOfAddress(name), city: maybeCity(name) }
        : { country, city: undefined };
      known.set(key, place);
    }
    return place;
  };
}

/** The part of an address before the country, without the code of the post: `N-0316 Oslo` is Oslo. */
function maybeCity(address: string): string | undefined {
  const parts = address.slice(0, 2000).split(',');
  if (parts.length < 3 || countryOfAddress(address) === undefined) return undefined;
  const words = parts
    .at(-2)!
    .split(/\s+/)
    .filter((word) => word !== '' && !/\d/.test(word));
  const city = foldedWords(words.join(' '));
  return /\p{L}{3}/u.test(city) ? city : undefined;
}
