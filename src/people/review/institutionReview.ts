import { partly, type Steps } from '../../lib/steps.ts';
import { countryName } from '../../model/countries.ts';
import type { Decision, Mention } from '../../model/identity.ts';
import type { AuthorSlot, Paper } from '../../model/paper.ts';
import type { ReviewEvidence, ReviewQueue, Side, Suggestion } from '../../model/review.ts';
import type { Settings } from '../../model/settings.ts';
import { institutionMentions, type InstitutionMention } from '../institutions.ts';
import { comparisonOf } from './comparison.ts';
import { tieCounts } from './effects.ts';
import { isShared, sharedThings } from './evidence.ts';
import { PaperFacts } from './facts.ts';
import type { Files } from './files.ts';
import { suggestionOf } from './found.ts';
import { institutionProfiles, type InstitutionProfile } from './institutionProfile.ts';
import { areParted, institutionVariants, type Variant } from './institutionVariants.ts';
import type { Likeness } from './institutionWords.ts';
import { maybeHolder, mentionOf } from './mentionOf.ts';
import { Roster } from './roster.ts';
import type { ReviewSource } from './source.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.evidence;

/** Which institutions may be one under several names, and what speaks for it. */
export interface InstitutionReview {
  readonly queue: (most: number) => ReviewQueue;
  readonly evidence: (id: string) => ReviewEvidence | undefined;
  readonly comparison: (institutions: readonly number[]) => ReviewEvidence;
  readonly mention: (institution: number) => Mention;
}

/** The source has institutions in the place of authors; who stands on which author position is found again here. */
type InstitutionSource = Omit<ReviewSource, 'slots' | 'ruledGroups' | 'written'>;

export function* institutionReviewSteps(
  given: InstitutionSource,
  settings: Pick<Settings, 'rollUp' | 'decisions'>,
): Steps<InstitutionReview> {
  yield 0;
  const { mentionsOf } = institutionMentions(given.papers, settings);
  const indexOf = new Map(given.authors.map(({ id }, index) => [id, index]));
  const source = mentionSource(given, mentionsOf, indexOf);
  const roster = yield* partly(Roster.steps(source), 0.2, 0.4);
  const facts = yield* partly(PaperFacts.steps(source.papers), 0.4, 0.6);
  const files = { roster, facts };
  const { profiles, personName } = institutionProfiles(given.papers, mentionsOf, given.authors.length, ({ key }) =>
    indexOf.get(key)!,
  );
  yield 0.8;
  const found = ranked(files, withoutApart(source, institutionVariants(given.authors, profiles)));
  const evidenceOf = (institutions: readonly number[], likeness?: Likeness): ReviewEvidence => {
    const common = comparisonOf(files, institutions);
    const told = institutions.map((institution) => profiles[institution]!);
    return { ...common, ...placesAndPeople(told, personName), ...reasons(told, common.sides, likeness) };
  };
  return {
    queue: (most) => ({ suggestions: found.slice(0, most).map(({ suggestion }) => suggestion), total: found.length }),
    evidence: (id) => {
      const one = found.find(({ suggestion }) => suggestion.id === id);
      return one && evidenceOf([one.variant.one, one.variant.other], one.variant.likeness);
    },
    comparison: (institutions) => evidenceOf(institutions),
    mention: (institution) => mentionOf(roster, institution),
  };
}

const slotOf = ({ printed }: InstitutionMention): AuthorSlot => ({ raw: printed, kind: 'group' });

/** Mentions of institutions in the place of authors, so that what is known of the one serves the other. */
function mentionSource(
  given: InstitutionSource,
  mentionsOf: readonly (readonly InstitutionMention[])[],
  indexOf: ReadonlyMap<string, number>,
): ReviewSource {
  const offsets = new Uint32Array(mentionsOf.length + 1);
  mentionsOf.forEach((mentions, paper) => (offsets[paper + 1] = offsets[paper]! + mentions.length));
  const all = mentionsOf.flat();
  const ruled = new Map<string, number>();
  const ruledGroup = ({ ruledKey }: InstitutionMention): number => {
    const group = ruled.get(ruledKey) ?? ruled.size;
    ruled.set(ruledKey, group);
    return group;
  };
  const withMentions = (paper: Paper, at: number): Paper =>
    Object.assign({}, paper, { slots: mentionsOf[at]!.map(slotOf) });
  return {
    ...given,
    papers: given.papers.map(withMentions),
    slots: {
      offsets,
      authors: Uint32Array.from(all, ({ key }) => indexOf.get(key)!),
      reasons: new Uint8Array(all.length),
    },
    ruledGroups: Uint32Array.from(all, ruledGroup),
  };
}

