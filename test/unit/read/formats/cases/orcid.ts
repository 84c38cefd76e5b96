import type { FormatCase } from '../formatCase.ts';
import { asJson, jsonDamages, jsonSnippets } from '../jsonDamages.ts';

const part = (value: number) => (value > 0 ? { value: String(value).padStart(2, '0') } : null);

export const orcid: FormatCase = {
  name: 'The works of a person at ORCID',
  format: 'orcid',
  carries: { names: 'none', dates: 'day', doi: true, keywords: false },
  head: () => '{"last-modified-date": {"value": 1}, "group": [\n',
  tail: () => '\n], "path": "/0000-0002-1825-0097/works"}\n',
  between: ',\n',
  record: ({ title, year, month, day, doi }, at) =>
    asJson({
      'last-modified-date': { value: at },
      'work-summary': [
        {
          'put-code': at,
          title: { title: { value: title } },
          'external-ids': {
            'external-id': [
              { 'external-id-type': 'doi', 'external-id-value': doi, 'external-id-relationship': 'self' },
            ],
          },
          'publication-date': { year: part(year), month: part(month), day: part(day) },
          path: `/0000-0002-1825-0097/work/${at}`,
          'display-index': '0',
        },
      ],
    }),
  damages: {
    ...jsonDamages('value', 'work-summary'),
    'cut in the title': (record) => record.slice(0, record.indexOf('"title"') + 40),
    'quotation mark gone behind the title': (record) => record.replace(/("title": \{\s+"value": "[^\n]*)"/, '$1'),
  },
  snippets: [...jsonSnippets, '"work-summary"', '"put-code"', '"value":', '"display-index":"9"'],
};
