import type { Facet, NumberRange, RangeName } from '../../model/filters.ts';
import type { Nouns } from '../../model/nouns.ts';
import { counted, number, pluralOf } from '../numbers.ts';

/** What stands before the values of a facet, and what has none is called. */
const facets: Readonly<Record<Facet, { readonly before: string; readonly without: string }>> = {
  venue: { before: 'venue', without: 'none' },
  language: { before: 'language', without: 'not stated' },
  documentType: { before: 'kind of work', without: 'not stated' },
  institution: { before: 'institution', without: 'none' },
  country: { before: 'country', without: 'none' },
};

function rangeOf(name: RangeName, { record, node }: Nouns): string {
  if (name === 'papers') return `${pluralOf(record)} of each ${node}`;
  return name === 'degree' ? `ties of each ${node}` : 'weight of each tie';
}

/** As it was typed, so that it can be typed again; one end at least is bound. */
function withinRange({ from, to }: NumberRange): string {
  if (from !== null && to !== null) return from === to ? String(from) : `${from} to ${to}`;
  return from === null ? `at most ${to}` : `at least ${from}`;
}

/** What filters hide, in captions and files: one sentence without its full stop, a phrase for each filter. */
export const filtered = {
  all: (phrases: readonly string[]) => `Filtered: ${phrases.join('; ')}`,
  text: (text: string, record: string) => `${pluralOf(record)} with “${text}”`,
  /** `venue Nature or none`, where '' is none. */
  values: (facet: Facet, values: readonly string[]) =>
    `${facets[facet].before} ${values.map((value) => value || facets[facet].without).join(' or ')}`,
  manyValues: (facet: Facet, count: number) => `${facets[facet].before} one of ${number(count)}`,
  range: (name: RangeName, range: NumberRange, nouns: Nouns) => `${rangeOf(name, nouns)} ${withinRange(range)}`,
  topics: (names: readonly string[]) =>
    `without ${names.length === 1 ? 'the topic' : 'the topics'} ${names.join(', ')}`,
  manyTopics: (count: number) => `without ${counted(count, 'topic')}`,
  unknownTopic: 'a topic',
  /** By their numbers on the page. */
  communities: (numbers: readonly number[]) =>
    `without the ${numbers.length === 1 ? 'community' : 'communities'} ${numbers.join(', ')}`,
  only: (count: number, node: string) => `only ${counted(count, node)} of the user’s choice`,
};
