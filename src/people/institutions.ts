import { foldedWords } from '../lib/fold.ts';
import type { Decision } from '../model/identity.ts';
import type { Affiliation, Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import { addressesIn, affiliationReader, affiliationsOf, placedAffiliations } from './affiliations.ts';
import { decidedMentions } from './decidedMentions.ts';
import { gathered, type Mentioned } from './gathered.ts';
import type { People } from './identify.ts';
import { maybeOrganisation } from './organisation.ts';
import { universities } from './universities.ts';

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
export interface InstitutionMention extends Mentioned {
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
  const { read, parts } = institutionReader(papers, rollUp);
  const mentionsOf = papers.map((paper) => {
    const mentions: InstitutionMention[] = [];
    for (const { affiliation, position } of placedAffiliations(paper)) {
      for (const { key, name, printed } of read(affiliation)) {
        mentions.push({ key, name, printed, affiliation, position, ruledKey: key });
      }
    }
    return mentions;
  });
  const played = decidedMentions(
    papers,
    mentionsOf,
    decisions.filter(({ of }) => of === 'institutions'),
  );
  return { ...played, rolledUp: parts.size };
}

interface InstitutionReader {
  readonly read: (affiliation: Affiliation) => readonly Pick<InstitutionMention, 'key' | 'name' | 'printed'>[];
  /** Keys of those that were read and are counted as their university. */
  readonly parts: ReadonlySet<string>;
}

function institutionReader(papers: readonly Paper[], rollUp: boolean): InstitutionReader {
  const rors = rorsByName(papers);
  const keyed = ({ name, ror }: Institution): string => {
    const key = keyOf(name);
    const id = ror ?? rors.get(key);
    return id ? `ror.org/${id}` : key;
  };
  const printedIn = affiliationReader(institutionsIn);
  const keyOfWhole = (affiliation: Affiliation): string => keyed(printedIn(affiliation)[0]!);
  const universityOf = rollUp
    ? universities(papers.flatMap(affiliationsOf), keyOfWhole)
    : new Map<string, Affiliation>();
  const parts = new Set<string>();
  const read: InstitutionReader['read'] = affiliationReader((affiliation) =>
    printedIn(affiliation).flatMap((institution) => {
      const key = keyed(institution);
      if (key === '') return [];
      const printed = institution.name;
      const university = universityOf.get(key);
      if (!university) return [{ key, name: printed, printed }];
      parts.add(key);
      return [{ key: keyOfWhole(university), name: printedIn(university)[0]!.name, printed }];
    }),
  );
  return { read, parts };
}

interface Institution {
  readonly name: string;
  readonly ror?: string | undefined;
}

function institutionsIn({ name, isAddress, ror }: Affiliation): Institution[] {
  if (!isAddress || ror) return [{ name: cleanName(name), ror }];
  return addressesIn(name).flatMap((address) => {
    const organisation = maybeOrganisation(address);
    return organisation === undefined ? [] : [{ name: cleanName(organisation) }];
  });
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
