import { counted, number } from '../numbers.ts';

/** What is said of work that has ended, failed or goes on: read out, and shown for a while. */
export const announcements = {
  /** Work on its way. */
  progress: { starting: 'Starting', topics: 'Finding topics', ties: 'Counting ties' },
  cancelled: 'Cancelled.',
  cancelledStillOpen: 'Cancelled. What was open is still open.',
  opened: (title: string, counts: readonly string[], usedAgain: string) =>
    `${title}: ${counts.join(', ')}.${usedAgain}`,
  topicsUsedAgain: ' Your changes to its topics are used again.',
  decisionsUsedAgain: (count: number) =>
    ` ${counted(count, 'decision')} about who is who ${count === 1 ? 'is' : 'are'} used again.`,
  /** What is opened is called by its first file. */
  nothing: 'nothing',
  theExample: 'The example',
  pastedText: 'pasted text',
  andMore: (name: string, more: number) => `${name} and ${number(more)} more`,
  saved: (name: string, size: string) => `Saved ${name} (${size}).`,
  windowCounts: (window: string, counts: readonly string[]) => `${window}: ${counts.join(', ')}`,
  sameTopics: (count: number) => `Still the same ${counted(count, 'topic')}.`,
  failed: {
    layout: (reason: string) => `The map could not be laid out to its end: ${reason}`,
    move: (reason: string) => `The map could not be moved: ${reason}`,
    colours: (reason: string) => `The colours could not be found: ${reason}`,
    mainTopics: (reason: string) => `The main topics could not be found: ${reason}`,
  },
};
