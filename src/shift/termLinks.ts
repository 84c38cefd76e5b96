import type { Vocabulary } from '../model/topic.ts';

/**
 * Visits the links between the terms of groups, each once: the groups of its two ends, the earlier first, and its
 * equivalence index. Only papers that are `isIn` count; a term is in one group.
 */
export function termLinks(
  { offsets, papers }: Vocabulary,
  groups: readonly (readonly number[])[],
  isIn: (paper: number) => boolean,
  visit: (group: number, otherGroup: number, equivalence: number) => void,
): void {
  const terms = groups.flatMap((group, index) => group.map((term) => ({ term, group: index })));
  const papersOf = terms.map(({ term }) => papers.subarray(offsets[term], offsets[term + 1]).filter(isIn));
  const termsOfPaper = turnedRound(papersOf);
  const joint = new Uint32Array(terms.length);
  for (let one = 0; one < terms.length; one++) {
    const met: number[] = [];
    for (const paper of papersOf[one]!) {
      for (const other of termsOfPaper.get(paper)!) {
        if (other <= one) continue;
        if (joint[other] === 0) met.push(other);
        joint[other]!++;
      }
    }
    for (const other of met.sort((a, b) => a - b)) {
      const equivalence = joint[other]! ** 2 / (papersOf[one]!.length * papersOf[other]!.length);
      visit(terms[one]!.group, terms[other]!.group, equivalence);
      joint[other] = 0;
    }
  }
}

/** The places of the terms that each paper says. */
function turnedRound(papersOf: readonly Uint32Array[]): Map<number, number[]> {
  const termsOf = new Map<number, number[]>();
  papersOf.forEach((list, place) => {
    for (const paper of list) {
      const known = termsOf.get(paper);
      if (known) known.push(place);
      else termsOf.set(paper, [place]);
    }
  });
  return termsOf;
}
