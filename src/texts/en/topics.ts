import { counted, number } from '../numbers.ts';

/** What is done to topics, beside the legend and in the inspector. */
export const topics = {
  editorial: (count: number) =>
    `${counted(count, 'topic')} ${count === 1 ? 'is' : 'are'} book reviews, notices and the like, not ${count === 1 ? 'a subject' : 'subjects'}.`,
  hideEditorial: (count: number) => `Hide ${count === 1 ? 'it' : 'them'}`,
  hidden: {
    title: (count: number) => counted(count, 'hidden topic'),
    list: 'Hidden topics',
    showOne: (name: string) => `Show “${name}” again`,
    show: 'Show again',
    asFound: (changes: number) => `Topics as they were found (${counted(changes, 'change')} of yours)`,
  },
  several: {
    begin: 'Merge several…',
    label: 'Merge several topics',
    tick: 'Tick the topics above that are one.',
    becomeOne: (count: number, into: string) => `${counted(count, 'topic')} become one with “${into}”.`,
    merge: 'Merge',
    cancel: 'Cancel',
  },
  tools: {
    label: (name: string) => `Change “${name}”`,
    hint: 'Rename, merge, split, hide',
    rename: 'Rename',
    merge: 'Merge…',
    mergeHint: 'Into another topic',
    split: 'Split',
    splitHint: 'Into the two groups it falls into first',
    hide: 'Hide',
    hideHint: 'Its papers stay; they have one topic fewer',
  },
  mergeInto: {
    label: (name: string) => `Merge “${name}” into`,
    merge: 'Merge',
    cancel: 'Cancel',
  },
  terms: {
    label: 'Terms',
    papers: (term: string) => `Papers that say “${term}”`,
    more: (count: number) => `${number(count)} more`,
    leaveOut: (term: string) => `“${term}” is not a subject word: leave out`,
    leaveOutHint: (term: string) => `“${term}” is not a subject word: leave it out of all topics`,
  },
};
