import type { SuggestionReason } from '../../model/review.ts';
import { hundredths, number, plural } from '../numbers.ts';
import { papersText, yearsText } from './phrases.ts';

const suggestionsText = (count: number) => plural(count, { one: 'suggestion', other: 'suggestions' });
const tiesText = (count: number) => plural(count, { one: 'tie', other: 'ties' });

/** Why it is suggested, in a word or two. */
const reasons: Readonly<Record<SuggestionReason, string>> = {
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

/** What the suggestions are about. */
const one = { people: 'person', institutions: 'institution' };
type Of = keyof typeof one;

/** Suggestions of who is who, one after the other with what speaks for and against each. */
export const review = {
  title: 'Who is who',
  /** `3 suggestions of who is one person`, by `a person`. */
  line: (count: number, person: string) => `${suggestionsText(count)} of who is ${person.replace(/^an? /, 'one ')}`,
  lineHint: 'Who is who (W)',
  count: suggestionsText,
  close: 'Close who is who',
  back: 'Who is who',
  backHint: 'Back to who is who (Esc)',
  reasons,
  certainty: { nearlyCertain: 'nearly certain', likely: 'likely', possible: 'possible', doubtful: 'doubtful' },
  certaintyHint: (value: number) => `Certainty ${hundredths(value)}`,

  queue: {
    label: 'Suggestions',
    more: 'Show more',
    beyond: (count: number) => `${plural(count, { one: 'more suggestion', other: 'more suggestions' })} after these.`,
    ties: tiesText,
    aboveLine: ', above the line',
    /** Behind the name of one who falls into groups. */
    isSeveral: (people: number) => `is ${number(people)} people?`,
    /** Between the name that stays and the one that goes into it. */
    takesIn: ' takes in ',
    papers: (count: number) => `(${papersText(count)})`,
    dragLine: 'Drag to move the line',
    line: 'accept what is above',
  },

  actions: {
    label: 'Decide',
    merge: 'Merge',
    split: 'Split',
    keepApart: 'Keep apart',
    keepAsOne: 'Keep as one',
    later: 'Later',
    preview: 'Preview',
    previewHint: 'Show on the map what it becomes (P)',
    previewed: (of: Of, name: string, becomes: string) => `One ${one[of]}, ${name}: ${becomes}.`,
    /** `22 ties, 31 papers together` */
    together: (ties: number, papers: number) => `${tiesText(ties)}, ${papersText(papers)} together`,
    groupWith: (papers: number, names: readonly string[]) =>
      `${papersText(papers)}${names.length === 0 ? ', with nobody on the map' : ` with ${names.join(' and ')}`}`,
  },

  /** The line under which nothing is accepted unseen; keys stand beside the words. */
  lineBar: {
    draw: 'Draw a line under this one',
    shift: 'Shift A',
    up: 'Line up (Shift Up)',
    down: 'Line down (Shift Down)',
    remove: 'Take the line away',
    accept: (count: number) => (count === 1 ? 'Accept the one above the line' : `Accept these ${number(count)}`),
    confirm: (accept: string, outcome: string) => `${accept}? ${outcome} It can be undone.`,
    yes: 'Accept',
    cancel: 'Cancel',
    undo: 'Undo',
    undoOne: (what: string) => `Undo: ${what}`,
    nothingToUndo: 'Nothing was changed yet.',
  },

  /** What becomes of the map when suggestions are accepted. */
  outcome: {
    counts: {
      people: (count: number) => plural(count, { one: 'person', other: 'people' }),
      institutions: (count: number) => plural(count, { one: 'institution', other: 'institutions' }),
    },
    fewer: (nodes: string) => `${nodes} fewer`,
    more: (nodes: string) => `${nodes} more`,
    words: (changes: readonly string[], ties: number) =>
      `${changes.join(' and ')}; about ${tiesText(ties)} ${ties === 1 ? 'gets' : 'get'} another end.`,
  },

  /** What a decision did, for those who hear it. */
  news: {
    into: (other: string, kept: string) => `${other} into ${kept}`,
    intoSeveral: (name: string, people: number) => `${name} into ${number(people)} people`,
    merged: (change: string) => `Merged: ${change}.`,
    split: (change: string) => `Split: ${change}.`,
    keptApart: (names: readonly string[]) => `Kept apart: ${names.join(' and ')}.`,
    keptAsOne: (name: string) => `Kept as one person: ${name}.`,
    accepted: (count: number) => `Accepted: ${number(count)}.`,
    putOff: 'Put off until the end.',
    left: (count: number) => `${suggestionsText(count)} left.`,
  },

  evidence: {
    label: 'Evidence',
    looking: 'Looking at the evidence …',
    forSeveral: 'For several people',
    forOne: { people: 'For one person', institutions: 'For one institution' },
    coauthors: { people: 'Coauthors', institutions: 'People who work there' },
    institutions: { people: 'Institutions', institutions: 'Places' },
    together: { people: 'On one list of authors: ', institutions: 'On one paper: ' },
    topics: 'Topics',
    venues: 'Venues',
    ids: 'Ids',
    shared: (count: number) => `${number(count)} shared`,
    papersTogether: (count: number) => `${papersText(count)} together`,
    /** Of a number of papers of a side that stand with a thing. */
    papersOf: {
      with: (papers: number, side: string, thing: string) => `${papersText(papers)} of ${side} with ${thing}`,
      on: (papers: number, side: string, thing: string) => `${papersText(papers)} of ${side} on ${thing}`,
      at: (papers: number, side: string, thing: string) => `${papersText(papers)} of ${side} at ${thing}`,
      in: (papers: number, side: string, thing: string) => `${papersText(papers)} of ${side} in ${thing}`,
    },
    share: (part: number, whole: number) => `${number(Math.round((100 * part) / whole))} %`,
    more: (count: number) => `${number(count)} more`,
    openPapers: 'Open the papers',
    closePapers: 'Close the papers',
    titles: 'Titles that are alike',
    alike: (cosine: number) => `${hundredths(cosine)} alike`,
    alikeHint: 'Cosine of the two titles: 1 when they use the same words',
  },

  /** Those whom a suggestion is about, beside each other. */
  sides: {
    papers: papersText,
    papersOf: (papers: number, side: string) => `${papersText(papers)} of ${side}`,
    written: (forms: readonly string[]) => `Written ${forms.join(' · ')}`,
    groupTitle: (place: number) => `Group ${number(place)}`,
    group: (place: number) => `group ${number(place)}`,
    numbered: (name: string, place: number) => `${name} (${number(place)})`,
    undated: 'without a date',
    years: yearsText,
  },

  /** Why nothing waits, and what can be done. */
  none: {
    failed: (reason: string) => `The suggestions could not be made: ${reason}`,
    tryAgain: 'Try again',
    noPapers: 'A network without papers has nothing that could tell who is who.',
    looking: (of: Of) => `Looking for names that may be one ${one[of]} …`,
    lookingLabel: (of: Of) => `Looking for names that may be one ${one[of]}`,
    decided: (count: number) => `${plural(count, { one: 'decision', other: 'decisions' })} made so far.`,
    undo: 'Undo the last change',
    carefully: 'Names and ids, carefully',
    allDecided: 'No suggestions are left: all have been decided.',
    noInstitutions: 'No suggestions: no two names in these papers look like one institution.',
    verbatim: 'No suggestions: as the settings are, every spelling is a person of its own.',
    initials:
      'No suggestions: as the settings are, whoever has the same surname and first initial is one person already.',
    noPeople:
      'No suggestions: no two names in these papers look like one person, and nobody falls into groups that have nothing in common.',
    otherNetwork: 'No suggestions: the network is neither of people nor of institutions.',
    toAuthors: 'Network of authors',
  },
};
