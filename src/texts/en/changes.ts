import type { ChangeKind } from '../../model/shift.ts';
import { counted, number } from '../numbers.ts';

const numberWords = ['two', 'three', 'four', 'five', 'six'];
/** From two on. */
const numberWord = (count: number): string => numberWords[count - 2] ?? number(count);

/** See `README.md`. What is different between two times, and after a change of settings or of topics. */
export const changes = {
  report: {
    title: 'What changed',
    file: (title: string) => `${title} changes`,
    kinds: {
      papers: 'Papers and people',
      'rising topics': 'Rising topics',
      'fading topics': 'Fading topics',
      'new ties': 'New ties',
      'ended ties': 'Ended ties',
      'new bridges': 'New bridges between groups',
      'merged groups': 'Groups that came together',
      'split groups': 'Groups that parted',
    } satisfies Record<ChangeKind, string>,
    before: 'Before',
    after: 'After',
    from: (label: string) => `${label}, from`,
    to: (label: string) => `${label}, to`,
    useWindow: 'Use the window',
    useWindowHint: 'The window of the timeline, and as long before it',
    useHalves: 'Use halves',
    useHalvesHint: 'The first and the second half of all years',
    sameTwice: (years: string) => `Both are ${years}. Nothing can have changed: choose different years above.`,
    nothing: 'Nothing changed between the two.',
    papers: (count: number) => counted(count, 'paper'),
    copy: 'Copy as text',
    save: 'Save as text',
    heading: (title: string, before: string, after: string) => `${title}: what changed from ${before} to ${after}`,
    copied: 'Copied.',
    notCopied: (reason: string) => `The browser did not let it be copied: ${reason} Save it as text instead.`,
  },
  network: {
    size: (nodes: string, ties: number) => `${nodes} and ${counted(ties, 'tie')}`,
    /** Of such a size. */
    same: (size: string) => `Still ${size}`,
    fewer: (size: string) => `${size} left`,
    merged: (communities: number) => `${number(communities)} merged`,
    split: (communities: number) => `${number(communities)} split`,
    /** `412 authors and 1,030 ties left; 18 communities: 2 merged.` */
    whole: (network: string, communities: number, changed: readonly string[]) =>
      `${network}; ${counted(communities, 'community')}${changed.length === 0 ? '' : `: ${changed.join(', ')}`}.`,
  },
  topics: {
    renamed: (before: string, after: string) => `“${before}” is now “${after}”`,
    hidden: (topic: string) => `“${topic}” hidden`,
    shownAgain: (topic: string) => `“${topic}” shown again`,
    split: (topic: string, parts: number) => `“${topic}” split in ${numberWord(parts)}`,
    /** Those that are named become one; more than two are a number. */
    merged: (others: readonly string[], into: string) => {
      const names = others.map((topic) => `“${topic}”`).join(' and ');
      return `${others.length > 2 ? counted(others.length, 'topic') : names} merged into “${into}”`;
    },
    /** `14 topics: “graph theory” split in two; and 3 more changes.` */
    whole: (topics: number, told: readonly string[], more: number) => {
      const events = [...told, ...(more > 0 ? [`and ${number(more)} more changes`] : [])].join('; ');
      return `${counted(topics, 'topic')}${events === '' ? '' : `: ${events}`}.`;
    },
  },
};
