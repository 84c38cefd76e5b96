import type { Steps } from '../../lib/steps.ts';
import type { Author } from '../../model/author.ts';
import type { Pair } from './candidates.ts';
import { maybeHolder } from './mentionOf.ts';
import type { Sketches } from './sketches.ts';
import type { PersonIndex, ReviewSource } from './source.ts';
import type { Fallen } from './splits.ts';
import type { Vetoes } from './vetoes.ts';

/** What was found of the same papers before, for what is still so to be kept. */
export interface Earlier {
  readonly source: ReviewSource;
  readonly pairs: readonly Pair[];
  readonly fallen: readonly Fallen[];
}

/** When more people than this share are others than before, all is found anew. */
const mostChanged = 0.1;

export interface Kept {
  /** 1 for everybody of whom something may be different. */
  readonly isAffected: Uint8Array;
  readonly pairs: readonly Pair[];
  readonly fallen: readonly Fallen[];
}

/**
 * What stands of earlier findings: all that is about people who are the same as before, and so are their coauthors.
 * Nothing when too much is different.
 */
export function* keptSteps(earlier: Earlier | undefined, sketches: Sketches, vetoes: Vetoes): Steps<Kept | undefined> {
  const { source } = sketches.files.roster;
  if (!earlier || earlier.source.memberships !== source.memberships) return undefined;
  const isAffected = yield* affected(earlier.source, sketches);
  if (!isAffected) return undefined;
  yield 0.5;
  const numbers = new Map<Author, PersonIndex>();
  for (let person = 0; person < source.authors.length; person++) numbers.set(source.authors[person]!, person);
  yield 0.7;
  const nowOf = (person: PersonIndex): PersonIndex => {
    const now = numbers.get(earlier.source.authors[person]!) ?? -1;
    return now < 0 || isAffected[now] === 1 ? -1 : now;
  };
  const pairs = earlier.pairs.flatMap((pair) => {
    const [one, other] = [nowOf(pair.one), nowOf(pair.other)];
    return one < 0 || other < 0 || vetoes.areApart(one, other) ? [] : [{ ...pair, one, other }];
  });
  const fallen = earlier.fallen.flatMap((each) => {
    const person = nowOf(each.person);
    return person < 0 ? [] : [{ ...each, person }];
  });
  return { isAffected, pairs, fallen };
}

/** Whoever is not among those of before, or in a decision that is new or gone, and the coauthors of all these. */
function* affected(before: ReviewSource, sketches: Sketches): Steps<Uint8Array | undefined> {
  const { roster } = sketches.files;
  const { source } = roster;
  const known: ReadonlySet<Author> = new Set(before.authors);
  yield 0.2;
  const changed = new Set<PersonIndex>();
  source.authors.forEach((author, person) => {
    if (!known.has(author)) changed.add(person);
  });
  for (const person of decidedAnew(before, source)) changed.add(person);
  if (changed.size > mostChanged * roster.count) return undefined;
  const isAffected = new Uint8Array(roster.count);
  for (const person of changed) {
    isAffected[person] = 1;
    for (const coauthor of sketches.coauthors.of(person)) isAffected[coauthor] = 1;
  }
  return isAffected;
}

function decidedAnew(before: ReviewSource, source: ReviewSource): PersonIndex[] {
  const [then, now] = [before, source].map(
    ({ decisions }) => new Map(decisions.map((each) => [JSON.stringify(each), each])),
  );
  const different = [
    ...source.decisions.filter((decision) => !then!.has(JSON.stringify(decision))),
    ...before.decisions.filter((decision) => !now!.has(JSON.stringify(decision))),
  ];
  return different
    .flatMap((decision) => (decision.kind === 'split' ? decision.mentions : [decision.one, decision.other]))
    .flatMap((mention) => maybeHolder(source, mention) ?? []);
}
