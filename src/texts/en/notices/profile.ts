import { quoted } from '../../quoted.ts';

export const profile = {
  noYear: (date: string, year: number) =>
    `The date ${quoted(date)} has no year; ${year} was taken, the year in which the page was saved.`,
  noTitle: 'no title',
  noAuthors: 'no line of authors',
  cut: (record: string, lack: string) => `The record ${quoted(record)} has ${lack}; it was left out.`,
  copyAgain: 'Perhaps the page was cut; copy it again.',
  needsPapers: (hIndex: number, papers: number) => `needs at least ${hIndex} papers, and the page has ${papers}`,
  needsCitations: (needed: number, citations: number) =>
    `needs at least ${needed} citations, and the page states ${citations}`,
  notComputed: 'Coterie does not compute with it.',
  paperCount: (claimed: number, found: number) => `The page claims ${claimed} papers; ${found} were found in the text.`,
  partly: 'Perhaps not all of the page was copied.',
  category: (code: string, candidates: readonly string[], taken: string) =>
    `The category ${quoted(code)} may be ${candidates.join(' or ')}; ${taken} was taken.`,
  hIndex: (hIndex: number, reasons: readonly string[]) =>
    `The h-index ${hIndex} is stated by the page, impossible: it ${reasons.join('; it ')}.`,
};
