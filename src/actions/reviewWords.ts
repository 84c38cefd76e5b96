import type { Side, Suggestion, SuggestionReason } from '../model/review.ts';
import { isSpelledOut } from '../people/shownName.ts';
import { peopleChanged } from '../state/remainingSuggestions.ts';
import type { Verdict } from '../state/review.ts';
import { counted, number } from './words.ts';

/** Why it is suggested, in a word or two. */
export const reasonWords: Readonly<Record<SuggestionReason, string>> = {
  'same name': 'same name',
  initials: 'initials fit',
  accents: 'accents differ',
  particles: 'particles differ',
  'name order': 'names swapped',
  spelling: 'spelling differs',
  'changed surname': 'surname changed',
  'same id': 'same id',
  variant: 'variant',
  'falls apart': 'falls into groups',
};

/** How sure it is, in words. */
export function certaintyWords(certainty: number): string {
  if (certainty >= 0.9) return 'nearly certain';
  if (certainty >= 0.7) return 'likely';
  return certainty >= 0.5 ? 'possible' : 'doubtful';
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
    ? `${other!.name} into ${kept!.name}`
    : `${kept!.name} into ${number(suggestion.sides.length)} people`;
}

/** What a decision did, for those who hear it: `Merged: L. Waltman into Ludo Waltman.` */
export function verdictWords({ suggestion, way }: Verdict): string {
  const isMerge = suggestion.kind === 'merge';
  if (way === 'accept') return `${isMerge ? 'Merged' : 'Split'}: ${changeWords(suggestion)}.`;
  const names = bySize(suggestion).map(({ name }) => name);
  return isMerge ? `Kept apart: ${names.join(' and ')}.` : `Kept as one person: ${names[0]}.`;
}

export const leftWords = (count: number): string => `${counted(count, 'suggestion')} left.`;

/** What the map becomes when all of these are accepted: `11 people fewer, 2 more; 143 ties get another end.` */
export function outcomeWords(suggestions: readonly Suggestion[]): string {
  const { fewer, more } = peopleChanged(suggestions);
  const ties = suggestions.reduce((sum, { tiesChanged }) => sum + tiesChanged, 0);
  const people = [
    fewer > 0 && `${countedOf(suggestions, fewer)} fewer`,
    more > 0 && `${countedOf(suggestions, more)} more`,
  ].filter(Boolean);
  return `${people.join(' and ')}; about ${counted(ties, 'tie')} ${ties === 1 ? 'gets' : 'get'} another end.`;
}

/** Variants are of institutions, all else of people. */
const countedOf = (suggestions: readonly Suggestion[], count: number): string =>
  suggestions[0]?.reason === 'variant' ? counted(count, 'institution') : counted(count, 'person', 'people');
