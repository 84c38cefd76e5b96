import type { Meant } from '../../bibliography.ts';
import { blankLines, type FormatCase } from '../formatCase.ts';

const months = ['', 'January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);

function dateOf({ year, month, day }: Meant): string {
  if (month === 0) return String(year);
  return day === 0 ? `${months[month]!} ${year}` : `${months[month]!} ${day}, ${year}`;
}

const record = (paper: Meant, at: number): string =>
  [
    `<${at + 1}. >`,
    'VN  - Ovid Technologies',
    ...paper.authors.map(({ family, given }) => `AU  - ${family}, ${given} [Author, Reprint Author]`),
    `TI  - ${paper.title}.  [Article]`,
    `SO  - Journal of Imagined Results. 12(3):45-67, ${dateOf(paper)}.`,
    `KW  - ${paper.keywords.join(';  ')}`,
    `YR  - ${paper.year}`,
    `DI  - ${paper.doi}`,
  ].join('\n');

export const ovid: FormatCase = {
  name: 'Ovid',
  format: 'ovid',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  ...blankLines,
  record,
  damages: {
    'start gone': (lines) => lines.slice(lines.indexOf('\n') + 1),
    'cut before the authors': (lines) => lines.slice(0, lines.indexOf('AU')),
    'tag of the title gone': (lines) => lines.replace('TI  - ', ''),
    'tag of the first author gone': (lines) => lines.replace('AU  - ', ''),
    'dash of the title gone': (lines) => lines.replace('TI  - ', 'TI    '),
    'tag of the year gone': (lines) => lines.replace('YR  - ', ''),
  },
  snippets: [
    '<7. >\n',
    '\nAU  - ',
    'TI - ',
    '\nTitle\n  ',
    '\nSO  - 2004 Nov',
    ' [Editor]',
    '\nMH  - *',
    '\n\n      two\n',
  ],
};
