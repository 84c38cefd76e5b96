import { quoted } from '../../quoted.ts';

export const thesaurus = {
  header: 'Its first line is “label”, a tab, “replace by”.',
  noLabel: (line: string) => `The line ${quoted(line)} has no label; it was left out.`,
  again: (label: string, line: number) =>
    `${quoted(label)} stands in line ${line} already, which counts; this line was left out.`,
  nothing: (label: string) => `Nothing takes the place of ${quoted(label)}, which is left out of the papers.`,
  tabMissing: 'Put a tab between the two names if that is not meant.',
  noHeader: (line: string) => `${quoted(line)} is no header of a thesaurus.`,
};
