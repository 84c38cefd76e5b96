import type { Meant } from '../../bibliography.ts';
import { blankLines, type FormatCase } from '../formatCase.ts';

const months = ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const record = ({ title, authors, year, month, day, doi, keywords }: Meant): string =>
  [
    'RT Journal Article',
    'SR Electronic(1)',
    ...authors.map(({ family, given }) => `A1 ${family},${given}`),
    `T1 ${title}`,
    `YR ${year}`,
    ...(month === 0 ? [] : [`FD ${months[month]!}${day === 0 ? '' : ` ${day}`}`]),
    'SP 12',
    ...keywords.map((keyword) => `K1 ${keyword}`),
    `DO ${doi}`,
  ].join('\n');

export const refworks: FormatCase = {
  name: 'RefWorks',
  format: 'refworks',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  ...blankLines,
  record,
  damages: {
    'start gone': (lines) => lines.replace('RT Journal Article\n', ''),
    'cut before the authors': (lines) => lines.slice(0, lines.indexOf('A1')),
    'tag of the title gone': (lines) => lines.replace('T1 ', ''),
    'tag of the first author gone': (lines) => lines.replace('A1 ', ''),
    'half the tag of the title gone': (lines) => lines.replace('T1 ', 'T '),
    'tag of the year gone': (lines) => lines.replace('YR ', ''),
  },
  snippets: ['RT Book\n', '\nA1 ', 'T1', '\nK1 a, b, c', '\nFD Spring', '\nYR 20x', '\n\n', '\nAB one\n\ntwo\n'],
};
