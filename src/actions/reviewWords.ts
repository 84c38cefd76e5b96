import type { Side, Suggestion } from '../model/review.ts';
import { isSpelledOut } from '../people/shownName.ts';
import { peopleChanged } from '../state/remainingSuggestions.ts';
import type { Verdict } from '../state/review.ts';
import { texts } from '../texts/texts.ts';

const words = texts.review;

/** How sure it is, in words. */
export function certaintyWords(certainty: number): string {
  if (certainty >= 0.9) return words.certainty.nearlyCertain;
  if (certainty >= 0.7) return words.certainty.likely;
  return certainty >= 0.5 ? words.certainty.possible : words.certainty.doubtful;
}

/** The one with more papers keeps its place, and the other goes there. */
export function bySize({ sides }: Pick<Suggestion, 'sides'>): readonly Side[] {
  return [...sides].sort((a, b) => b.papers.length - a.papers.length || sides.indexOf(a) - sides.indexOf(b));
}

/**
 * Whose name stays comes first: that of most papers, but if only the other has given names that are spelled out, the
 * other's.
 */
export function byName(suggestion: Pick<Suggestion, 'sides' | 'reason'>): readonly Side[] {
  const sides = bySize(suggestion);
  if (suggestion.reason === 'variant') return sides;
  const kept = sides.find(({ forms }) => forms.some(isSpelledOut)) ?? sides[0]!;
  return [kept, ...sides.filter((side) => side !== kept)];
}

/** `L. Waltman into Ludo Waltman`; `Li Wei into 3 people` */
function changeWords(suggestion: Suggestion): string {
  const [kept, other] = byName(suggestion);
  return suggestion.kind === 'merge'
    ? words.news.into(other!.name, kept!.name)
    : words.news.intoSeveral(kept!.name, suggestion.sides.length);
}

/** What a decision did, for those who hear it: `Merged: L. Waltman into Ludo Waltman.` */
export function verdictWords({ suggestion, way }: Verdict): string {
  const isMerge = suggestion.kind === 'merge';
  if (way === 'accept') return words.news[isMerge ? 'merged' : 'split'](changeWords(suggestion));
  const names = bySize(suggestion).map(({ name }) => name);
  return isMerge ? words.news.keptApart(names) : words.news.keptAsOne(names[0]!);
}

/** What the map becomes when all of these are accepted: `11 people fewer, 2 more; 143 ties get another end.` */
export function outcomeWords(suggestions: readonly Suggestion[]): string {
  const { fewer, more } = peopleChanged(suggestions);
  const ties = suggestions.reduce((sum, { tiesChanged }) => sum + tiesChanged, 0);
  // Variants are of institutions, all else of people.
  const counted = words.outcome.counts[suggestions[0]?.reason === 'variant' ? 'institutions' : 'people'];
  const changes = [
    ...(fewer > 0 ? [words.outcome.fewer(counted(fewer))] : []),
    ...(more > 0 ? [words.outcome.more(counted(more))] : []),
  ];
  return words.outcome.words(changes, ties);
}
