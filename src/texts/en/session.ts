import { number } from '../numbers.ts';
import { papersText } from './phrases.ts';

/** At most so many names of files in a sentence. */
const mostFiles = 3;

function filesText(files: readonly string[]): string {
  const shown = files.slice(0, mostFiles).join(', ');
  return files.length > mostFiles ? `${shown} and ${number(files.length - mostFiles)} more` : shown;
}

/** What is kept as a whole, and what files carry of it. */
export const session = {
  unpacking: 'Reading the session',
  noSession: (file: string) => `${file} is not a session of Coterie.`,
  misfits: (told: readonly string[], parts: readonly string[]): string => {
    const left =
      parts.length === 0 ? [] : [`Parts of its view mean nothing here and were left out: ${parts.join(', ')}.`];
    return [...told, ...left].join(' ');
  },
  /** A picture, a page or a graph of ours was opened where its papers are. */
  restored: (file: string) => `All is seen as in ${file}.`,
  missing: (file: string, title: string, papers: number, files: readonly string[]) =>
    `${file} shows ‘${title}’ (${papersText(papers)}${files.length > 0 ? ` from ${filesText(files)}` : ''}), which is not open. Open these papers to see them as it does.`,
  openKept: 'Open the session that this browser has kept of them',
  forgetAwaited: (file: string) => `Forget the view of ${file}`,
  form: {
    label: 'Session',
    title: 'Session (.coterie)',
    what: 'One file with all of it. Drop it on this page, here or on another computer, and everything is as it is now.',
    holds: 'In it',
    papers: (count: number, title: string) =>
      `${papersText(count)} of ‘${title}’, as they were read, with their notices`,
    network: (title: string) => `The network ‘${title}’, as it was read`,
    decisions: (count: number) =>
      count === 0
        ? 'All settings'
        : `All settings, with ${count === 1 ? 'your decision' : `your ${number(count)} decisions`} about who is who`,
    topics: 'Topics, with what you have changed in them',
    places: 'Places, communities and colours, to the last bit',
    view: 'The window, filters, selection, colours and camera',
    selections: (count: number) => (count === 1 ? 'A saved selection' : `${number(count)} saved selections`),
    privacy: 'The papers are in it, so send it only to people who may have them.',
    save: 'Save session',
    list: 'Sessions in this browser…',
    packing: (percent: number) => `Packing the papers: ${number(percent)} %`,
    cancel: 'Cancel',
  },
};
