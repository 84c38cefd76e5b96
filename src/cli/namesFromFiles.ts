import type { Settings } from '../model/settings.ts';
import { plainText } from '../read/plainFile.ts';
import { readThesaurus } from '../read/thesaurus.ts';
import { inputFile } from './files.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';
import { tell } from './tell.ts';

/** The settings that files bring: a thesaurus, and the ids or names of the only nodes that are kept. */
export async function namesFromFiles(options: Options): Promise<Partial<Pick<Settings, 'only' | 'thesaurus'>>> {
  const [only, thesaurus] = [options.text('only'), options.text('thesaurus')];
  return {
    ...(only !== undefined && { only: await linesIn(only) }),
    ...(thesaurus !== undefined && { thesaurus: await pairsIn(thesaurus) }),
  };
}

async function linesIn(path: string): Promise<string[]> {
  const { name, bytes } = await inputFile(path);
  const lines = plainText(name, bytes)
    .text.split('\n')
    .map((line) => line.trim());
  const names = lines.filter((line) => line !== '');
  if (names.length === 0) throw new UsageError(`${path} names nobody: --only needs one id or name a line.`);
  return names;
}

async function pairsIn(path: string): Promise<Settings['thesaurus']> {
  const { name, bytes } = await inputFile(path);
  const { pairs, notices } = readThesaurus(name, bytes);
  for (const { line, message, hint } of notices) {
    tell(`${name}, line ${line}: ${message} ${hint ?? ''}`.trimEnd());
  }
  if (pairs.length === 0) throw new UsageError(`${path} is no thesaurus with a line in it.`);
  return pairs;
}
