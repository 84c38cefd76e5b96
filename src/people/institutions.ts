import { foldedWords } from '../lib/fold.ts';
import { countryName, countryOfAddress } from '../model/countries.ts';
import type { Affiliation, Paper } from '../model/paper.ts';
import { gathered, type Mention } from './gathered.ts';
import type { People } from './identify.ts';
import { maybeOrganisation } from './organisation.ts';

/** Where the authors of each paper work, each institution once for each paper. */
export function institutionsOf(papers: readonly Paper[]): People {
  const rors = rorsByName(papers);
  const mention = ({ name, ror }: Institution): Mention[] => {
    const key = keyOf(name);
    if (key === '' && !ror) return [];
    const id = ror ?? rors.get(key);
    return [{ key: id ? `ror.org/${id}` : key, name }];
  };
  const read = reader(institutionsIn);
  return gathered(
    papers.map((paper) => affiliationsOf(paper).flatMap((affiliation) => read(affiliation).flatMap(mention))),
    'institution',
  );
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
