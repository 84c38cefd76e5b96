import type { SuggestionReason } from '../../model/review.ts';
import type { Signals } from './signals.ts';

/**
 * Certainties are sums of weights in natural log odds, put through the logistic function: a start that depends on how
 * the names are alike, and what each piece of evidence adds or takes. Each sum only grows with what speaks for it.
 */
const start: Readonly<Record<Exclude<SuggestionReason, 'falls apart'>, number>> = {
  // The whole name is the same, so that only its commonness speaks against it.
  'same name': -0.6,
  // Accents get lost in most formats; that alone parts few people.
  accents: -0.6,
  particles: -1.2,
  // An initial stands for many names.
  initials: -1.6,
  'name order': -1,
  // Other hyphens, blanks and apostrophes, or a slip in a long name with a shared coauthor.
  spelling: -1,
  // Only some of the name is the same.
  'changed surname': -3.2,
  // Names clash: either the id or a name is wrong, or the name is in two scripts.
  'same id': -3.2,
  variant: -1,
};

const weights = {
  /** Times the logarithm of the sum of the rarities: one rare coauthor tells most, each further one less. */
  coauthors: 1.9,
  /** The first institution in common, and the further ones by logarithm. */
  institutions: 1.1,
  venues: 0.5,
  /** Times the cosine. */
  topics: 0.8,
  /** Both sides have topics, and none in common. */
  otherTopics: -0.6,
  /** Times the cosine beyond what titles of one field have. */
  titles: 2,
  overlappingYears: 0.3,
  /** For each year beyond what is a usual pause, up to twenty. */
  farYear: -0.08,
  sameOrcid: 4.5,
  /** Ids of sources are evidence, no proof: they are wrong now and then. */
  sameSourceId: 3,
  otherSourceIds: -1,
} as const;

const usualPause = 3;
const usualCosine = 0.25;

/** What rare and common names add: nobody else may be called so, or a great many. */
const rarestName = 1.4;
const eachNamesake = -0.75;
const commonSurname = -1;

export interface Commonness {
  /** The people with this surname and first initial beside the two. */
  readonly namesakes: number;
  /** Very many people in the world have this surname. */
  readonly isCommon: boolean;
}

/** Two titles are at most so much alike: with it a certainty is the largest that it may be. */
export const mostAlike = 1;

export interface Evidence {
  readonly signals: Signals;
  /** Cosine of the two most similar titles. */
  readonly titles: number;
}

/** Equal given names among the same people are no more than possible, whatever else there is, as long as no ORCID tells. */
const mostByGivenName = 0.65;

export function mergeCertainty(
  reason: Exclude<SuggestionReason, 'falls apart'>,
  { signals, titles }: Evidence,
  { namesakes, isCommon }: Commonness,
): number {
  const name = Math.max(-2, rarestName + eachNamesake * Math.log1p(namesakes)) + (isCommon ? commonSurname : 0);
  const certainty = logistic(start[reason] + name + evidenceFor(signals, titles));
  return reason === 'changed surname' && !signals.sameOrcid ? mostByGivenName * certainty : certainty;
}

/** What evidence for one person weighs, in log odds. */
function evidenceFor(signals: Signals, titles: number): number {
  const { coauthors, institutions, venues, topics, gap } = signals;
  let sum = weights.coauthors * Math.log1p(2 * coauthors);
  sum += weights.institutions * Math.log2(1 + institutions) + weights.venues * Math.log2(1 + venues);
  if (topics !== undefined) sum += topics === 0 ? weights.otherTopics : weights.topics * topics;
  sum += weights.titles * Math.max(0, titles - usualCosine);
  if (gap !== undefined) {
    sum += gap === 0 ? weights.overlappingYears : weights.farYear * Math.min(20, Math.max(0, gap - usualPause));
  }
  if (signals.sameOrcid) sum += weights.sameOrcid;
  if (signals.sameSourceId) sum += weights.sameSourceId;
  if (signals.otherSourceIds) sum += weights.otherSourceIds;
  return sum;
}

/** Less sure ones are not suggested: of names that many have, most would be. */
export const leastCertainty = 0.15;

/**
 * That somebody is several: the groups share nothing to begin with, which tells more the more there is that could be
 * shared, and the more people are called so. Most papers that hang together with no others are but the side track of one
 * person, which is why it starts low.
 */
const splitWeights = {
  start: -4.2,
  /** Times the logarithm of the papers of the second largest group. */
  papers: 0.75,
  /** Times the logarithm of the coauthors of the group that has fewer. */
  coauthors: 0.75,
  /** Times the logarithm of the people with this surname and first initial. */
  namesakes: 0.7,
  commonSurname: 0.9,
  otherInstitutions: 1.1,
  /** Times what speaks for one person: venues, titles and ids. */
  evidence: -1.4,
} as const;

export interface Falling extends Commonness {
  /** Papers of the second largest group. */
  readonly papers: number;
  /** The fewest of the two largest groups. */
  readonly coauthors: number;
  /** Both tell where he or she works, and nothing in common. */
  readonly otherInstitutions: boolean;
}

export const splitCertainty = (falling: Falling, { signals, titles }: Evidence): number =>
  logistic(
    fallingApart(falling) +
      splitWeights.evidence * evidenceFor({ ...signals, topics: undefined, gap: undefined }, titles),
  );

/** The largest that the certainty may be, whatever evidence there is. */
export const mostSplitCertainty = (falling: Falling): number =>
  logistic(fallingApart(falling) + splitWeights.evidence * weights.otherSourceIds);

function fallingApart({ papers, coauthors, namesakes, isCommon, otherInstitutions }: Falling): number {
  return (
    splitWeights.start +
    splitWeights.papers * Math.log(papers) +
    splitWeights.coauthors * Math.log1p(coauthors) +
    splitWeights.namesakes * Math.log1p(namesakes) +
    (isCommon ? splitWeights.commonSurname : 0) +
    (otherInstitutions ? splitWeights.otherInstitutions : 0)
  );
}

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));
