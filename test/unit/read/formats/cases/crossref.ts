import type { FormatCase } from '../formatCase.ts';
import { asJson, jsonDamages, jsonSnippets } from '../jsonDamages.ts';

/** As the interface of Crossref prints it for people: the records stand deep in an indented envelope. */
const indented = (record: object) => `      ${asJson(record).replaceAll('\n', '\n      ')}`;

export const crossref: FormatCase = {
  name: 'Crossref',
  format: 'crossref',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: false },
  head: () => '{\n  "status": "ok",\n  "message-type": "work-list",\n  "message": {\n    "items": [\n',
  tail: () => '\n    ]\n  }\n}\n',
  between: ',\n',
  record: ({ title, authors, year, month, day, doi }) =>
    indented({
      'reference-count': 2,
      publisher: 'A house',
      title: [title],
      author: authors.map(({ family, given }) => ({ given, family, sequence: 'additional', affiliation: [] })),
      issued: { 'date-parts': [[year, month, day].filter((part) => part > 0)] },
      DOI: doi,
    }).trimStart(),
  damages: {
    ...jsonDamages('publisher', 'author'),
    'cut in the title': (record) => record.slice(0, record.indexOf('"title"') + 24),
  },
  snippets: [...jsonSnippets, '"date-parts"', '"name":', '<jats:p>', '"message":{'],
};
