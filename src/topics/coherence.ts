/** Terms that a topic is judged by. */
const firstTerms = 10;

/**
 * Normalised pointwise mutual information (Bouma, "Normalized (pointwise) mutual information in collocation extraction",
 * 2009), log(p(a, b) / p(a) p(b)) / −log p(a, b), averaged over all pairs of the first terms of a topic and over the
 * topics; −1 for terms that never meet. `papersOf` gives the papers of a term, ascending.
 */
export function coherenceOf(
  termsOfTopics: readonly (readonly number[])[],
  papersOf: (term: number) => Uint32Array,
  papers: number,
): number {
  const means = termsOfTopics.flatMap((terms) => {
    const lists = terms.slice(0, firstTerms).map(papersOf);
    const pairs = lists.flatMap((one, place) => lists.slice(place + 1).map((other) => pmi(one, other, papers)));
    return pairs.length > 0 ? [mean(pairs)] : [];
  });
  return means.length > 0 ? mean(means) : 0;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function pmi(one: Uint32Array, other: Uint32Array, papers: number): number {
  const both = commonCount(one, other);
  if (both === 0) return -1;
  if (both === papers) return 1;
  return Math.log((both * papers) / (one.length * other.length)) / -Math.log(both / papers);
}

function commonCount(one: Uint32Array, other: Uint32Array): number {
  let [count, left, right] = [0, 0, 0];
  while (left < one.length && right < other.length) {
    const difference = one[left]! - other[right]!;
    if (difference === 0) count++;
    if (difference <= 0) left++;
    if (difference >= 0) right++;
  }
  return count;
}
