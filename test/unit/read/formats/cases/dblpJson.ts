import type { FormatCase } from '../formatCase.ts';
import { asJson, jsonDamages, jsonSnippets } from '../jsonDamages.ts';

export const dblpJson: FormatCase = {
  name: 'An answer of DBLP',
  format: 'dblp-json',
  carries: { names: 'natural', dates: 'year', doi: true, keywords: false },
  head: (papers) => `{"result": {"query": "T", "hits": {"@total": "${papers.length}", "hit": [\n`,
  tail: () => '\n]}}}\n',
  between: ',\n',
  record: ({ title, authors, year, doi }, at) =>
    asJson({
      '@score': '1',
      '@id': String(at),
      info: {
        authors: {
          author: authors.map(({ family, given }, place) => ({ '@pid': `1/${place}`, text: `${given} ${family}` })),
        },
        title: `${title.replaceAll('&', '&amp;')}.`,
        year: String(year),
        doi,
        key: `journals/x/${at}`,
      },
      url: `URL#${at}`,
    }),
  damages: jsonDamages('title', 'author'),
  snippets: [...jsonSnippets, '"info":', '"hit":', '"author":', '"text":', '&amp;'],
};
