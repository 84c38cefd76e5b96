import type { Meant } from '../../bibliography.ts';
import { blankLines, type FormatCase } from '../formatCase.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const dateOf = ({ year, month, day }: Meant) =>
  [year, ...(month === 0 ? [] : [months[month - 1]]), ...(day === 0 ? [] : [day])].join(' ');

const initials = (given: string) =>
  given
    .split(/[\s.-]+/)
    .map((name) => name.slice(0, 1))
    .join('');

const medlineRecord = (paper: Meant, at: number): string =>
  [
    `PMID- ${1000 + at}`,
    'OWN - NLM',
    `DP  - ${dateOf(paper)}`,
    `TI  - ${paper.title}`,
    `LID - ${paper.doi} [doi]`,
    ...paper.authors.flatMap(({ family, given }) => [
      `FAU - ${family}, ${given}`,
      `AU  - ${family} ${initials(given)}`,
      'AD  - Institute of Places,\n      Nowhere.',
    ]),
    ...paper.keywords.map((keyword) => `OT  - ${keyword}`),
    'EDAT- 1999/01/01 00:00',
    'SO  - J Places. 1999;1:1-2.',
  ].join('\n');

export const medline: FormatCase = {
  name: 'MEDLINE',
  format: 'medline',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  ...blankLines,
  record: medlineRecord,
  damages: {
    'cut in the title': (record) => record.slice(0, record.indexOf('\nTI  - ') + 9),
    'cut in the authors': (record) => record.slice(0, record.indexOf('\nFAU - ') + 9),
    'dash gone before the title': (record) => record.replace('\nTI  - ', '\nTI    '),
    'first line gone': (record) => record.slice(record.indexOf('\n') + 1),
    'blank line before the authors': (record) => record.replace('\nFAU', '\n\nFAU'),
    'letters gone before an author': (record) => record.replace('\nFAU - ', '\n'),
  },
  snippets: [
    'PMID- ',
    '\nPMID- 7\n',
    '\nTI  - ',
    '\nAU  - ',
    '\nAUID- ORCID: 0000-0002-1825-0097\n',
    '\n      ',
    '- ',
    '\nSO  - ',
    'OWN - ERIC',
  ],
};
