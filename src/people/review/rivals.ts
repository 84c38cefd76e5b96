import type { Candidate } from './candidates.ts';
import { areNamesInConflict } from './nameRelation.ts';
import type { Sketches } from './sketches.ts';
import type { PersonIndex } from './source.ts';
import { areTogether, haveOtherOrcids } from './vetoes.ts';

/** Of somebody no more are looked at than these, the surest. */
const mostRivals = 5;

/**
 * `J. Smith` may be John or James, but is not both: where two people who cannot be one each go with a third, the odds of
 * each are shared with the other's.
 */
export function amongRivals(sketches: Sketches, candidates: readonly Candidate[]): Candidate[] {
  const ofPerson = surestOfEach(candidates);
  return candidates.map((candidate) => {
    const {
      pair: { one, other },
      certainty,
    } = candidate;
    const rivals = [...rivalsOf(sketches, ofPerson, one, other), ...rivalsOf(sketches, ofPerson, other, one)];
    const strongest = rivals.sort((a, b) => b.certainty - a.certainty || a.person - b.person)[0];
    if (!strongest) return candidate;
    const odds = oddsOf(certainty);
    return { ...candidate, certainty: odds / (1 + odds + oddsOf(strongest.certainty)), rival: strongest.person };
  });
}

const oddsOf = (certainty: number): number => certainty / Math.max(1e-9, 1 - certainty);

interface Rival {
  readonly person: PersonIndex;
  readonly certainty: number;
}

function surestOfEach(candidates: readonly Candidate[]): ReadonlyMap<PersonIndex, readonly Rival[]> {
  const all = new Map<PersonIndex, Rival[]>();
  const note = (of: PersonIndex, rival: Rival) => {
    const list = all.get(of);
    if (list) list.push(rival);
    else all.set(of, [rival]);
  };
  for (const {
    pair: { one, other },
    certainty,
  } of candidates) {
    note(one, { person: other, certainty });
    note(other, { person: one, certainty });
  }
  for (const [of, list] of all) {
    if (list.length < 2) all.delete(of);
    else list.sort((a, b) => b.certainty - a.certainty || a.person - b.person).splice(mostRivals);
  }
  return all;
}

/** Who goes with the one as the other does, and cannot be that other. */
function rivalsOf(
  sketches: Sketches,
  ofPerson: ReadonlyMap<PersonIndex, readonly Rival[]>,
  one: PersonIndex,
  other: PersonIndex,
): readonly Rival[] {
  return (ofPerson.get(one) ?? []).filter(({ person }) => person !== other && cannotBeOne(sketches, person, other));
}

function cannotBeOne(sketches: Sketches, one: PersonIndex, other: PersonIndex): boolean {
  const { roster } = sketches.files;
  if (areNamesInConflict(roster.shapesOf(one), roster.shapesOf(other))) return true;
  const [a, b] = [sketches.of(one), sketches.of(other)];
  return areTogether(a, b) || haveOtherOrcids(a, b);
}
