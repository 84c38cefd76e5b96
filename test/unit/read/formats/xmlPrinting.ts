import type { Meant } from '../bibliography.ts';
import { escapeXml } from './networkCase.ts';
import type { Damage } from './formatCase.ts';

export const elements = (name: string, values: readonly string[]): string =>
  values.map((value) => `<${name}>${escapeXml(value)}</${name}>\n`).join('');

export const element = (name: string, value: string): string => elements(name, [value]);

const months = 'January February March April May June July August September October November December'.split(' ');

/** `March`; empty for a year alone. */
export const monthName = ({ month }: Meant): string => months[month - 1] ?? '';

const two = (value: number) => String(value).padStart(2, '0');

/** `2015-03-04`, `2015-03` or `2015`. */
export const isoDate = ({ year, month, day }: Meant): string =>
  [String(year), ...[month, day].filter((part) => part > 0).map(two)].join('-');

/** How a record of XML breaks; `title` and `author` are the names of its elements. */
export const xmlDamages = (title: string, author: string): Readonly<Record<string, Damage>> => ({
  'first bracket gone': (record) => record.slice(1),
  'last bracket gone': (record) => record.slice(0, -1),
  'end gone': (record) => record.slice(0, record.lastIndexOf('</')),
  'cut in the title': (record) => record.slice(0, record.indexOf(`<${title}>`) + title.length + 4),
  'title never closed': (record) => record.replace(`</${title}>`, ''),
  'author closed by another name': (record) => record.replace(`</${author}>`, `</${author}x>`),
});

export const xmlSnippets: readonly string[] = [
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '?>',
  '<!DOCTYPE x [',
  '&lt;',
  '&ouml;',
  '&#0;',
  '&x;',
  '/>',
  '</',
  '<a>',
  'xmlns="x"',
];
