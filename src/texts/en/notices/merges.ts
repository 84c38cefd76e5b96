import { quoted } from '../../quoted.ts';

export const merges = {
  ids: {
    arxiv: 'arXiv id',
    pmid: 'PubMed id',
    source: 'record id',
  },
  facts: {
    authorIds: 'author ids',
    documentType: 'kind of work',
  },
  where: (line: number, file: string) => `line ${line} of ${file}`,
  merged: (title: string, where: string, why: string, gave: string) =>
    `${quoted(title)} is the work of the record on ${where} (${why}); they were merged.${gave}`,
  takeBack: 'The import report can take it back.',
  correctId: 'Correct the id in the source.',
  gave: (facts: readonly string[]) => ` It gave: ${facts.join(', ')}.`,
  otherWork: (
    title: string,
    id: string,
    other: string,
    { line, file }: { readonly line: number; readonly file: string },
  ) =>
    `${quoted(title)} has the id ${id} of ${quoted(other)} (line ${line} of ${file}), but neither its title nor its first ` +
    'author; both were kept.',
  idClash: (
    name: string,
    other: string,
    { file, line }: { readonly file: string; readonly line: number },
    id: string,
  ) =>
    `${quoted(name)} and ${quoted(other)} (${file}, line ${line}) have one id, ${id}, and are two people all the same.`,
  idClashRemedy: 'Merge them if they are one person; else one of them has a wrong id.',
};
