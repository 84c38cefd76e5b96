import { dayOf, daysInMonth } from '../src/lib/calendar.ts';
import type { AuthorSlot, Paper } from '../src/model/paper.ts';
import type { PartialDate } from '../src/model/partialDate.ts';
import { noTopics as noTopicsOf, type Topic, type TopicModel } from '../src/model/topic.ts';

/** A person's slot written in natural order, or as given in parts. */
export const person = (raw: string, parts: Partial<AuthorSlot> = {}): AuthorSlot => ({ raw, kind: 'person', ...parts });

/** A date from `2015`, `2015-04` or `2015-04-17`. */
export function dateOf(text: string): PartialDate {
  const [year, month, day] = text.split('-').map(Number);
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const from = dayOf(year!, month ?? 1, day ?? 1);
  const to = dayOf(year!, month ?? 12, day ?? daysInMonth(year!, month ?? 12));
  return { from, to, precision, kind: 'published', raw: text };
}

/** A paper by its author names and its date; everything else is empty. */
export function paper(authors: readonly (string | AuthorSlot)[], when?: string, more: Partial<Paper> = {}): Paper {
  return {
    title: `On ${authors.length} things`,
    slots: authors.map((author) => (typeof author === 'string' ? person(author) : author)),
    authorsTruncated: false,
    date: when === undefined ? undefined : dateOf(when),
    abstract: '',
    keywords: [],
    categories: [],
    venue: '',
    ids: {},
    provenance: { file: 'test', line: 1 },
    ...more,
  };
}

/** No topics at all, for tests that are about people. */
export const noTopics = (papers: readonly Paper[]): TopicModel => noTopicsOf(papers.length);

export const topicNamed = (name: string, terms: readonly string[] = []): Topic => ({
  id: name,
  label: name,
  terms,
  slot: 0,
  labelFrom: 'terms',
  isEditorial: false,
});
