import type { FilterName } from '../../model/filterNames.ts';
import type { AuthorFacet, Facet, NumberRange, PaperFacet, RangeName } from '../../model/filters.ts';
import type { Nouns } from '../../model/nouns.ts';
import type { Visible } from '../../model/sift.ts';
import { counted, nounFor, number, plural, pluralOf, weightText } from '../numbers.ts';

const names: Readonly<Record<Exclude<FilterName, RangeName>, string>> = {
  text: 'Words',
  venue: 'Venue',
  language: 'Language',
  documentType: 'Document type',
  institution: 'Institution',
  country: 'Country',
  topics: 'Topics',
  communities: 'Communities',
  only: 'Only certain',
};

const addresses =
  'No file told the addresses of its authors: full records of Web of Science, Scopus, OpenAlex and PubMed do.';
const absent: Readonly<Record<Facet, string>> = {
  venue: 'No file told where its papers were published.',
  language: 'No file told the language of its papers.',
  documentType: 'No file told what kinds of documents its papers are.',
  institution: addresses,
  country: addresses,
};

const untold: Readonly<Record<PaperFacet | AuthorFacet, string>> = {
  venue: 'Without a venue',
  language: 'Language not told',
  documentType: 'Type not told',
  institution: 'Without an institution',
  country: 'Without a country',
};

