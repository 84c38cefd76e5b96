import { isFacet, isRangeName, type FilterName } from '../model/filterNames.ts';
import { paperFacets, type Filters } from '../model/filters.ts';
import type { Facets } from '../model/sift.ts';
import { nouns, opened } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { communityName } from './communityName.ts';

const words = texts.filters;

export const filterName = (name: FilterName): string => words.name(name, nouns.value);

/** What a filter that is in use lets pass: `Nature and 2 more`, `3 or more`. */
export function filterState(filters: Filters, name: FilterName): string {
  if (isFacet(name)) {
    const [first = '', ...more] = filters.kept[name];
    return words.values(words.valueName(name, first), more.length);
  }
  if (isRangeName(name)) return words.rangeWords(filters.ranges[name]);
  if (name === 'text') return words.words(filters.text);
  if (name === 'only') return words.onlyThese(filters.only?.length ?? 0, nouns.value.node);
  return groupState(filters, name);
}

/** One that is hidden is called by its name. */
function groupState({ hiddenTopics, hiddenCommunities }: Filters, name: 'topics' | 'communities'): string {
  const isTopics = name === 'topics';
  const hidden = isTopics ? hiddenTopics : hiddenCommunities;
  const current = opened.value;
  if (hidden.length === 1 && current) {
    const [group] = hidden;
    return words.hiddenOne((isTopics ? current.topics[group!]?.label : communityName(current, group!)) ?? '');
  }
  return isTopics ? words.hiddenTopics(hidden.length) : words.hiddenCommunities(hidden.length);
}

/** `Venue: Nature`, as it stands on a chip; where the state names the filter it stands alone. */
export const filterInWords = (filters: Filters, name: FilterName): string => named(filters, name, ': ');

/** The same as it is read out. */
export const filterSpoken = (filters: Filters, name: FilterName): string => named(filters, name, ' ');

function named(filters: Filters, name: FilterName, joint: string): string {
  const state = filterState(filters, name);
  return name === 'topics' || name === 'communities' || name === 'only' ? state : `${filterName(name)}${joint}${state}`;
}

/** What a filter hides is papers, ties, or those who are on the map. */
export function hiddenNoun(name: FilterName): string {
  const { record, node } = nouns.value;
  if (name === 'text' || (paperFacets as readonly string[]).includes(name)) return record;
  return name === 'weight' ? 'tie' : node;
}

/** How many it alone hides. */
export function hiddenBy(facets: Facets, name: FilterName): number {
  if (isFacet(name)) return facets.facets[name].hidden;
  if (isRangeName(name)) return facets.ranges[name].hidden;
  return facets[name].hidden;
}

export function hidesWords(facets: Facets, name: FilterName): string {
  const hidden = hiddenBy(facets, name);
  return hidden === 0 ? words.hidesNothing : words.hides(hidden, hiddenNoun(name));
}
