import type { FormatCase } from '../formatCase.ts';
import { asJson, jsonDamages, jsonSnippets } from '../jsonDamages.ts';

export const csl: FormatCase = {
  name: 'CSL-JSON',
  format: 'csl-json',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => '[\n',
  tail: () => '\n]\n',
  between: ',\n',
  record: ({ title, authors, year, month, day, doi, keywords }, at) =>
    asJson({
      id: `k${at}`,
      type: 'article-journal',
      title,
      author: authors.map(({ family, given }) => ({ family, given })),
      issued: { 'date-parts': [[year, month, day].filter((part) => part > 0)] },
      DOI: doi,
      keyword: keywords.join('; '),
    }),
  damages: jsonDamages('title', 'author'),
  snippets: [...jsonSnippets, '"date-parts"', '"literal"', '"raw":', '"type":"book"'],
};
