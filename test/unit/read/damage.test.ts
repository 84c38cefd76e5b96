import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { readCorpus } from '../../../src/read/index.ts';
import {
  asBibtex,
  asBibtexEntry,
  asCsv,
  asCsvRecord,
  asProfile,
  csvHeader,
  meantPapers,
  type Meant,
} from './bibliography.ts';
import { readText, savedOn } from './support.ts';

const doisOf = ({ papers }: Corpus) => papers.map(({ ids }) => ids.doi);

function expectBalance({ papers, files }: Corpus): void {
  let accepted = 0;
  for (const { records, notices } of files) {
    expect(records.in).toBe(records.accepted + records.merged + records.rejected);
    if (records.rejected > 0) expect(notices.some(({ severity }) => severity !== 'warning')).toBe(true);
    accepted += records.accepted;
  }
  expect(papers).toHaveLength(accepted);
}

const uniqueDois = (papers: readonly Meant[]) => papers.map((paper, at) => ({ ...paper, doi: `10.1000/n${at}` }));
const several = meantPapers.filter((papers) => papers.length >= 3).map(uniqueDois);

/** All records but the damaged one must be there, and a notice must name a line of the damaged one. */
async function expectOneLost(
  text: string,
  papers: readonly Meant[],
  damaged: number,
  lines: readonly [number, number],
): Promise<void> {
  const corpus = await readText(text);
  expectBalance(corpus);
  const others = papers.filter((_, at) => at !== damaged).map(({ doi }) => doi);
  expect(doisOf(corpus)).toEqual(expect.arrayContaining(others));
  const named = corpus.files[0]!.notices.filter(({ severity }) => severity !== 'info').map(({ line }) => line);
  expect(named.some((line) => line >= lines[0] && line <= lines[1])).toBe(true);
}

const breakEntry: readonly ((entry: string) => string)[] = [
  (entry) => entry.replace(/\}\n\}?$/, ''),
  (entry) => entry.slice(0, entry.indexOf('author') + 12),
  (entry) => entry.replace(/\},\n {2}author/, ',\n  author'),
  (entry) => entry.replace('title = {', 'title = '),
  (entry) => entry.slice(0, -1),
];

test('loses no BibTeX entry but the one that is broken, and names its line', async () => {
  await fc.assert(
    fc.asyncProperty(several, fc.nat(), fc.constantFrom(...breakEntry), async (papers, seed, harm) => {
      const damaged = seed % papers.length;
      const entries = papers.map((paper, at) => asBibtexEntry(paper, at));
      const before = entries.slice(0, damaged).join('\n').split('\n').length + (damaged > 0 ? 1 : 0);
      entries[damaged] = harm(entries[damaged]!);
      await expectOneLost(entries.join('\n'), papers, damaged, [before, before + entries[damaged].split('\n').length]);
    }),
    { seed: 21, numRuns: 200 },
  );
});

const breakRecord: readonly ((record: string) => string)[] = [
  (record) => record.slice(1),
  (record) => record.replace(/"$/, ''),
  (record) => record.replace('","', '",'),
  (record) => record.replace('","', ',"'),
  (record) => record.slice(0, record.indexOf('","') - 1),
];

test('loses no record of a table but the one whose quotation marks are broken, and names its line', async () => {
  const plain = several.map((papers) => papers.map((paper) => ({ ...paper, title: `Title, of ${paper.doi}` })));
  await fc.assert(
    fc.asyncProperty(plain, fc.nat(), fc.constantFrom(...breakRecord), async (papers, seed, harm) => {
      const damaged = seed % papers.length;
      const records = papers.map(asCsvRecord);
      records[damaged] = harm(records[damaged]!);
      await expectOneLost(`${[csvHeader, ...records].join('\n')}\n`, papers, damaged, [damaged + 2, damaged + 2]);
    }),
    { seed: 22, numRuns: 300 },
  );
});

const snippets = [
  '"',
  '{',
  '}',
  ',',
  ';',
  '\n',
  '@',
  '=',
  '\0',
  '\uFEFF',
  '\r',
  '\u2028',
  '@article{',
  'et al.',
  ' and ',
  '\\',
  '$',
  'LGJan 2\n',
  '1e999',
  '__proto__',
];

function mutated(text: string, random: Random): Uint8Array {
  let current = text;
  const pick = (length: number) => Math.floor(random() * length);
  for (let change = 0; change < 1 + pick(4); change++) {
    const at = pick(current.length);
    const length = pick(40);
    const kind = pick(4);
    if (kind === 0) current = current.slice(0, at) + current.slice(at + length);
    else if (kind === 1) current = current.slice(0, at) + snippets[pick(snippets.length)]! + current.slice(at);
    else if (kind === 2) current = current.slice(0, at + length) + current.slice(at);
    else current = current.slice(0, at);
  }
  const bytes = new TextEncoder().encode(current);
  if (bytes.length > 0 && pick(3) === 0) bytes[pick(bytes.length)] = pick(256);
  return bytes;
}

test('never throws for mutated files, and its balance always holds', async () => {
  const random = seededRandom(5);
  const [papers] = fc.sample(several, { seed: 6, numRuns: 1 });
  const texts = [asCsv, asBibtex, asProfile].map((print) => print(papers!));
  for (let run = 0; run < 600; run++) {
    const bytes = mutated(texts[run % texts.length]!, random);
    const corpus = await readCorpus([{ name: 'mutated', bytes, savedOn }]);
    expectBalance(corpus);
    expect(corpus.files[0]!.notices.map(({ code }) => code)).not.toContain('file-failed');
  }
});

test('keeps names of built-in properties as plain words', async () => {
  const { papers } = await readText('Title,Authors,__proto__,constructor\ntoString,__proto__; constructor,1,2\n');
  expect(papers[0]!.slots.map(({ raw }) => raw)).toEqual(['__proto__', 'constructor']);
  expect(
    (await readText('@misc{__proto__, title={T}, __proto__={x}, constructor={y}, crossref={toString}}')).papers,
  ).toHaveLength(1);
});

/** Quadratic time would take minutes for texts of this length; linear time takes a fraction of a second. */
const length = 400_000;
const hostile: Record<string, string> = {
  'quotation marks and blanks': `Title,Authors\n${'" '.repeat(length)}`,
  'lines that open a quotation mark': `Title,Authors\n${'a,"b\n'.repeat(length / 5)}`,
  'open braces': `@misc{k, title=${'{'.repeat(length)}`,
  'entries inside entries': `@misc{k, title={x}}\n${'@a{'.repeat(length / 3)}`,
  'open comments': `@misc{k, title={x}}\n${'@comment{ '.repeat(length / 10)}`,
  'authors called and': `@misc{k, title={x}, author={${' and'.repeat(length / 4)}}}`,
  'a long run of blanks': `@misc{k, title={x}, author={A${' '.repeat(length)}B}}`,
  'initials without end': `@misc{k, title={x}, author={${'A.'.repeat(length / 2)}}}`,
  'combining marks': `Title,Authors\nT,a${'\u0301'.repeat(length / 2)}\n`,
  'head lines': 'LGJan 2\n'.repeat(length / 8),
};

test('reads hostile texts in linear time', { timeout: 60_000 }, async () => {
  for (const text of Object.values(hostile)) expectBalance(await readText(text));
});
