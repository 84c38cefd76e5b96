import type { Settings } from '../../model/settings.ts';
import { counted, number, pluralOf } from '../numbers.ts';

const identity: Readonly<Record<Settings['identity'], string>> = {
  verbatim: 'each spelling of a name is a person',
  names: 'names are joined by normalised full names',
  initials: 'names are joined by surname and first initial',
  safe: 'names are joined by the safe rules (identifiers, full names and shared coauthors)',
  suggestive: 'names are joined by identifiers, full names, shared coauthors, affiliations, venues and titles',
};

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const month = (year: number, ofYear: number): string => `${monthNames[ofYear - 1]!} ${year}`;

/** The lines under a picture and in files: what is shown, how it was counted and what was left out. */
export const caption = {
  /** `1996–2025` */
  years: (first: number, last: number) => (first === last ? String(first) : `${first}–${last}`),
  allYears: (years: string) => `All years, ${years}`,
  /** `March 2001`; January is 1. */
  month,
  /** `12 March 2001` */
  day: (year: number, ofYear: number, ofMonth: number) => `${ofMonth} ${month(year, ofYear)}`,
  /** `12 March 2001 – 4 June 2005` */
  span: (first: string, last: string) => `${first} – ${last}`,
  undated: (count: number, record: string, isShown: boolean) =>
    `${counted(count, `undated ${record}`)} ${isShown ? 'included' : 'left out'}`,
  coauthorTies: (count: number) => counted(count, 'coauthor tie'),
  topics: (count: number) => counted(count, 'topic'),
  topicTies: (count: number, node: string) => counted(count, `${node}–topic tie`),
  topicPairs: (count: number) => counted(count, 'topic–topic tie'),
  weights: {
    full: 'Full counting (1 per pair and paper)',
    fractional: 'Fractional counting (1/(n − 1) per pair)',
  } satisfies Readonly<Record<Settings['counting'], string>>,
  identity,
  /** `12 decisions by hand (9 merges, 3 splits)` */
  byHand: (merges: number, splits: number, apart: number) => {
    const kinds = [
      ...(merges > 0 ? [counted(merges, 'merge')] : []),
      ...(splits > 0 ? [counted(splits, 'split')] : []),
      ...(apart > 0 ? [`${number(apart)} kept apart`] : []),
    ];
    return `${counted(merges + splits + apart, 'decision')} by hand (${kinds.join(', ')})`;
  },
  groups: 'group authors (collaborations) are nodes too',
  only: (node: string) => `only the ${pluralOf(node)} of a list`,
  minPapers: (node: string, papers: number) => `${pluralOf(node)} with at least ${counted(papers, 'paper')}`,
  minJointPapers: (papers: number) => `ties of at least ${counted(papers, 'joint paper')}`,
  largestComponent: 'the largest component only',
  withoutPapers: 'A network that came without papers; weights as its file has them',
  leftOut: (omissions: readonly string[]) => `Left out: ${omissions.join('; ')}`,
  /** `from a.bib, b.ris, c.csv and 2 more files` */
  files: (names: readonly string[], more: number) =>
    more === 0 ? `from ${names.join(', ')}` : `from ${names.join(', ')} and ${counted(more, 'more file')}`,
  /** By which the same papers are recognised. */
  data: (hash: string) => `data ${hash}`,
};
