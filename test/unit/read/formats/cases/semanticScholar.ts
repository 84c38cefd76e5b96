import type { FormatCase } from '../formatCase.ts';
import { asJson, jsonDamages, jsonSnippets } from '../jsonDamages.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** The whole answer stands on one line. */
export const semanticScholar: FormatCase = {
  name: 'Semantic Scholar',
  format: 'semantic-scholar',
  carries: { names: 'natural', dates: 'day', doi: true, keywords: false },
  head: (papers) => `{"total": ${papers.length}, "offset": 0, "data": [`,
  tail: () => ']}',
  between: ', ',
  record: ({ title, authors, year, month, day, doi }, at) =>
    asJson({
      paperId: `f00${at}`,
      title,
      year,
      publicationDate: [String(year), ...[month, day].filter((part) => part > 0).map(two)].join('-'),
      externalIds: { DOI: doi },
      authors: authors.map(({ family, given }, position) => ({
        authorId: position > 0 ? `${at}${position}` : null,
        name: `${given} ${family}`,
      })),
    }).replaceAll(/\n {0,9}/g, ' '),
  damages: jsonDamages('title', 'authors'),
  snippets: [...jsonSnippets, '"paperId":', '"citedPaper":{', '"authorId":', '"error":"x"'],
};
