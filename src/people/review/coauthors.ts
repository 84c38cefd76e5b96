import type { Steps } from '../../lib/steps.ts';
import { Lists } from './lists.ts';
import { mostLinkedAuthors, type Roster } from './roster.ts';

const placesAtOnce = 200_000;

/** Of everybody the coauthors, ascending and each once; papers with too many authors link nobody. */
export function* coauthorSteps(roster: Roster): Steps<Lists> {
  const { offsets, authors } = roster.source.slots;
  const ends = new Uint32Array(roster.count + 1);
  const met = new Int32Array(roster.count).fill(-1);
  const found = new Uint32Array(mostEntries(offsets));
  let [end, looked] = [0, 0];
  for (let person = 0; person < roster.count; person++) {
    met[person] = person;
    for (const slot of roster.slotsOf(person)) {
      const paper = roster.paperOf[slot]!;
      const [from, to] = [offsets[paper]!, offsets[paper + 1]!];
      if (to - from > mostLinkedAuthors) continue;
      looked += to - from;
      for (let place = from; place < to; place++) {
        const coauthor = authors[place]!;
        if (met[coauthor] === person) continue;
        met[coauthor] = person;
        found[end++] = coauthor;
      }
    }
    ends[person + 1] = end;
    if (looked < placesAtOnce) continue;
    looked = 0;
    yield (0.7 * person) / roster.count;
  }
  yield 0.7;
  return yield* turnedSteps(ends, found);
}

/** Whoever is a coauthor of somebody has him or her as one: told the other way round, all come in ascending order. */
function* turnedSteps(ends: Uint32Array, found: Uint32Array): Steps<Lists> {
  const next = ends.slice();
  const members = new Uint32Array(ends.at(-1)!);
  let told = 0;
  for (let person = 0; person + 1 < ends.length; person++) {
    for (let at = ends[person]!; at < ends[person + 1]!; at++) members[next[found[at]!]!++] = person;
    if (ends[person]! - told < placesAtOnce) continue;
    told = ends[person]!;
    yield 0.7 + (0.3 * person) / ends.length;
  }
  return new Lists(ends, members);
}

function mostEntries(offsets: Uint32Array): number {
  let sum = 0;
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    const count = offsets[paper + 1]! - offsets[paper]!;
    if (count <= mostLinkedAuthors) sum += count * (count - 1);
  }
  return sum;
}
