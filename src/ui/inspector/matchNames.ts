import { foldAccents } from '../../lib/fold.ts';
import type { NodeIndex } from '../../model/units.ts';

/**
 * Which of a paper's author nodes is each listed name? Nodes are called by their most frequent form, which may differ
 * from this paper's, so the most alike pairs are matched first; a name that shares no word with any node left has none.
 */
export function matchNames(
  names: readonly string[],
  nodes: readonly NodeIndex[],
  labels: readonly string[],
): (NodeIndex | undefined)[] {
  const nameWords = names.map(wordsOf);
  const nodeWords = nodes.map((node) => wordsOf(labels[node]!));
  const pairs = nameWords
    .flatMap((words, name) => nodeWords.map((others, at) => ({ name, at, alike: likeness(words, others) })))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike || a.name - b.name || a.at - b.at);
  const matched = names.map((): NodeIndex | undefined => undefined);
  const taken = new Set<number>();
  for (const { name, at } of pairs) {
    if (matched[name] !== undefined || taken.has(at)) continue;
    matched[name] = nodes[at]!;
    taken.add(at);
  }
  return matched;
}

const wordsOf = (name: string): string[] =>
  foldAccents(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Share of words in common; initials are too common to count on their own. */
function likeness(words: readonly string[], others: readonly string[]): number {
  const common = words.filter((word) => others.includes(word));
  if (!common.some((word) => word.length > 1)) return 0;
  return (2 * common.length) / (words.length + others.length);
}
