import { afterAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/lib/random.ts';
import type { Steps } from '../../src/lib/steps.ts';
import type { Paper } from '../../src/model/paper.ts';
import { defaultSettings } from '../../src/model/settings.ts';
import { documentSteps } from '../../src/topics/documents.ts';
import { Forms } from '../../src/topics/forms.ts';
import { IntList } from '../../src/topics/intList.ts';
import { textsOf } from '../../src/topics/texts.ts';
import { before, Tokens } from '../../src/topics/tokens.ts';
import { vectorSteps } from '../../src/topics/vectors.ts';
import { vocabularySteps } from '../../src/topics/vocabulary.ts';
import { paper } from '../papers.ts';
import { cpuTime, leastTimes } from './cpu.ts';

const missed: string[] = [];
afterAll(() => expect(missed).toEqual([]));

function tell(what: string, value: number, side: 'at most' | 'at least', goal: number): void {
  const isHeld = side === 'at most' ? value <= goal : value >= goal;
  const line = `${isHeld ? 'held  ' : 'MISSED'} ${what}: ${value.toFixed(2)} (${side} ${goal})`;
  process.stdout.write(`${line}\n`);
  if (!isHeld) missed.push(line);
}

const grammar =
  'the of and in to a is for that with on as by are this from be we an which was or at it have not were has can these'.split(
    ' ',
  );
const syllables =
  'ba co di fe gra hu in jo kle lo mi nu or pe qui ro sa te un vi wa xy ze tion ment al ics ing er'.split(' ');
const wordsOfAbstract = 120;

/** Abstracts as English has them: half the words are of grammar, the others as frequent as Zipf's law says. */
function abstracts(count: number, seed: number): string[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const words = Array.from({ length: 40_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
  );
  const subjects = 60;
  const wordOf = (subject: number) => {
    const rank = Math.floor(Math.exp(random() * Math.log(words.length)));
    return words[random() < 0.5 ? rank - 1 : (rank * 7 + subject * 601) % words.length]!;
  };
  return Array.from({ length: count }, () => {
    const subject = Math.floor(random() * subjects);
    let text = '';
    for (let place = 0; place < wordsOfAbstract; place++) {
      const word = random() < 0.45 ? pick(grammar) : wordOf(subject);
      const begins = place === 0 || text.endsWith('. ');
      text += begins ? word[0]!.toUpperCase() + word.slice(1) : word;
      const mark = random();
      text += mark < 0.06 ? '. ' : mark < 0.1 ? ', ' : mark < 0.103 ? '’s ' : mark < 0.106 ? ' – ' : ' ';
    }
    return `${text}end.`;
  });
}

const unicodeWord = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;
const sentenceEnd = /[.!?:;]/;
const onlyBlanks = /^\s*$/u;

/** What stands before each word: the commonest, one blank, is told at once. */
function gapOf(between: string): number {
  if (between === ' ') return before.blanks;
  if (sentenceEnd.test(between)) return before.sentence;
  return onlyBlanks.test(between) ? before.blanks : before.mark;
}

type Lists = Pick<Tokens, 'forms' | 'gaps'>;

/** Of all words of all texts and what stands before each, in order. */
function hashOfAll(read: (see: (lists: Lists) => void) => void): number {
  let hash = 7;
  read(({ forms, gaps }) => {
    for (let place = 0; place < forms.length; place++) {
      hash = Math.imul(hash, 31) + 3 * forms.items[place]! + gaps.items[place]!;
    }
  });
  return hash;
}

test('words are cut several times as fast as by an expression of Unicode', { timeout: 300_000 }, async () => {
  const texts = abstracts(5_000, 1);
  /** The same as ours gives: the number of each word as it is written, and what stands before it. */
  const byExpression = (see?: (lists: Lists) => void) => {
    const numbers = new Map<string, number>();
    const [forms, gaps] = [new IntList(), new IntList()];
    for (const text of texts) {
      [forms.length, gaps.length] = [0, 0];
      const composed = text.normalize('NFC').replaceAll('’', "'");
      let end = 0;
      for (const { 0: word, index } of composed.matchAll(unicodeWord)) {
        gaps.push(index === 0 ? before.sentence : gapOf(composed.slice(end, index)));
        let number = numbers.get(word);
        if (number === undefined) numbers.set(word, (number = numbers.size));
        forms.push(number);
        end = index + word.length;
      }
      see?.({ forms, gaps });
    }
  };
  /** Only the words in lower case and their numbers, and nothing of phrases and sentences. */
  const barely = () => {
    const numbers = new Map<string, number>();
    const forms = new IntList();
    for (const text of texts) {
      forms.length = 0;
      for (const word of text.toLowerCase().match(unicodeWord) ?? []) {
        let number = numbers.get(word);
        if (number === undefined) numbers.set(word, (number = numbers.size));
        forms.push(number);
      }
    }
  };
  const byLetters = (see?: (lists: Lists) => void) => {
    const tokens = new Tokens(new Forms());
    for (const text of texts) {
      tokens.clear();
      tokens.read(text);
      see?.(tokens);
    }
  };
  expect(hashOfAll(byLetters)).toBe(hashOfAll(byExpression));
  const times = await leastTimes([() => byExpression(), barely, () => byLetters()], 15);
  process.stdout.write(`${texts.length} abstracts: ${times.map((time) => time.toFixed(0)).join(', ')} ms\n`);
  const [same, bare, fast] = times as [number, number, number];
  tell('as fast as an expression that gives the same', same / fast, 'at least', 5);
  tell('as fast as one that gives words alone', bare / fast, 'at least', 3);
});

/** Runs to the end, and tells the longest step. */
function run<Result>(steps: Steps<Result>): { result: Result; longest: number; slowSteps: number } {
  let [longest, slowSteps] = [0, 0];
  for (;;) {
    const begun = process.cpuUsage();
    const { done, value } = steps.next();
    const time = process.cpuUsage(begun).user / 1000;
    longest = Math.max(longest, time);
    if (time > 30) slowSteps++;
    if (done) return { result: value, longest, slowSteps };
  }
}

test.each([
  { count: 10_000, seconds: 1 },
  { count: 100_000, seconds: 10 },
])('from $count papers to vectors', { timeout: 600_000 }, async ({ count, seconds }) => {
  const papers: Paper[] = abstracts(count, 2).map((text) =>
    paper(['Ada Byron'], '2020', { title: text.slice(0, text.indexOf(' ', 70)), abstract: text }),
  );
  const texts = textsOf(papers, defaultSettings);
  const rounds = count > 50_000 ? 1 : 3;
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    let line = '';
    const time = await cpuTime(() => {
      const documents = run(documentSteps(papers, texts, defaultSettings));
      const vectors = run(vectorSteps(documents.result));
      const vocabulary = run(vocabularySteps(documents.result));
      const memory = process.memoryUsage();
      line =
        `${documents.result.table.size} terms, ${vectors.result.terms.length} entries, ` +
        `longest steps ${[documents, vectors, vocabulary].map(({ longest }) => longest.toFixed(0)).join(' ')} ms, ` +
        `over 30 ms ${[documents, vectors, vocabulary].map(({ slowSteps }) => slowSteps).join(' ')}, ` +
        `heap ${(memory.heapUsed / 1e6).toFixed(0)} MB, arrays ${(memory.arrayBuffers / 1e6).toFixed(0)} MB, ` +
        `${vocabulary.result.terms.length} in the vocabulary`;
    });
    least = Math.min(least, time);
    process.stdout.write(`${time.toFixed(0)} ms, ${line}\n`);
  }
  tell('seconds', least / 1000, 'at most', seconds);
});
