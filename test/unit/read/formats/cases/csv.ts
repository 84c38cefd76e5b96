import { asCsvRecord, csvHeader } from '../../bibliography.ts';
import type { FormatCase } from '../formatCase.ts';

export const csv: FormatCase = {
  name: 'A table of comma-separated values',
  format: 'csv',
  carries: { names: 'parts', dates: 'day', doi: true, keywords: true },
  head: () => `${csvHeader}\n`,
  tail: () => '\n',
  between: '\n',
  record: asCsvRecord,
  damages: {
    'first quotation mark gone': (record) => record.slice(1),
    'last quotation mark gone': (record) => record.replace(/"$/, ''),
    'quotation mark open behind the title': (record) => record.replace('","', '",'),
    'quotation mark open before the authors': (record) => record.replace('","', ',"'),
    'cut in the title': (record) => record.slice(0, record.indexOf('","') - 1),
    'cut in the authors': (record) => record.slice(0, record.indexOf('","') + 6),
  },
  snippets: ['"', '","', '""', 'sep=;\n', 'Title,Authors\n'],
};
