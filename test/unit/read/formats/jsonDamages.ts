import type { Damage } from './formatCase.ts';

/** A record as JSON on several lines. */
export const asJson = (record: object): string => JSON.stringify(record, null, 2);

/** How a record of JSON breaks; `title` is the name of its field with the title, `list` that of one with a list. */
export const jsonDamages = (title: string, list: string): Readonly<Record<string, Damage>> => ({
  'last brace gone': (record) => record.slice(0, -1),
  'first brace gone': (record) => record.slice(1),
  'cut in the title': (record) => record.slice(0, record.indexOf(`"${title}": `) + title.length + 8),
  'bracket gone': (record) => record.replace(`"${list}": [`, `"${list}": `),
  'quotation mark gone behind the title': (record) =>
    record.replace(new RegExp(`("${title}": "(?:[^"\\\\]|\\\\.)*)"`), '$1'),
  'colon gone': (record) => record.replace(`"${title}": `, `"${title}" `),
});

export const jsonSnippets: readonly string[] = [
  '{',
  '}',
  '[',
  ']',
  ':',
  'null',
  '[[null]]',
  '\\u00',
  '1e999',
  '{"a":',
  '[]',
  '{}',
];
