import type { FormatCase } from '../formatCase.ts';
import { asJson, jsonDamages, jsonSnippets } from '../jsonDamages.ts';

const two = (value: number) => String(value).padStart(2, '0');

export const datacite: FormatCase = {
  name: 'DataCite',
  format: 'datacite',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => '{"data": [\n',
  tail: () => '\n], "meta": {"total": 3}}\n',
  between: ',\n',
  record: ({ title, authors, year, month, day, doi, keywords }) =>
    asJson({
      id: doi,
      type: 'dois',
      attributes: {
        doi: doi.toUpperCase(),
        creators: authors.map(({ family, given }) => ({
          name: `${family}, ${given}`,
          nameType: 'Personal',
          givenName: given,
          familyName: family,
        })),
        titles: [{ title }],
        publicationYear: year,
        dates: [
          {
            date: [String(year), ...[month, day].filter((part) => part > 0).map(two)].join('-'),
            dateType: 'Issued',
          },
        ],
        subjects: keywords.map((subject) => ({ subject })),
      },
    }),
  damages: jsonDamages('title', 'creators'),
  snippets: [...jsonSnippets, '"attributes"', '"Organizational"', '"dateType"', '"data":['],
};
