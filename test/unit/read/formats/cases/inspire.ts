import type { FormatCase } from '../formatCase.ts';
import { asJson, jsonDamages, jsonSnippets } from '../jsonDamages.ts';

const two = (value: number) => String(value).padStart(2, '0');

export const inspire: FormatCase = {
  name: 'INSPIRE',
  format: 'inspire',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => '{"hits": {"hits": [\n',
  tail: () => '\n], "total": 3}}\n',
  between: ',\n',
  record: ({ title, authors, year, month, day, doi, keywords }, at) =>
    asJson({
      id: String(at),
      metadata: {
        control_number: at + 1,
        titles: [{ title }],
        authors: authors.map(({ family, given }) => ({ full_name: `${family}, ${given}` })),
        preprint_date: [String(year), ...[month, day].filter((part) => part > 0).map(two)].join('-'),
        dois: [{ value: doi }],
        keywords: keywords.map((value) => ({ value })),
      },
    }),
  damages: jsonDamages('title', 'authors'),
  snippets: [...jsonSnippets, '"metadata"', '"full_name"', '"author_count":9', '"titles":['],
};
