import { DisjointSets } from '../lib/disjointSets.ts';
import type { Side, Suggestion } from '../model/review.ts';
import type { Verdict } from './review.ts';

/**
 * Suggestions without those that are decided, and without those that this settles: of three names that may be one, the
 * third pair says nothing when two were accepted. Those that were put off come last.
 */
export function remainingSuggestions(
  suggestions: readonly Suggestion[],
  verdicts: ReadonlyMap<string, Verdict>,
  putOff: readonly string[],
): readonly Suggestion[] {
  const areOne = onePerson(Array.from(verdicts.values()));
  const open = suggestions.filter(
    ({ id, kind, sides }) => !verdicts.has(id) && !(kind === 'merge' && areOne(sides[0]!, sides[1]!)),
  );
  if (putOff.length === 0) return open;
  const last = new Set(putOff);
  return [...open.filter(({ id }) => !last.has(id)), ...putOff.flatMap((put) => open.filter(({ id }) => id === put))];
}

/** Whether two people are one by the merges that were accepted. */
function onePerson(verdicts: readonly Verdict[]): (one: Side, other: Side) => boolean {
  const { people, sets } = mergedPeople(
    verdicts.filter(({ way }) => way === 'accept').map(({ suggestion }) => suggestion),
  );
  return (one, other) => {
    const [a, b] = [people.get(personKey(one)), people.get(personKey(other))];
    return a !== undefined && b !== undefined && sets.find(a) === sets.find(b);
  };
}

/** How many people fewer, and how many more, there are when all of these are accepted. */
export function peopleChanged(suggestions: readonly Suggestion[]): { readonly fewer: number; readonly more: number } {
  const { people, sets } = mergedPeople(suggestions);
  const left = new Set(Array.from(people.values(), (person) => sets.find(person))).size;
  const splits = suggestions.filter(({ kind }) => kind === 'split');
  return { fewer: people.size - left, more: splits.reduce((sum, { sides }) => sum + sides.length - 1, 0) };
}

/** The people of the merges among these, and who of them become one. */
function mergedPeople(suggestions: readonly Suggestion[]) {
  const merges = suggestions.filter(({ kind }) => kind === 'merge');
  const people = new Map<string, number>();
  for (const { sides } of merges) {
    for (const key of sides.map(personKey)) if (!people.has(key)) people.set(key, people.size);
  }
  const sets = new DisjointSets(people.size);
  for (const { sides } of merges) {
    const [one, other] = sides.map((side) => people.get(personKey(side))!);
    sets.join(one!, other!);
  }
  return { people, sets };
}

/** Who is not on the map is known by name and first paper. */
const personKey = ({ node, name, papers }: Side): string => (node >= 0 ? `node ${node}` : `${papers[0]} ${name}`);
