import type { Corpus, ReadList } from '../model/corpus.ts';
import type { InputFile } from './contract.ts';
import { mergeRecords, type SameWorkRule } from './sameWork/mergeRecords.ts';
import { networkIn, withoutMixedNetworks } from './networks/networks.ts';
import { cutListsOf } from './cutLists.ts';
import { readFile } from './readFile.ts';
import { texts } from '../texts/texts.ts';

/** Called with the share done, 0 … 1, and what is being done. */
export type OnProgress = (share: number, what: string) => void;

const mergeAll: SameWorkRule = { isOn: true, keptApart: [] };

/**
 * Reads all files into one corpus, in which several records of one work are one paper unless the rule says otherwise.
 * Bad data ends in the reports, never in an exception; files do not harm each other.
 */
export const readCorpus = async (
  files: readonly InputFile[],
  onProgress?: OnProgress,
  rule?: SameWorkRule,
): Promise<Corpus> => corpusOf(await readLists(files, onProgress), rule);

/** All lists in all files, each by itself. */
export async function readLists(files: readonly InputFile[], onProgress?: OnProgress): Promise<ReadList[]> {
  const lists: ReadList[] = [];
  const total = Math.max(
    1,
    files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  );
  let done = 0;
  for (const file of files) {
    const what = texts.work.reading(file.name);
    const [before, length] = [done, file.bytes.length];
    const onShare = (share: number) => onProgress?.((before + share * length) / total, what);
    onShare(0);
    lists.push(...(await readFile(file, onShare)));
    done += length;
    onShare(1);
  }
  return lists;
}

/** One corpus of lists that were read, now or before. */
export function corpusOf(lists: readonly ReadList[], rule: SameWorkRule = mergeAll): Corpus {
  const read = withoutMixedNetworks(lists);
  const merged = mergeRecords(read, rule);
  const network = networkIn(read);
  return { ...merged, cutLists: cutListsOf(lists, merged.papers), lists, ...(network && { network }) };
}
