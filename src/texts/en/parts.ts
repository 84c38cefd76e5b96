import { nounFor, number } from '../numbers.ts';

/** What small parts say wherever they stand. */
export const parts = {
  awaited: {
    cancelled: (measures: string) => `${measures}: cancelled.`,
    resume: 'Work it out',
    waiting: (measures: string) => `${measures}: being worked out …`,
    running: (measure: string) => `${measure} …`,
    percent: (percent: number) => `${number(percent)} %`,
    cancel: 'Cancel',
    failed: (reason: string) => `The measures could not be worked out: ${reason}`,
  },
  answerFailed: (reason: string) => `It could not be worked out: ${reason}`,
  renaming: { label: (name: string) => `New name of “${name}”`, rename: 'Rename', cancel: 'Cancel' },
  undo: 'Undo',
  close: 'Close',
  /** Before the figure, heard, not seen. */
  weight: 'weight ',
  /** Behind a figure, heard, not seen: ` papers`. */
  nounAfter: (count: number, noun: string) => ` ${nounFor(count, noun)}`,
  /** Of a command with its key. */
  withKey: (title: string, key: string) => `${title} (${key})`,
};
