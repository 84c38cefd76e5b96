import { counted, number } from '../numbers.ts';

/** See `README.md`. What workers say: what they are doing, and why one of them can go on no more. */
export const work = {
  drawing: 'Drawing the map',
  people: 'Telling people apart',
  topics: 'Finding topics',
  ties: 'Counting ties',
  packing: 'Packing the papers',
  communities: 'Finding communities',
  communitiesAgain: 'Finding communities again',
  placing: 'Placing authors',
  reading: (file: string) => `Reading ${file}`,
  nothingOpen: 'Nothing is open.',
  nothingRead: 'None of the files held a paper or a network that could be read.',
  unreadable: (file: string, reason: string) => `${file} could not be read from the disk: ${reason} Choose it again.`,
  notStarted: (reason: string) =>
    `A part of Coterie that works in the background did not start (${reason}). Try again, or load the page anew when that does not help.`,
  scriptMissing: 'its script could not be loaded',
  noSign: (seconds: number) => `no sign of life in ${number(seconds)} seconds`,
  stopped: 'The background worker stopped.',
  stoppedForGood: 'The background worker stopped. Open the files again.',
  garbled: 'The background worker sent something unreadable.',
  arrangerStopped: 'The worker that arranges the map stopped.',
  measurerStopped: 'The worker that measures stopped.',
  pdfStopped: 'The worker that writes PDFs stopped.',
  place: (file: string, line: number) => `${file}, line ${line}`,
  papersOf: (papers: number, all: number) => `${counted(papers, 'paper')} of ${all}`,
  /** What several files are called together. */
  andMore: (file: string, more: number) => `${file} and ${number(more)} more`,
};
