import type { ReviewEvidence, SharedThing } from '../../model/review.ts';
import type { Dossier } from './dossier.ts';
import type { Files } from './files.ts';
import { areNamesInConflict } from './nameRelation.ts';
import { gapOf } from './signals.ts';
import { haveOtherOrcids } from './vetoes.ts';
import type { PersonIndex } from './source.ts';
import { texts } from '../../texts/texts.ts';

const say = texts.evidence;

type Told = Omit<ReviewEvidence, 'forIt' | 'againstIt'>;

/** Papers of one person are seldom further apart than this many years without any between. */
const longPause = 5;
/** Titles that are this much alike are told of. */
const alikeCosine = 0.4;

/** What speaks for one person, and what against, in the order of its weight. */
export function sentences(
  files: Files,
  evidence: Told,
  dossiers: readonly Dossier[],
): Pick<ReviewEvidence, 'forIt' | 'againstIt'> {
  if (dossiers.length < 2) return { forIt: [], againstIt: [] };
  return {
    forIt: present(speakingFor(files, evidence, dossiers)),
    againstIt: present(speakingAgainst(files, evidence, dossiers)),
  };
}

const present = (sentencesOrNot: readonly (string | undefined)[]): string[] =>
  sentencesOrNot.filter((sentence) => sentence !== undefined);

function speakingFor(files: Files, evidence: Told, dossiers: readonly Dossier[]): (string | undefined)[] {
  const { institutions, venues, topics, ids, titles } = evidence;
  const gap = gapBetween(dossiers);
  const sharedIds = shared(ids).map(({ name }) => name);
  return [
    sharedIds.length > 0 ? say.sameId(sharedIds[0]!) : undefined,
    coauthorsSentence(files, evidence, dossiers),
    placesSentence(shared(institutions)),
    shared(topics).length > 0 ? say.bothOn(listed(shared(topics))) : undefined,
    shared(venues).length > 0 ? say.bothIn(listed(shared(venues))) : undefined,
    titles[0] && titles[0].cosine >= alikeCosine ? say.titlesAlike(percent(titles[0].cosine)) : undefined,
    yearsSentence(gap, dossiers),
  ];
}

/** Two of one name may well write in the same years: for a split that says nothing. */
function yearsSentence(gap: number | undefined, [one, other]: readonly Dossier[]): string | undefined {
  if (gap === undefined || one!.person === other!.person) return undefined;
  if (gap === 0) return say.sameYears;
  return gap <= 2 ? say.yearsFollow : undefined;
}

function speakingAgainst(
  { roster }: Files,
  { together, topics, institutions, ids, sharedCoauthors, coauthors }: Told,
  dossiers: readonly Dossier[],
): (string | undefined)[] {
  const gap = gapBetween(dossiers);
  const [one, other] = [dossiers[0]!, dossiers[1]!];
  const areOthers = haveOtherOrcids({ orcids: [...one.orcids.keys()] }, { orcids: [...other.orcids.keys()] });
  const isOfOne = one.person === other.person;
  const isClash = !isOfOne && areNamesInConflict(roster.shapesOf(one.person), roster.shapesOf(other.person));
  return [
    together.length > 0 && !isOfOne ? say.together(together.length) : undefined,
    areOthers ? say.otherOrcids : undefined,
    isClash ? say.namesDiffer : undefined,
    sharedCoauthors === 0 && coauthors.length > 0 ? say.noCoauthor : undefined,
    areParted(topics, dossiers) ? say.noTopic : undefined,
    areParted(institutions, dossiers) ? say.noInstitution : undefined,
    shared(ids).length === 0 && areParted(ids, dossiers) && !areOthers ? say.otherIds : undefined,
    gap !== undefined && gap >= longPause ? say.yearsApart(gap) : undefined,
  ];
}

function coauthorsSentence(
  { roster }: Files,
  { sharedCoauthors }: Told,
  dossiers: readonly Dossier[],
): string | undefined {
  if (sharedCoauthors === 0) return undefined;
  const fewest = Math.min(...sharedPeople(dossiers).map((person) => roster.papersOf(person).length));
  return say.sharedCoauthors(sharedCoauthors, fewest);
}

const sharedPeople = (dossiers: readonly Dossier[]): PersonIndex[] => {
  const sides = new Map<PersonIndex, number>();
  for (const { coauthors } of dossiers)
    for (const person of coauthors.keys()) sides.set(person, (sides.get(person) ?? 0) + 1);
  return Array.from(sides.keys()).filter((person) => sides.get(person)! > 1);
};

const placesSentence = (places: readonly SharedThing[]): string | undefined =>
  places.length > 0 ? say.bothAt(listed(places)) : undefined;

/** The first by name, and how many more. */
function listed(things: readonly SharedThing[]): string {
  const more = things.length - 1;
  return more === 0 ? things[0]!.name : say.more(things[0]!.name, more);
}

const shared = (things: readonly SharedThing[]): SharedThing[] =>
  things.filter(({ papers }) => papers.filter((list) => list.length > 0).length > 1);

/** Two sides at least have some, and none is shared. */
const areParted = (things: readonly SharedThing[], dossiers: readonly Dossier[]): boolean =>
  shared(things).length === 0 &&
  dossiers.filter((_, side) => things.some(({ papers }) => papers[side]!.length > 0)).length > 1;

/** The largest gap in the years of all sides together, as no side is in it. */
function gapBetween(dossiers: readonly Dossier[]): number | undefined {
  const years = dossiers.flatMap((dossier) => (dossier.years ? [dossier.years] : []));
  if (years.length < 2) return undefined;
  const inOrder = years.toSorted((a, b) => a[0] - b[0]);
  let gap = 0;
  let soFar = inOrder[0]!;
  for (const next of inOrder.slice(1)) {
    gap = Math.max(gap, gapOf(soFar, next)!);
    soFar = [soFar[0], Math.max(soFar[1], next[1])];
  }
  return gap;
}

const percent = (share: number): string => `${Math.round(100 * share)}\u{a0}%`;
