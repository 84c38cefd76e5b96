import { entriesAtOnce, type Steps } from '../lib/steps.ts';
import type { Vocabulary } from '../model/topic.ts';
import type { Documents } from './documents.ts';
import type { TermNumber } from './termTable.ts';

/** Nobody looks through more, and each costs memory for its papers. */
const mostTerms = 50_000;

/** The terms that the most papers say, in the order of their texts, with these papers. */
export function* vocabularySteps({ table, offsets, terms }: Documents): Steps<Vocabulary> {
  const papersOf = new Uint32Array(table.size);
  for (let entry = 0; entry < terms.length; entry++) {
    papersOf[terms[entry]!]!++;
    if (entry % (4 * entriesAtOnce) === 0) yield (0.4 * entry) / terms.length;
  }
  const kept = mostUsed(papersOf);
  const numberOf = new Int32Array(table.size).fill(-1);
  const starts = new Uint32Array(kept.length + 1);
  for (const [number, term] of kept.entries()) {
    numberOf[term] = number;
    starts[number + 1] = starts[number]! + papersOf[term]!;
  }
  const next = starts.slice();
  const papers = new Uint32Array(starts[kept.length]!);
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
      const number = numberOf[terms[entry]!]!;
      if (number >= 0) papers[next[number]!++] = paper;
    }
    if (paper % 4_096 === 0) yield 0.4 + (0.6 * paper) / offsets.length;
  }
  return { terms: Array.from(kept, (term) => table.surfaceOf(term)), offsets: starts, papers };
}

function mostUsed(papersOf: Uint32Array): Uint32Array {
  const all: Uint32Array = papersOf.map((_, term: TermNumber) => term);
  if (all.length <= mostTerms) return all;
  all.sort((one, other) => papersOf[other]! - papersOf[one]! || one - other);
  return all.slice(0, mostTerms).sort();
}