const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** Codes of languages that nobody has registered, or that are none, stay as they are. */
function languageName(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

function valueName(facet: Facet, value: string): string {
  if (value === '') return untold[facet];
  if (facet === 'language') return languageName(value);
  return facet === 'documentType' ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}

function rangeName(name: RangeName, { Node, neighbours, record }: Nouns): string {
  if (name === 'papers')
    return `${pluralOf(record.charAt(0).toUpperCase() + record.slice(1))} of each ${Node.toLowerCase()}`;
  return name === 'degree' ? neighbours : 'Weight of ties';
}

/** What a range is counted in, in the plural. */
function rangeUnit(name: RangeName, { neighbours, record }: Nouns): string {
  if (name === 'papers') return pluralOf(record);
  return name === 'degree' ? neighbours.toLowerCase() : 'weight';
}

function rangeWords({ from, to }: NumberRange): string {
  if (from !== null && to !== null) return from === to ? weightText(from) : `${weightText(from)} to ${weightText(to)}`;
  if (from !== null) return `${weightText(from)} or more`;
  return to === null ? 'any' : `${weightText(to)} or less`;
}

/** `812 of 2,340 authors visible: 1,100 outside the window, 428 hidden by filters` */
function visibleWords({ all, visible, outside, filtered }: Visible, noun: string): string {
  if (visible === all) return all === 1 ? `The only ${noun} is visible` : `All ${counted(all, noun)} visible`;
  const hidden = [
    ...(outside > 0 ? [`${number(outside)} outside the window`] : []),
    ...(filtered > 0 ? [`${number(filtered)} hidden by filters`] : []),
  ];
  return `${number(visible)} of ${counted(all, noun)} visible: ${hidden.join(', ')}`;
}

/** Everything about filters. */
export const filters = {
  title: 'Filters',
  openHint: 'Filters (F)',
  /** Over a drawing of change. */
  wholeHere: 'The filters do not act here: this is drawn from all papers and authors.',
  inUse: (count: number) => `${number(count)} in use`,
  bar: 'Filters in use',
  clearAll: 'Clear all',
  clearAllFilters: 'Clear all filters',
  clear: 'Clear',
  clearThis: 'Clear this filter',
  clearOne: (what: string) => `Clear the filter ${what}`,
  editOne: (what: string) => `Change the filter ${what}`,
  /** Of a filter by its name, as a row is called. */
  name: (name: FilterName, nouns: Nouns): string => {
    if (name === 'papers' || name === 'degree' || name === 'weight') return rangeName(name, nouns);
    return name === 'only' ? `${names.only} ${pluralOf(nouns.node)}` : names[name];
  },
  absent,
  nothingLeftToTell: 'Nothing that is left under the other filters, in the window, tells it.',
  absentShort: 'not told',
  valueName,
  rangeUnit,
  rangeWords,
  visibleWords,
  /** In the bar, where there is little room. */
  visibleShort: ({ all, visible }: Visible, noun: string) => `${number(visible)} of ${counted(all, noun)}`,
  /** Of `12 of 43 authors`. */
  visibleNow: (counts: string) => `${counts} visible`,
  counting: 'Counting…',
  hides: (count: number, noun: string) => `hides ${counted(count, noun)}`,
  hidesNothing: 'hides nothing',
  /** What several kept values are together: `Nature and 2 more`. */
  values: (first: string, more: number) => (more === 0 ? first : `${first} and ${number(more)} more`),
  words: (text: string) => `“${text}”`,
  hiddenOne: (name: string) => `${name} hidden`,
  hiddenTopics: (count: number) => `${plural(count, { one: 'topic', other: 'topics' })} hidden`,
  hiddenCommunities: (count: number) => `${plural(count, { one: 'community', other: 'communities' })} hidden`,
  onlyThese: (count: number, noun: string) => `only ${counted(count, noun)}`,
  wordsLabel: (papers: string) => `Words in ${papers}`,
  wordsHint: 'title, abstract, keywords, venue',
  find: (what: string) => `Find: ${what.toLowerCase()}`,
  findPlaceholder: (count: number) => `Find among ${number(count)}`,
  noSuchValue: 'Nothing is called so.',
  more: 'More',
  only: 'only',
  keepOnly: (value: string) => `Keep only ${value}`,
  papersWith: (count: number, noun: string) => ` ${nounFor(count, noun)} under the other filters`,
  rangeFrom: (what: string) => `${what}, from`,
  rangeTo: (what: string) => `${what}, to`,
  from: 'from',
  to: 'to',
  noBound: 'no bound',
  notANumber: (text: string) => `“${text}” is no number. Write one such as 3, or nothing for no bound.`,
  rangeKeys: 'Arrow keys move by one bar, Page Up and Page Down by five, Home and End to the ends.',
  highestBar: (count: number, noun: string) => `highest bar: ${counted(count, noun)}`,
  nothingToCount: 'Nothing is left to count under the other filters.',
  toLegend: 'Choose in the legend',
  showAllTopics: 'Show all topics',
  onlyWith: (neighbours: string) => `Show only with ${neighbours}`,
  onlyThisTopic: 'Show only this topic',
  hideThisTopic: 'Hide it on the map',
  showAllCommunities: 'Show all communities',
  noneHidden: 'none hidden',
  everybody: 'all',
  onlySelected: 'Show only what is selected',
  onlyNeighbours: (noun: string) => `Show only the selected and their ${noun}`,
  showEverybody: (nouns: Nouns) =>
    nouns.node === 'author' ? 'Show everybody again' : `Show all ${pluralOf(nouns.node)} again`,
  onlyHint: (nouns: Nouns) =>
    `Select ${pluralOf(nouns.node)} on the map, by search or in a list; then show them alone.`,
  /** Beside the legend of one kind of group, of what the other kind hides. */
  alsoHidden: (what: string, count: number) => `${what} ${count === 1 ? 'is' : 'are'} hidden, too`,
  topicCount: (count: number) => plural(count, { one: 'topic', other: 'topics' }),
  communityCount: (count: number) => plural(count, { one: 'community', other: 'communities' }),
  show: 'Show',
  emptyTitle: (noun: string) => `The filters leave no ${noun} on the map`,
  emptyMost: (what: string, hides: string) => `“${what}” ${hides}, more than any other.`,
  emptyTogether: (what: string) => `No filter does it alone. “${what}” is one of them.`,
  emptyOne: (what: string) => `“${what}” passes nobody in the window.`,
  /** Read out when filters have come to rest. */
  announced: (what: string, visible: string) => `Filter ${what}: ${visible}`,
  announcedMany: (visible: string) => `Filters changed: ${visible}`,
  announcedCleared: (what: string, visible: string) => `Filter ${what} cleared: ${visible}`,
  announcedNone: (visible: string) => `No filters: ${visible}`,
  commands: {
    open: 'Filters',
    clear: 'Clear all filters',
    hideTopic: 'Hide the topic of what is selected',
    onlyTopic: 'Show only the topic of what is selected',
    hideCommunity: 'Hide the community of what is selected',
    onlyCommunity: 'Show only the community of what is selected',
  },
  blocked: {
    nothingOpen: 'Nothing is open yet.',
    noFilter: 'No filter is in use.',
    nobodySelected: 'Nobody is selected.',
    shownAlone: 'It is all that is shown.',
    allShown: (nodes: string) => `All ${nodes} are shown already.`,
    noTopic: 'What is selected has no topic.',
    noCommunity: 'What is selected is in no community.',
  },
};
