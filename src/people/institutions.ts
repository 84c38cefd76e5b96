import { foldedWords } from '../lib/fold.ts';
import { countryName, countryOfAddress } from '../model/countries.ts';
import type { Affiliation, Paper } from '../model/paper.ts';
import { gathered, type Mention } from './gathered.ts';
import type { Decision } from '../model/identity.ts';
import type { Settings } from '../model/settings.ts';
import type { People } from './identify.ts';
import { decidedMentions } from './decidedMentions.ts';
import { universities } from './universities.ts';
import { maybeOrganisation } from './organisation.ts';

/**
 * Where the authors of each paper work, each institution once for each paper: parts of a university as that university
 * where the settings wish it, then as the user decided.
 */
export function institutionsOf(papers: readonly Paper[], settings: InstitutionWishes): People {
  const { mentionsOf, rolledUp, dormant } = institutionMentions(papers, settings);
  return { ...gathered(mentionsOf, 'institution'), rolledUp, dormant };
}

type InstitutionWishes = Pick<Settings, 'rollUp' | 'decisions'>;

/** An institution on a paper. */
export interface InstitutionMention extends Mention {
  /** Its name as it stands on the paper, by which decisions know it. */
  readonly printed: string;
  readonly affiliation: Affiliation;
  /** Position of the author whose it is; −1 where that is not told. */
  readonly position: number;
  /** Before the user's decisions. */
  readonly ruledKey: string;
}

interface InstitutionMentions {
  /** Of each paper all that it mentions, each author's for itself. */
  readonly mentionsOf: readonly (readonly InstitutionMention[])[];
  readonly rolledUp: number;
  readonly dormant: readonly Decision[];
}

export function institutionMentions(
  papers: readonly Paper[],
  { rollUp, decisions }: InstitutionWishes,
): InstitutionMentions {
  const rors = rorsByName(papers);
  const keyed = ({ name, ror }: Institution) => {
    const key = keyOf(name);
    const id = ror ?? rors.get(key);
    return id ? `ror.org/${id}` : key;
  };
  const read = reader(institutionsIn);
  const keyOfWhole = (affiliation: Affiliation) => keyed(read(affiliation)[0]!);
  const universityOf = rollUp
    ? universities(papers.flatMap(affiliationsOf), keyOfWhole)
    : new Map<string, Affiliation>();
  const parts = new Set<string>();
  const mention = (affiliation: Affiliation, position: number): InstitutionMention[] =>
    read(affiliation).flatMap((institution) => {
      const own = keyed(institution);
      if (own === '') return [];
      const printed = institution.name;
      const university = universityOf.get(own);
      if (university) parts.add(own);
      const key = university ? keyOfWhole(university) : own;
      const name = university ? read(university)[0]!.name : printed;
      return [{ key, name, printed, affiliation, position, ruledKey: key }];
    });
  const mentionsOf = papers.map(({ slots, affiliations = [] }) => [
    ...slots.flatMap((slot, position) => (slot.affiliations ?? []).flatMap((one) => mention(one, position))),
    ...affiliations.flatMap((one) => mention(one, -1)),
  ]);
  const played = decidedMentions(
    papers,
    mentionsOf,
    decisions.filter(({ of }) => of === 'institutions'),
  );
  return { ...played, rolledUp: parts.size };
}

/** The countries that the authors of each paper work in. England and its neighbours are the United Kingdom. */
export function countriesOf(papers: readonly Paper[]): People {
  const read = reader(countriesIn);
  return gathered(
    papers.map((paper) => affiliationsOf(paper).flatMap(read)),
    'country',
  );
}

/** All that a record says: of each author, and of the paper as a whole. */
function affiliationsOf({ slots, affiliations = [] }: Paper): readonly Affiliation[] {
  const ofAuthors = slots.flatMap((slot) => slot.affiliations ?? []);
  return affiliations.length === 0 ? ofAuthors : [...ofAuthors, ...affiliations];
}

interface Institution {
  readonly name: string;
  readonly ror?: string | undefined;
}

/** Several addresses may stand in one, with semicolons between them. */
const addressesIn = (text: string): string[] => text.slice(0, 4000).split(';');

function institutionsIn({ name, isAddress, ror }: Affiliation): Institution[] {
  if (!isAddress || ror) return [{ name: cleanName(name), ror }];
  return addressesIn(name).flatMap((address) => {
    const organisation = maybeOrganisation(address);
    return organisation === undefined ? [] : [{ name: cleanName(organisation) }];
  });
}

function countriesIn({ name, isAddress, country }: Affiliation): Mention[] {
  const codes = country ? [country] : isAddress ? addressesIn(name).map(countryOfAddress) : [];
  return codes.flatMap((code) => (code === undefined ? [] : [{ key: code, name: countryName(code) }]));
}

/** `Chinese Academy of Sciences (CAS)` is the same without its initials. */
const cleanName = (name: string): string => name.replace(/\s*\([A-Z][A-Z0-9&-]{1,10}\)$/, '').trim();

/** Capitals, accents and punctuation do not tell institutions apart. */
const keyOf = (name: string): string => foldedWords(name).replace(/^the /, '');

/**
 * The id of each name that is met with one id alone: where another record has the name without any id, it is the same
 * institution.
 */
function rorsByName(papers: readonly Paper[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const unclear = new Set<string>();
  for (const { name, ror } of papers.flatMap(affiliationsOf)) {
    if (!ror) continue;
    const key = keyOf(cleanName(name));
    const other = found.get(key);
    if (other !== undefined && other !== ror) unclear.add(key);
    found.set(key, ror);
  }
  for (const key of unclear) found.delete(key);
  return found;
}

/** Most addresses stand on many papers, and are taken apart once. */
function reader<Result>(read: (affiliation: Affiliation) => Result): (affiliation: Affiliation) => Result {
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
