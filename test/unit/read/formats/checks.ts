import * as fc from 'fast-check';
import { expect } from 'vitest';
import { civilOf } from '../../../../src/lib/calendar.ts';
import { seededRandom, type Random } from '../../../../src/lib/random.ts';
import type { Corpus } from '../../../../src/model/corpus.ts';
import type { FileReport } from '../../../../src/model/fileReport.ts';
import type { Paper } from '../../../../src/model/paper.ts';
import type { InputFile } from '../../../../src/read/contract.ts';
import { meantPapers, type Meant } from '../bibliography.ts';
import { fileOf, savedOn } from '../support.ts';
import { brokenFiles } from './brokenFiles.ts';
import { bind, print, type Carries, type Damage, type FormatCase } from './formatCase.ts';

/** The front door, or a broken copy of it. */
export type ReadFiles = (files: readonly InputFile[]) => Promise<Corpus>;

/** Papers that differ in title and id, so that none is merged with another and each can be found again. */
const distinct = (papers: readonly Meant[]): Meant[] =>
  papers.map((paper, at) => ({ ...paper, title: `${paper.title} no. ${at}`, doi: `10.1000/n${at}x` }));
const anyPapers = meantPapers.map(distinct);
const several = anyPapers.filter((papers) => papers.length >= 3);

const finest = ({ month, day }: Meant, dates: Carries['dates']): 'day' | 'month' | 'year' => {
  if (dates === 'year' || month === 0) return 'year';
  return dates === 'month' || day === 0 ? 'month' : 'day';
};

function expected(paper: Meant, { names, dates, doi, keywords }: Carries): object {
  const precision = finest(paper, dates);
  return {
    title: paper.title,
    names:
      names === 'none'
        ? []
        : paper.authors.map(({ family, given }) => (names === 'parts' ? { family, given } : `${given} ${family}`)),
    precision,
    from: [paper.year, precision === 'year' ? 1 : paper.month, precision === 'day' ? paper.day : 1],
    doi: doi ? paper.doi : undefined,
    keywords: keywords ? paper.keywords : undefined,
  };
}

function understood({ title, slots, date, ids, keywords }: Paper, carries: Carries): object {
  const { year, month, day } = date ? civilOf(date.from) : { year: 0, month: 0, day: 0 };
  return {
    title,
    names: slots.map(({ raw, family, given }) => (carries.names === 'parts' ? { family, given } : raw)),
    precision: date?.precision,
    from: [year, month, day],
    doi: carries.doi ? ids.doi : undefined,
    keywords: carries.keywords ? keywords : undefined,
  };
}

export function expectBalance({ papers, files }: Corpus): void {
  let accepted = 0;
  for (const { records, notices } of files) {
    expect(records.in).toBe(records.accepted + records.merged + records.rejected);
    if (records.rejected > 0) expect(notices.some(({ severity }) => severity !== 'warning')).toBe(true);
    accepted += records.accepted;
  }
  expect(papers).toHaveLength(accepted);
}

/** Every title, name, date, id and keyword that was printed is read back, and every record begins on its line. */
export async function checkRoundTrip(format: FormatCase, read: ReadFiles, runs = 100): Promise<void> {
  const property = fc.asyncProperty(anyPapers, async (papers) => {
    const printed = bind(
      format,
      papers,
      papers.map((paper, at) => format.record(paper, at)),
    );
    const corpus = await read([fileOf(printed.text)]);
    expect(corpus.files[0]!.format).toBe(format.format);
    expect(corpus.papers.map((paper) => understood(paper, format.carries))).toEqual(
      papers.map((paper) => expected(paper, format.carries)),
    );
    expect(corpus.papers.map(({ provenance }) => provenance.line)).toEqual(printed.lines.map(([first]) => first));
    expect(corpus.files[0]!.records).toEqual({ in: papers.length, accepted: papers.length, merged: 0, rejected: 0 });
  });
  await fc.assert(property, { seed: 11, numRuns: runs });
}

