import { entries } from 'bibtex-parse';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { detect } from '../../src/read/detect.ts';
import type { SourceText } from '../../src/read/contract.ts';
import { readCorpus } from '../../src/read/index.ts';
import { asCsvRecord, csvHeader, meantPapers } from '../unit/read/bibliography.ts';
import { fileOf, savedOn } from '../unit/read/support.ts';
import { manyPapers, paperCases } from '../unit/read/formats/allCases.ts';
import { print, type FormatCase } from '../unit/read/formats/formatCase.ts';
import { cpuTime, leastTimes } from './cpu.ts';

const words =
  'we study how groups of authors form, merge and fade in the literature of a field over thirty years '.repeat(20);

/** A long title stands for the abstract that most records of real exports have. */
const longTitle = ` ${words}`;

interface Baseline {
  readonly name: string;
  /** Speed of ours over that of the baseline that we hold ourselves to. */
  readonly goal: number;
  readonly run: (text: string) => unknown;
}

const lines: Baseline = { name: 'splitting into lines', goal: 0.8, run: (text) => text.split('\n') };
const sax: Baseline = {
  name: 'bare saxes',
  goal: 0.7,
  run(text) {
    const parser = new SaxesParser({ xmlns: false });
    parser.on('opentag', () => {});
    parser.on('text', () => {});
    parser.write(text).close();
  },
};
const papa: Baseline = { name: 'papaparse', goal: 0.8, run: (text) => Papa.parse(text, { header: true }) };
const json: Baseline = {
  name: 'JSON.parse',
  goal: 0.5,
  run(text) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text.split('\n').map((line) => (line === '' ? undefined : (JSON.parse(line) as unknown)));
    }
  },
};

const baselineOf = ({ format }: FormatCase, text: string): Baseline => {
  if (format === 'bibtex') return { name: 'bibtex-parse', goal: 8, run: (all) => entries(all) };
  if (/^<[?!a-z]/i.test(text)) return sax;
  if (/^[[{]/.test(text)) return json;
  return /csv|tab/.test(format) ? papa : lines;
};

const sourceOf = (text: string): SourceText => ({ name: 'bench', text, savedOn });

for (const format of paperCases) {
  test(`${format.name}: speed against the plainest way, and growth`, async () => {
    const [small, large] = [2500, 5000].map((count) => print(format, manyPapers(count, longTitle)));
    const { reader } = detect(large!);
    expect(reader?.format).toBe(format.format);
    const baseline = baselineOf(format, large!);
    const [plain, half, whole] = await leastTimes(
      [() => baseline.run(large!), () => reader!.read(sourceOf(small!)), () => reader!.read(sourceOf(large!))],
      5,
    );
    const speed = plain! / whole!;
    const rate = large!.length / 1000 / whole!;
    process.stdout.write(
      `${format.name}: ${rate.toFixed(0)} MB/s; ${speed.toFixed(2)}× ${baseline.name} (goal ${baseline.goal}); ` +
        `twice the input ${(whole! / half!).toFixed(2)}× (goal 2.3)\n`,
    );
  });
}

/** Each is repeated in the middle of a record, where a careless reader looks at the rest of the text again and again. */
const families: Readonly<Record<string, string>> = {
  'quotation marks': '" ',
  'opening braces': '{',
  'closing braces': '}',
  'nested brackets': '[',
  'the word and': ' and',
  initials: 'A.',
  commas: ',',
  references: '&a;',
  tags: '<a>',
  'combining marks': '\u0301',
  blanks: ' ',
  'line ends': '\nA',
  'DOI beginnings': '10.',
};

for (const format of paperCases) {
  test(`${format.name}: growth on hostile text`, async () => {
    const text = print(
      format,
      fc.sample(meantPapers, { seed: 2, numRuns: 20 }).find(({ length }) => length > 2)!,
    );
    const middle = Math.floor(text.length / 2);
    let worst = { family: 'any (too quick to tell)', growth: 0 };
    for (const [family, unit] of Object.entries(families)) {
      const hostile = (length: number) =>
        fileOf(text.slice(0, middle) + unit.repeat(length / unit.length) + text.slice(middle));
      const [half, whole] = [hostile(1_000_000), hostile(2_000_000)];
      const times = await leastTimes([() => readCorpus([half]), () => readCorpus([whole])], 3);
      // Below that, the clock says more about itself than about the reader.
      const growth = times[1]! < 60 ? 0 : times[1]! / times[0]!;
      if (growth > worst.growth) worst = { family, growth };
    }
    process.stdout.write(`${format.name}: worst growth ${worst.growth.toFixed(2)}× with ${worst.family} (goal 2.3)\n`);
  });
}

/** Titles, names, dates, ids and abstracts as a large export has them: about 128 MB. */
function largeCsv(papers: number): Uint8Array {
  const abstract = `"${words.repeat(Math.ceil(1150 / words.length)).slice(0, 1150)}"`;
  const rows = manyPapers(papers).map((paper) => `${asCsvRecord(paper)},${abstract}`);
  return new TextEncoder().encode([`${csvHeader},Abstract`, ...rows].join('\n'));
}

test('100,000 papers as CSV: time and memory', async () => {
  const bytes = largeCsv(100_000);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = () => (most = Math.max(most, process.memoryUsage().rss));
  const time = await cpuTime(() => readCorpus([{ name: 'large.csv', bytes, savedOn }], watch));
  watch();
  const [size, more] = [bytes.length / 1e6, (most - before) / 1e6].map((megabytes) => megabytes.toFixed(0));
  process.stdout.write(
    `100,000 papers, ${size} MB: ${(time / 1000).toFixed(1)} s of CPU, ${more} MB more memory (goal 500)\n`,
  );
});
