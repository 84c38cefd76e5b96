import { number } from '../numbers.ts';

/** The header and the frame of the page. */
export const header = {
  otherVersion: (made: string) => `The address was made by another version of Coterie (${made}) and could not be read.`,
  name: 'Coterie',
  open: 'Open',
  openName: 'Open files',
  openHint: 'Open files (O): tables, BibTeX, RIS, Web of Science, PubMed, OpenAlex and more',
  save: 'Save',
  menu: 'Menu',
  panels: {
    corpus: 'Papers, legend and settings',
    left: 'Papers panel',
    right: 'Selection panel',
    hide: { left: 'Hide the left panel ([)', right: 'Hide the right panel (])' },
    show: { left: 'Show the left panel ([)', right: 'Show the right panel (])' },
  },
  loading: {
    label: 'Opening',
    percent: (percent: number) => `${number(percent)}%`,
    cancel: 'Cancel',
  },
};
