import { foldedWords } from '../lib/fold.ts';
import { drained, papersAtOnce, partly, type Steps } from '../lib/steps.ts';
import type { Decision } from '../model/identity.ts';
import type { Affiliation, Paper } from '../model/paper.ts';
import type { Settings } from '../model/settings.ts';
import { addressesIn, affiliationReader } from './affiliations.ts';
import { affiliationTableSteps } from './affiliationTable.ts';
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

export const institutionMentions = (papers: readonly Paper[], wishes: InstitutionWishes): InstitutionMentions =>
  drained(institutionMentionSteps(papers, wishes));

export function* institutionMentionSteps(
  papers: readonly Paper[],
  { rollUp, decisions }: InstitutionWishes,
): Steps<InstitutionMentions> {
  const { distinct, offsets, numbers, positions } = yield* partly(affiliationTableSteps(papers), 0, 0.5);
  const { readings, rolledUp } = readingsOf(distinct, rollUp);
  const mentionsOf: InstitutionMention[][] = [];
  for (let paper = 0; paper < papers.length; paper++) {
    if (paper % papersAtOnce === 0) yield 0.5 + (0.5 * paper) / papers.length;
    const mentions: InstitutionMention[] = [];
    for (let mention = offsets[paper]!; mention < offsets[paper + 1]!; mention++) {
      const [affiliation, position] = [distinct[numbers[mention]!]!, positions[mention]!];
      for (const { key, name, printed } of readings[numbers[mention]!]!) {
        mentions.push({ key, name, printed, affiliation, position, ruledKey: key });
      }
    }
    mentionsOf.push(mentions);
  }
  const played = decidedMentions(
    papers,
    mentionsOf,
    decisions.filter(({ of }) => of === 'institutions'),
  );
  return { ...played, rolledUp };
}

type Reading = Pick<InstitutionMention, 'key' | 'name' | 'printed'>;

/** The institutions of each affiliation; `rolledUp` of all that are met are counted as their university. */
function readingsOf(
  affiliations: readonly Affiliation[],
  rollUp: boolean,
): { readonly readings: readonly (readonly Reading[])[]; readonly rolledUp: number } {
  const rors = rorsByName(affiliations);
  const keyed = ({ name, ror }: Institution): string => {
    const key = keyOf(name);
    const id = ror ?? rors.get(key);
    return id ? `ror.org/${id}` : key;
  };
  const printedIn = affiliationReader(institutionsIn);
  const keyOfWhole = (affiliation: Affiliation): string => keyed(printedIn(affiliation)[0]!);
  const universityOf = rollUp ? universities(affiliations, keyOfWhole) : new Map<string, Affiliation>();
  const parts = new Set<string>();
  const readingOf = (institution: Institution): readonly Reading[] => {
    const key = keyed(institution);
    if (key === '') return [];
    const printed = institution.name;
    const university = universityOf.get(key);
    if (!university) return [{ key, name: printed, printed }];
    parts.add(key);
    return [{ key: keyOfWhole(university), name: printedIn(university)[0]!.name, printed }];
  };
  const readings = affiliations.map((affiliation) => printedIn(affiliation).flatMap(readingOf));
  return { readings, rolledUp: parts.size };
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
function rorsByName(affiliations: readonly Affiliation[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const unclear = new Set<string>();
  for (const { name, ror } of affiliations) {
    if (!ror) continue;
    const key = keyOf(cleanName(name));
    const other = found.get(key);
    if (other !== undefined && other !== ror) unclear.add(key);
    found.set(key, ror);
  }
  for (const key of unclear) found.delete(key);
  return found;
}
