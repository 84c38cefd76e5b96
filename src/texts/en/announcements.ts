import { counted, number, plural } from '../numbers.ts';

interface LoadedDecisions {
  readonly all: number;
  readonly applied: number;
  /** About papers or names that are not open. */
  readonly dormant: number;
  /** In the log before. */
  readonly known: number;
}

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
  nothingSelected: 'Nothing selected.',
  pinnedThere: (name: string) => `${name} is pinned where it was put.`,
  pinned: (name: string) => `${name} is pinned.`,
  unpinned: (name: string) => `${name} is let go.`,
  /** Files with decisions, and the thesaurus that is made of them. */
  decisions: {
    /** In the names of the files. */
    file: 'decisions',
    thesaurusFile: 'who is who thesaurus',
    /** Of so many names the thesaurus cannot tell whose they are. */
    thesaurus: (names: number) =>
      names === 0
        ? 'The thesaurus says all of it.'
        : `The thesaurus knows names alone: ${counted(names, 'name')} of several people ${names === 1 ? 'is' : 'are'} not in it, so that splits are lost.`,
    tooLarge: (file: string, size: string, most: string) =>
      `“${file}” has ${size}, which is more than the ${most} of a log.`,
    unusable: (file: string) => `“${file}” could not be used.`,
    /** `decisions.json: 12 decisions, of which 10 apply, 2 are about papers or names that are not open.` */
    loaded: (file: string, { all, applied, dormant, known }: LoadedDecisions) => {
      const parts = [
        plural(applied, { one: 'applies', other: 'apply' }),
        ...(dormant > 0
          ? [`${plural(dormant, { one: 'is', other: 'are' })} about papers or names that are not open`]
          : []),
        ...(known > 0 ? [`${plural(known, { one: 'was', other: 'were' })} in the log already`] : []),
      ];
      return `${file}: ${counted(all, 'decision')}, of which ${parts.join(', ')}.`;
    },
  },
  failed: {
    filters: (reason: string) => `The filters could not be applied: ${reason}`,
    facets: (reason: string) => `The filters could not be counted: ${reason}`,
    window: (reason: string) => `The window could not be counted: ${reason}`,
    topicPlaces: (reason: string) => `Topics stay among their authors: ${reason}`,
    layout: (reason: string) => `The map could not be laid out to its end: ${reason}`,
    move: (reason: string) => `The map could not be moved: ${reason}`,
    colours: (reason: string) => `The colours could not be found: ${reason}`,
    mainTopics: (reason: string) => `The main topics could not be found: ${reason}`,
  },
};
