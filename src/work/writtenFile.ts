import type { MethodsFormat } from '../export/methods/methodsText.ts';
import { papersFormats, type PapersFormat } from '../model/papersFile.ts';
import type { FileWish } from './graphFile.ts';
import { methodsFile } from './methodsFile.ts';
import { papersFile } from './papersFile.ts';
import type { Study } from './study.ts';
import { wholeTable } from './wholeTable.ts';

const tables = ['authors-csv', 'ties-csv'] as const;
const methods = {
  'methods-text': 'text',
  'methods-markdown': 'markdown',
  'methods-bibtex': 'bibtex',
} as const satisfies Readonly<Record<string, MethodsFormat>>;

/** Tables, lists of references and descriptions of methods, as the command line writes them. */
export type WrittenFormat = (typeof tables)[number] | PapersFormat | keyof typeof methods;

export const isWrittenFormat = (format: string): format is WrittenFormat =>
  [...tables, ...papersFormats, ...Object.keys(methods)].includes(format);

export async function writtenFile(study: Study, format: WrittenFormat, wish: FileWish): Promise<Iterable<string>> {
  if (format === 'authors-csv') return wholeTable(study, 'authors', wish);
  if (format === 'ties-csv') return wholeTable(study, 'ties', wish);
  if (format in methods) return [methodsFile(study, methods[format as keyof typeof methods], wish)];
  const { seen, today } = wish;
  return await papersFile(study, {
    format: format as PapersFormat,
    of: { kind: 'all' },
    what: '',
    sight: seen,
    today,
  });
}
