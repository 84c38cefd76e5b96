import type { Meant } from '../../bibliography.ts';
import { blankLines, type FormatCase } from '../formatCase.ts';

const two = (value: number) => String(value).padStart(2, '0');
const within = ({ year, month, day }: Meant) => `${year}-${two(month)}${day === 0 ? '' : `-${two(day)}`}`;

const record = (paper: Meant): string =>
  [
    '%0 Journal Article',
    `%T ${paper.title}`,
    ...paper.authors.map(({ family, given }) => `%A ${family}, ${given}`),
    `%D ${paper.year}`,
    ...(paper.month === 0 ? [] : [`%8 ${within(paper)}`]),
    '%P 12-34',
    `%R ${paper.doi}`,
    ...paper.keywords.map((keyword) => `%K ${keyword}`),
  ].join('\n');

export const enw: FormatCase = {
  name: 'EndNote (enw)',
  format: 'endnote-enw',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  ...blankLines,
  record,
  damages: {
    'start gone': (lines) => lines.replace('%0 Journal Article\n', ''),
    'cut before the authors': (lines) => lines.slice(0, lines.indexOf('%T')),
    'tag of the title gone': (lines) => lines.replace('%T ', ''),
    'tag of the first author gone': (lines) => lines.replace('%A ', ''),
    'sign of the title gone': (lines) => lines.replace('%T', 'T'),
    'sign of the first author gone': (lines) => lines.replace('%A', 'A'),
  },
  snippets: ['%0 Book\n', '\n%A ', '%T', '%', '\n%K a, b, c', '\n%8 13/45', '\n%X one\n\ntwo\n'],
};