/** Those that the user said are two are not suggested again. */
function withoutApart(source: ReviewSource, variants: readonly Variant[]): Variant[] {
  const apart = new Set(
    source.decisions.flatMap((decision) => {
      if (decision.kind !== 'apart' || decision.of !== 'institutions') return [];
      const [one, other] = [maybeHolder(source, decision.one), maybeHolder(source, decision.other)];
      return [`${one} ${other}`, `${other} ${one}`];
    }),
  );
  return variants.filter(({ one, other }) => !apart.has(`${one} ${other}`));
}

interface Ranked {
  readonly variant: Variant;
  readonly suggestion: Suggestion;
}

const rankOf = ({ suggestion }: Ranked): number => (1 + suggestion.tiesChanged) * suggestion.certainty;

/** By effect on the map × certainty; whichever has more papers stands first of its two. */
function ranked({ roster }: Files, variants: readonly Variant[]): Ranked[] {
  const { columns, nodeOf } = roster.source;
  const ties = tieCounts(columns);
  const tiesOf = (institution: number) => (nodeOf[institution]! < 0 ? 0 : ties[nodeOf[institution]!]!);
  return variants
    .map((variant) => {
      const { one, other, certainty } = variant;
      const people: [number, number] = roster.weightOf(one) >= roster.weightOf(other) ? [one, other] : [other, one];
      const tiesChanged = Math.min(tiesOf(one), tiesOf(other));
      const suggestion = suggestionOf(roster, { kind: 'merge', reason: 'variant', people, certainty, tiesChanged });
      const [accept, reject] = [suggestion.accept.map(ofInstitutions), suggestion.reject.map(ofInstitutions)];
      const [first, second] = people;
      return { variant: { ...variant, one: first, other: second }, suggestion: { ...suggestion, accept, reject } };
    })
    .sort((a, b) => rankOf(b) - rankOf(a) || (a.suggestion.id < b.suggestion.id ? -1 : 1));
}

const ofInstitutions = (decision: Decision): Decision => ({ ...decision, of: 'institutions' });

type Places = Pick<ReviewEvidence, 'coauthors' | 'sharedCoauthors' | 'institutions' | 'ids'>;

/** In the place of coauthors the people who work there, in that of institutions the towns and countries. */
function placesAndPeople(told: readonly InstitutionProfile[], personName: (key: string) => string): Places {
  const people = sharedThings(
    told.map((one) => one.people),
    personName,
  );
  const cities = sharedThings(
    told.map((one) => one.cities),
    capitalised,
  );
  const countries = sharedThings(
    told.map((one) => one.countries),
    countryName,
  );
  const ids = sharedThings(
    told.map((one) => one.rors),
    (ror) => `ROR ${ror}`,
  );
  return {
    coauthors: people,
    sharedCoauthors: people.filter(isShared).length,
    institutions: [...countries, ...cities],
    ids,
  };
}

const capitalised = (town: string): string => town.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

const likenessWords: Readonly<Record<Likeness, string>> = {
  abbreviations: say.institutions.abbreviations,
  'word order': say.institutions.order,
  shortened: say.institutions.shortened,
};

function reasons(
  told: readonly InstitutionProfile[],
  sides: readonly Side[],
  likeness: Likeness | undefined,
): Pick<ReviewEvidence, 'forIt' | 'againstIt'> {
  const [one, other] = told;
  if (!one || !other) return { forIt: [], againstIt: [] };
  const shared = (of: (profile: InstitutionProfile) => ReadonlyMap<string, unknown>) =>
    [...of(one).keys()].filter((key) => of(other).has(key));
  const [people, towns, countries] = [
    shared((each) => each.people),
    shared((each) => each.cities),
    shared((each) => each.countries),
  ];
  const orders = likeness === 'word order' && towns.length === 0;
  return {
    forIt: [
      likeness && likenessWords[likeness],
      people.length > 0 && say.institutions.peopleAtBoth(people.length),
      towns.length > 0 && say.institutions.bothIn(capitalised(towns[0]!)),
      towns.length === 0 && countries.length > 0 && say.institutions.bothIn(countryName(countries[0]!)),
    ].filter((sentence) => sentence !== undefined && sentence !== false),
    againstIt: [
      areParted(one.cities, other.cities) &&
        say.institutions.otherTowns(capitalised([...one.cities.keys()][0]!), capitalised([...other.cities.keys()][0]!)),
      areParted(one.countries, other.countries) && say.institutions.otherCountries,
      areParted(one.rors, other.rors) && say.institutions.otherRors,
      orders && say.institutions.orderMatters,
      one.people.size > 0 && other.people.size > 0 && people.length === 0 && nobodyAtBoth(sides),
    ].filter((sentence) => sentence !== false),
  };
}

const nobodyAtBoth = (sides: readonly Side[]): string =>
  say.institutions.nobodyAtBoth(sides.reduce((sum, { papers }) => sum + papers.length, 0));
