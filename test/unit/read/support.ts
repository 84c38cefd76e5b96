import { dayOf } from '../../../src/lib/calendar.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { readCorpus } from '../../../src/read/index.ts';

export const savedOn = dayOf(2026, 11, 24);

export const fileOf = (text: string, name = 'file.txt') => ({ name, bytes: new TextEncoder().encode(text), savedOn });

/** Reads one text through the front door. */
export const readText = (text: string, name?: string): Promise<Corpus> => readCorpus([fileOf(text, name)]);

export const onlyPaper = async (text: string): Promise<Paper> => {
  const { papers } = await readText(text);
  if (papers.length !== 1) throw new Error(`expected one paper, got ${papers.length}`);
  return papers[0]!;
};

export const rawNames = (paper: Paper | undefined): string[] => (paper?.slots ?? []).map(({ raw }) => raw);

export const codes = ({ files }: Corpus): string[] => files.flatMap(({ notices }) => notices.map(({ code }) => code));

export const linesOf = ({ files }: Corpus, code: string): number[] =>
  files.flatMap(({ notices }) => notices.filter((notice) => notice.code === code).map(({ line }) => line));
