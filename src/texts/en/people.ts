import type { SlotRule } from '../../model/identity.ts';
import { counted, number, plural } from '../numbers.ts';
import { papersText, yearsText } from './phrases.ts';

const decisionsText = (count: number) => plural(count, { one: 'decision', other: 'decisions' });

/** Why a name stands for a person, in a few words. */
const rules: Readonly<Record<SlotRule, string>> = {
  first: 'the first that was read',
  'equal string': 'written the same',
  'equal full name': 'the same full name',
  'equal initials': 'the same surname and initial',
  ORCID: 'the same ORCID',
  'source id': 'the same id in the source',
  'shared coauthor': 'a shared coauthor',
  affiliation: 'the same place of work',
  title: 'titles that are alike',
  'venue and title': 'the same venue, and titles that are alike',
  decision: 'decided by you',
};

/** Who is who: what a person is called, merging and splitting by hand, and the log of it. */
export const people = {
  papers: papersText,
  years: yearsText,
  more: 'Show more',
  untitled: 'Without a title',
  rules,
  cancel: 'Cancel',

  /** A number of papers that opens to them. */
  papersOf: (name: string, papers: number) => `${name}: ${papersText(papers)}`,
  showPapers: (count: number) => `Show ${count === 1 ? 'this paper' : 'these papers'}`,

  names: {
    title: 'Names and ids',
    count: (count: number) => plural(count, { one: 'name', other: 'names' }),
    ids: 'Ids',
    why: (names: number) => `Why ${names === 1 ? 'it stands' : 'they stand'} here`,
  },

  /** A field for a name, with the people found below. */
  field: {
    label: 'Name of somebody on the map',
    list: 'People it may be',
    noneSuggested: 'Nobody else has this surname. Type another name.',
    none: 'Nobody of that name is on the map.',
    suggested: (reason: string) => `suggested: ${reason}`,
    papers: (count: number, noun: string) => counted(count, noun),
  },

  tools: {
    group: (name: string) => `Who is ${name}`,
    merge: 'Merge with…',
    mergeHint: 'Somebody else here is the same person',
    split: 'Split…',
    splitHint: 'Some of the papers are somebody else’s',
    onePerson: 'These are one person…',
  },

  merge: {
    withWhom: (name: string) => `Merge ${name} with whom?`,
    title: 'One person?',
    both: (one: string, other: string) => `${one} and ${other}`,
    looking: 'Looking at what they have in common…',
    together: (papers: number) =>
      `Two different names on one paper are two people: both stand on ${papersText(papers)}.`,
    isSure: 'They are one person all the same',
    somebodyElse: 'Somebody else…',
    merge: (name: string, papers: number) => `Merge into ${name} (${papersText(papers)})`,
  },

  split: {
    title: (name: string) => `Which papers are not by this ${name}?`,
    groups: (count: number) => `They fall into ${number(count)} groups that share no coauthor, topic or place of work.`,
    oneGroup: 'Nothing in the papers says that they are by several people; tick those that you know are.',
    split: 'Split',
    none: 'Tick the papers that are somebody else’s.',
    all: (name: string) => `One paper at least stays with ${name}.`,
    some: (ticked: number, others: number) =>
      `${ticked === 1 ? 'This paper is' : `These ${papersText(ticked)} are`} somebody else’s; ${papersText(others)} ${others === 1 ? 'stays' : 'stay'}.`,
    everything: 'All',
    group: (place: number) => `Group ${number(place)}`,
    with: (company: readonly string[]) => `with ${company.join(', ')}`,
    notFound: 'None of these papers can be found again.',
  },

  /** What people have in common and what not. */
  evidence: {
    onePerson: 'For one person',
    against: 'Against it',
    what: 'What',
    papers: 'Papers',
    coauthors: (ofBoth: number) => `Coauthors, ${number(ofBoth)} of both`,
    topics: 'Topics',
    institutions: 'Institutions',
    venues: 'Venues',
    ids: 'Ids',
    also: (forms: readonly string[]) => `also ${forms.join(', ')}`,
    fewer: 'Fewer',
    more: (count: number) => `${number(count)} more`,
    papersOfSide: (name: string, side: string, papers: number) => `${name}, ${side}: ${papersText(papers)}`,
  },

  /** The log of decisions. */
  decisions: {
    /** A decision in a sentence. */
    is: (one: string, other: string) => `${one} is ${other}`,
    withPapers: (name: string, papers: number) => `${name} (${papersText(papers)})`,
    ofPaper: (name: string, title: string) => `${name} of “${title}”`,
    apart: (one: string, other: string) => `Kept apart: ${one} and ${other}`,
    split: (name: string, papers: number) =>
      `${papersText(papers)} of ${name} ${papers === 1 ? 'is' : 'are'} somebody else’s`,
    /** What a change is called where it can be undone. */
    changes: {
      several: (count: number) => `${decisionsText(count)} about who is who`,
      takingBack: (what: string) => `taking back the ${what}`,
      takingBackSeveral: (count: number) => `taking back ${decisionsText(count)}`,
      split: (name: string) => `split of ${name}`,
      merge: (one: string, other: string) => `merge of ${one} into ${other}`,
      mergeOfOneName: (name: string) => `merge of two named ${name}`,
      apart: (one: string, other: string) => `keeping apart of ${one} and ${other}`,
      apartOfOneName: (name: string) => `keeping apart of two named ${name}`,
    },
    dormant: 'Changes nothing: its papers or names are not open.',
    takeBack: 'Take back',
    takeBackOne: (words: string) => `Take back: ${words}`,
    papersOf: (papers: number, words: string) => `${papersText(papers)}: ${words}`,
    save: 'Save decisions',
    load: 'Load decisions…',
    loadLabel: 'Load decisions',
    loadHint: 'Adds the decisions of a file to these',
    asThesaurus: 'Save as VOSviewer thesaurus',
    asThesaurusHint: 'Every name, and the name that stands for it',
  },
};
