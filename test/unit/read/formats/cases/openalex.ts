import type { FormatCase } from '../formatCase.ts';
import { asJson, jsonDamages, jsonSnippets } from '../jsonDamages.ts';

export const openalex: FormatCase = {
  name: 'OpenAlex',
  format: 'openalex',
  // OpenAlex prints a day always, and 1 January for a year.
  carries: { names: 'natural', dates: 'year', doi: true, keywords: true },
  head: (papers) => `{"meta": {"count": ${papers.length}, "db_response_time_ms": 9}, "results": [\n`,
  tail: () => '\n], "group_by": []}\n',
  between: ',\n',
  record: ({ title, authors, year, doi, keywords }, at) =>
    asJson({
      id: `https://openalex.org/W10${at}`,
      doi: `https://doi.org/${doi}`,
      title,
      publication_year: year,
      publication_date: `${year}-01-01`,
      authorships: authors.map(({ family, given }, position) => ({
        author_position: 'middle',
        author: { id: `https://openalex.org/A${at}${position}`, display_name: `${given} ${family}` },
      })),
      keywords: keywords.map((word) => ({ id: `https://openalex.org/keywords/k`, display_name: word })),
    }),
  damages: jsonDamages('title', 'authorships'),
  snippets: [...jsonSnippets, '"authorships":', '"is_authors_truncated":true', '"results":[', 'https://openalex.org/'],
};
