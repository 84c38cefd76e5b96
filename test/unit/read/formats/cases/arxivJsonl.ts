import type { FormatCase } from '../formatCase.ts';
import { jsonDamages, jsonSnippets } from '../jsonDamages.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** One record a line, with blanks behind colons and commas as Python writes them. */
export const arxivJsonl: FormatCase = {
  name: 'The JSON Lines of arXiv',
  format: 'arxiv-jsonl',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: false },
  head: () => '',
  tail: () => '\n',
  between: '\n',
  record: ({ title, authors, year, month, day, doi }, at) => {
    const date = [day > 0 && `Mon, ${day}`, month > 0 && months[month - 1], year].filter(Boolean).join(' ');
    return JSON.stringify({
      id: `0704.000${at}`,
      authors: authors.map(({ family, given }) => `${given} ${family}`).join(', '),
      title,
      doi,
      categories: 'cs.SI',
      versions: [{ version: 'v1', created: day > 0 ? `${date} 19:18:42 GMT` : date }],
      update_date: '2020-01-01',
      authors_parsed: authors.map(({ family, given }) => [family, given, '']),
    }).replace(/"(title|authors_parsed)":/g, '"$1": ');
  },
  damages: jsonDamages('title', 'authors_parsed'),
  snippets: [...jsonSnippets, '"authors_parsed":', '[["', '"versions":[', '\\"o'],
};
