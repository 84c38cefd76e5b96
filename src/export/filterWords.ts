import { authorFacets, isRange, paperFacets, rangeNames, type Facet, type Filters } from '../model/filters.ts';
import type { Nouns } from '../model/nouns.ts';
import { texts } from '../texts/texts.ts';

const say = texts.filtered;

/** More values than these are only counted. */
const mostNamed = 3;

/**
 * What filters hide, in one sentence without its full stop; '' where there are none.
 * @param topics names of the topics.
 */
export function filterWords(filters: Filters, topics: readonly string[], nouns: Nouns): string {
  const { text, kept, ranges, hiddenTopics, hiddenCommunities, only } = filters;
  const nameOf = (topic: number) => topics[topic] ?? say.unknownTopic;
  const facets = [...paperFacets, ...authorFacets].filter((facet) => kept[facet].length > 0);
  const phrases = [
    text.trim() !== '' && say.text(text.trim(), nouns.record),
    ...facets.map((facet) => facetWords(facet, kept[facet])),
    ...rangeNames.filter((name) => isRange(ranges[name])).map((name) => say.range(name, ranges[name], nouns)),
    hiddenTopics.length > 0 && topicWords(hiddenTopics.map(nameOf)),
    hiddenCommunities.length > 0 && say.communities(hiddenCommunities.map((community) => community + 1)),
    only && say.only(only.length, nouns.node),
  ].filter((phrase) => phrase !== false && phrase !== null);
  return phrases.length > 0 ? say.all(phrases) : '';
}

const facetWords = (facet: Facet, values: readonly string[]): string =>
  values.length > mostNamed ? say.manyValues(facet, values.length) : say.values(facet, values);

const topicWords = (names: readonly string[]): string =>
  names.length > mostNamed ? say.manyTopics(names.length) : say.topics(names);
