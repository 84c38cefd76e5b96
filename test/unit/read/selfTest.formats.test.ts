import { expect, test } from 'vitest';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { FileReport } from '../../../src/model/fileReport.ts';
import type { Paper } from '../../../src/model/paper.ts';
import type { InputFile } from '../../../src/read/contract.ts';
import { readCorpus } from '../../../src/read/index.ts';
import { bibtex } from './formats/cases/bibtex.ts';
import { checkDamage, checkMutations, checkRoundTrip, type ReadFiles } from './formats/checks.ts';
import type { FormatCase } from './formats/formatCase.ts';

/** A reader with a defect: what a good one read, spoilt. */
const spoilt =
  (spoil: (corpus: Corpus, files: readonly InputFile[]) => Corpus): ReadFiles =>
  async (files) =>
    spoil(await readCorpus(files), files);

const eachPaper = (change: (paper: Paper, at: number) => Paper) =>
  spoilt((corpus) => ({ ...corpus, papers: corpus.papers.map(change) }));

const eachReport = (change: (report: FileReport) => FileReport) =>
  spoilt((corpus) => ({ ...corpus, files: corpus.files.map(change) }));

/** One paper fewer, and the numbers say that there never was one. */
const withoutLast = (corpus: Corpus): Corpus => ({
  ...corpus,
  papers: corpus.papers.slice(0, -1),
  files: corpus.files.map((report) => ({
    ...report,
    records: { ...report.records, in: report.records.in - 1, accepted: report.records.accepted - 1 },
  })),
});

const hasErrors = ({ files }: Corpus) =>
  files.some(({ notices }) => notices.some(({ severity }) => severity === 'error'));
const asText = ([file]: readonly InputFile[]) => new TextDecoder().decode(file!.bytes);

type Check = (format: FormatCase, read: ReadFiles, runs: number) => Promise<void>;
const defects: Readonly<Record<string, readonly [Check, ReadFiles]>> = {
  'drops the last record': [checkRoundTrip, spoilt(withoutLast)],
  'counts records as lines': [
    checkRoundTrip,
    eachPaper((paper, at) => ({ ...paper, provenance: { ...paper.provenance, line: at + 1 } })),
  ],
  'sets a year to its first day': [
    checkRoundTrip,
    eachPaper((paper) => ({
      ...paper,
      date: paper.date && { ...paper.date, to: paper.date.from, precision: 'day' },
    })),
  ],
  'swaps surnames and given names': [
    checkRoundTrip,
    eachPaper((paper) => ({
      ...paper,
      slots: paper.slots.map((slot) => ({ ...slot, family: slot.given, given: slot.family })),
    })),
  ],
  'loses the record after a broken one': [
    checkDamage,
    spoilt((corpus) => (hasErrors(corpus) ? withoutLast(corpus) : corpus)),
  ],
  'names no line of a broken record': [
    checkDamage,
    eachReport((report) => ({ ...report, notices: report.notices.map((notice) => ({ ...notice, line: 0 })) })),
  ],
  'rejects without a word': [
    checkMutations,
    eachReport((report) => ({ ...report, notices: report.notices.filter(({ severity }) => severity === 'warning') })),
  ],
  'loses count of what it rejects': [
    checkMutations,
    eachReport((report) => ({ ...report, records: { ...report.records, rejected: 0 } })),
  ],
  'throws at a zero byte': [
    checkMutations,
    spoilt((corpus, files) => {
      if (asText(files).includes('\0')) throw new Error('zero byte');
      return corpus;
    }),
  ],
};

test('the checks pass a good reader', { timeout: 60_000 }, async () => {
  await checkRoundTrip(bibtex, readCorpus, 10);
  await checkDamage(bibtex, readCorpus, 2);
  await checkMutations(bibtex, readCorpus, 500);
});

for (const [defect, [check, read]] of Object.entries(defects)) {
  test(`the checks catch a reader that ${defect}`, { timeout: 60_000 }, async () => {
    await expect(check(bibtex, read, 500)).rejects.toThrow();
  });
}
