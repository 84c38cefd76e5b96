import { counted } from '../lib/counted.ts';
import { authorFacets, isRange, paperFacets, type Facet, type Filters, type NumberRange } from '../model/filters.ts';
import type { Nouns } from '../model/nouns.ts';

/** What stands before the values of a facet, and what has none is called. */
const facetWords: Readonly<Record<Facet, readonly [before: string, without: string]>> = {
  venue: ['venue', 'none'],
  language: ['language', 'not stated'],
  documentType: ['kind of work', 'not stated'],
  institution: ['institution', 'none'],
  country: ['country', 'none'],
};

/** More values than these are only counted. */
const mostNamed = 3;

/**
 * What filters hide, in one sentence without its full stop; '' where there are none.
 * @param topics names of the topics.
 */
export function filterWords(filters: Filters, topics: readonly string[], { record, node }: Nouns): string {
  const { text, kept, ranges, hiddenTopics, hiddenCommunities, only } = filters;
  const facetOf = (facet: Facet) =>
    kept[facet].length > 0 && `${facetWords[facet][0]} ${valuesInWords(facet, kept[facet])}`;
  const parts = [
    text.trim() !== '' && `${record}s with “${text.trim()}”`,
    ...paperFacets.map(facetOf),
    ...authorFacets.map(facetOf),
    rangeInWords(`${record}s of each ${node}`, ranges.papers),
    rangeInWords(`ties of each ${node}`, ranges.degree),
    rangeInWords('weight of each tie', ranges.weight),
    hiddenTopics.length > 0 && `without ${topicsInWords(hiddenTopics.map((topic) => topics[topic] ?? 'a topic'))}`,
    hiddenCommunities.length > 0 &&
      `without the ${hiddenCommunities.length === 1 ? 'community' : 'communities'} ${hiddenCommunities.map((community) => community + 1).join(', ')}`,
    only && `only ${counted(only.length, node)} of the user’s choice`,
  ].filter(Boolean);
  return parts.length > 0 ? `Filtered: ${parts.join('; ')}` : '';
}

function valuesInWords(facet: Facet, values: readonly string[]): string {
  if (values.length > mostNamed) return `one of ${values.length}`;
  return values.map((value) => value || facetWords[facet][1]).join(' or ');
}

const topicsInWords = (names: readonly string[]): string =>
  names.length > mostNamed
    ? `${names.length} topics`
    : `${names.length === 1 ? 'the topic' : 'the topics'} ${names.join(', ')}`;

function rangeInWords(what: string, range: NumberRange): string | false {
  if (!isRange(range)) return false;
  const { from, to } = range;
  if (from !== null && to !== null) return from === to ? `${what} ${from}` : `${what} ${from} to ${to}`;
  return from !== null ? `${what} at least ${from}` : `${what} at most ${to}`;
}
