import { asBibtexEntry } from '../../bibliography.ts';
import { blankLines, type FormatCase } from '../formatCase.ts';

export const bibtex: FormatCase = {
  name: 'BibTeX',
  format: 'bibtex',
  carries: { names: 'parts', dates: 'month', doi: true, keywords: true },
  ...blankLines,
  record: asBibtexEntry,
  damages: {
    'end cut': (entry) => entry.replace(/\}\n\}?$/, ''),
    'cut in the authors': (entry) => entry.slice(0, entry.indexOf('author') + 12),
    'brace open behind the title': (entry) => entry.replace(/\},\n {2}author/, ',\n  author'),
    'brace gone before the title': (entry) => entry.replace('title = {', 'title = '),
    'last brace gone': (entry) => entry.slice(0, -1),
    'quotation mark open': (entry) => entry.replace('title = {', 'title = "{'),
  },
  snippets: ['@', '@article{', '=', ' and ', '#', '@comment{', '@string{', '"', 'crossref={k0}', '$'],
};
