import type { Corpus } from '../model/corpus.ts';
import { texts } from '../texts/texts.ts';

/** What an open corpus is called: its first file, and how many more. */
export function titleOf({ files }: Corpus): string {
  const [first] = files;
  return files.length > 1 ? texts.work.andMore(first!.name, files.length - 1) : first!.name;
}
