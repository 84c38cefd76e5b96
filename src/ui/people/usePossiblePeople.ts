import { foldedWords } from '../../lib/fold.ts';
import type { NodeIndex } from '../../model/units.ts';
import { texts } from '../../texts/texts.ts';
import { useAnswer } from '../parts/useAnswer.ts';
import { useSearch } from '../search/useSearch.ts';

/** Somebody who might be the same person. */
export interface PossiblePerson {
  readonly node: NodeIndex;
  readonly name: string;
  readonly papers: number;
  /** Why it is suggested; empty where it is only found by its name. */
  readonly reason: string;
}

/** Who is found, and for which text: until the answer to another is there, for the one before. */
export interface PeopleFound {
  readonly of: string;
  readonly people: readonly PossiblePerson[];
}

/** So many suggestions are looked through for those that are about one person. */
const mostSuggestions = 500;

/** Whoever has the words of the text in a name; before there is one, who is suggested, and who has the same surname. */
export function usePossiblePeople(node: NodeIndex, name: string, text: string): PeopleFound | undefined {
  const isTyped = text.trim() !== '';
  const surname = surnameOf(name);
  const queue = useAnswer('reviewQueue', { most: mostSuggestions }, 'queue of one person');
  const hits = useSearch(isTyped ? text : surname);
  if (!hits) return undefined;
  const found = hits.hits.flatMap((hit) =>
    hit.kind === 'author' && hit.node !== node
      ? [{ node: hit.node, name: hit.label, papers: hit.papers, reason: '' }]
      : [],
  );
  if (isTyped) return { of: hits.of, people: found };
  const suggested = (queue?.suggestions ?? []).flatMap(({ kind, reason, sides }) => {
    if (kind !== 'merge' || !sides.some((side) => side.node === node)) return [];
    return sides
      .filter((side) => side.node >= 0 && side.node !== node)
      .map((side) => ({
        node: side.node,
        name: side.name,
        papers: side.papers.length,
        reason: texts.people.field.suggested(texts.review.reasons[reason]),
      }));
  });
  const known = new Set(suggested.map((person) => person.node));
  const people = [...suggested, ...found.filter((person) => !known.has(person.node))];
  return { of: hits.of === surname ? '' : hits.of, people };
}

/** The last word that is more than an initial. */
const surnameOf = (name: string): string =>
  foldedWords(name)
    .split(' ')
    .findLast((word) => word.length > 1) ?? name;
