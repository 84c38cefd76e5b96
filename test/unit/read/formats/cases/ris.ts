import type { Meant } from '../../bibliography.ts';
import { blankLines, type FormatCase } from '../formatCase.ts';

const two = (value: number) => (value === 0 ? '' : String(value).padStart(2, '0'));

const record = ({ title, authors, year, month, day, doi, keywords }: Meant): string =>
  [
    'TY  - JOUR',
    `TI  - ${title}`,
    ...authors.map(({ family, given }) => `AU  - ${family}, ${given}`),
    `PY  - ${year}`,
    `DA  - ${year}/${two(month)}/${two(day)}/`,
    `DO  - ${doi}`,
    'SP  - 12',
    ...keywords.map((keyword) => `KW  - ${keyword}`),
    'ER  - ',
  ].join('\n');

export const ris: FormatCase = {
  name: 'RIS',
  format: 'ris',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  ...blankLines,
  record,
  damages: {
    'start gone': (lines) => lines.replace('TY  - JOUR\n', ''),
    'end gone': (lines) => lines.replace('\nER  - ', ''),
    'cut in the authors': (lines) => lines.slice(0, lines.indexOf('AU  - ') + 9),
    'tag of the title gone': (lines) => lines.replace('TI  - ', ''),
    'tag of the first author gone': (lines) => lines.replace('AU  - ', ''),
    'dash of the title gone': (lines) => lines.replace('TI  - ', 'TI    '),
  },
  snippets: [
    'TY  - JOUR\n',
    '\nER  - \n',
    '\nER\n',
    'AU  - ',
    'TI - ',
    '  - ',
    '\nKW  - a, b, c',
    '\nPY  - 2019/13/40/',
    '\n1.\n',
  ],
};