/** Whichever record is broken, and however: all others are kept, and a notice names a line of the broken one. */
export async function checkDamage(format: FormatCase, read: ReadFiles, runs = 12): Promise<void> {
  expect(Object.keys(format.damages)).toHaveLength(6);
  const property = fc.asyncProperty(several, async (papers) => {
    for (const damaged of papers.keys())
      for (const [name, damage] of Object.entries(format.damages))
        await checkOne(format, read, papers, damaged, damage, name);
  });
  await fc.assert(property, { seed: 21, numRuns: runs });
}

async function checkOne(
  format: FormatCase,
  read: ReadFiles,
  papers: readonly Meant[],
  damaged: number,
  damage: Damage,
  name: string,
): Promise<void> {
  const records = papers.map((paper, at) => format.record(paper, at));
  const whole = records[damaged]!;
  records[damaged] = damage(whole);
  expect(records[damaged], `${name} changes the record`).not.toBe(whole);
  const { text, lines } = bind(format, papers, records);
  const corpus = await read([fileOf(text)]);
  expectBalance(corpus);
  const others = papers.filter((_, at) => at !== damaged).map(({ title }) => title);
  expect(
    corpus.papers.map(({ title }) => title),
    `${name}, record ${damaged + 1} of ${papers.length}`,
  ).toEqual(expect.arrayContaining(others));
  const meant = JSON.stringify(expected(papers[damaged]!, format.carries));
  // A break that does no harm needs no word.
  if (corpus.papers.some((paper) => JSON.stringify(understood(paper, format.carries)) === meant)) return;
  const [first, last] = lines[damaged]!;
  const named = corpus.files[0]!.notices.filter(({ severity }) => severity !== 'info').map(({ line }) => line);
  expect(
    named.some((line) => line >= first && line <= last),
    `${name}: lines ${named.join(', ')} are named, the record stands on ${first} to ${last}`,
  ).toBe(true);
}

const anySnippets = [
  '"',
  '\n',
  '\n\n',
  '\0',
  '\uFEFF',
  '\r',
  '\u2028',
  '\t',
  ',',
  ';',
  '{',
  '}',
  '<',
  '&',
  '1e999',
  '__proto__',
  'et al.',
  '\\',
];

/** A text with one to four random changes, and now and then a byte that is no text. */
export function mutated(text: string, snippets: readonly string[], random: Random): Uint8Array {
  let current = text;
  const pick = (length: number) => Math.floor(random() * length);
  const all = [...anySnippets, ...snippets];
  for (let change = 0; change < 1 + pick(4); change++) {
    const at = pick(current.length);
    const length = pick(40);
    const kind = pick(4);
    if (kind === 0) current = current.slice(0, at) + current.slice(at + length);
    else if (kind === 1) current = current.slice(0, at) + all[pick(all.length)]! + current.slice(at);
    else if (kind === 2) current = current.slice(0, at + length) + current.slice(at);
    else if (pick(4) === 0) current = current.slice(0, at);
  }
  const bytes = new TextEncoder().encode(current);
  if (bytes.length > 0 && pick(3) === 0) bytes[pick(bytes.length)] = pick(256);
  return bytes;
}

/** Of many broken files none throws, none hangs, and the balance of each holds. */
export async function checkMutations(format: FormatCase, read: ReadFiles, runs = brokenFiles): Promise<void> {
  const random = seededRandom(5);
  const texts = fc.sample(several, { seed: 6, numRuns: 4 }).map((papers) => print(format, papers.slice(0, 3)));
  for (let run = 0; run < runs; run++) {
    const bytes = mutated(texts[run % texts.length]!, format.snippets, random);
    const begun = process.cpuUsage();
    const { papers, files } = await read([{ name: 'mutated', bytes, savedOn }]);
    const [{ records, notices }] = files as [FileReport];
    const isBalanced = records.in === papers.length + records.merged + records.rejected;
    const isSilent = records.rejected > 0 && notices.every(({ severity }) => severity === 'warning');
    const hasFailed = notices.some(({ code }) => code === 'file-failed');
    // A hang is a hang on the slowest machine too: such files take less than a millisecond. What the processor spends
    // counts, as the clock goes on where others keep it busy.
    const { user, system } = process.cpuUsage(begun);
    const isHang = user + system > 2_000_000;
    const faults = { isUnbalanced: !isBalanced, isSilent, hasFailed, isHang };
    if (Object.values(faults).includes(true)) expect({ run, faults }).toEqual({ run, faults: {} });
  }
}
