import { seededRandom, type Random } from '../../../src/lib/random.ts';
import type { Paper } from '../../../src/model/paper.ts';
import { paper } from '../../papers.ts';

interface Options {
  readonly papers: number;
  readonly topics: number;
  readonly seed: number;
}

const vocabulary = 40_000;
const wordsOfTopic = 300;
const grammar = 'the of and in to a we is for that with this on by are as an be from which'.split(' ');
const syllables = 'ba co de fi gu ha jo ke li mo nu pa qui ro se tu va wo xe zi bra cle dro fla gri plo sti tra'.split(
  ' ',
);

/**
 * Papers with abstracts of about 120 words: a third words of grammar, and the others by Zipf's law from a vocabulary of
 * invented words, every fourth of them from the words of the paper's topic. `topic` tells which that is.
 */
export function inventedAbstracts({ papers, topics, seed }: Options): { papers: Paper[]; topics: Int32Array } {
  const random = seededRandom(seed);
  const words = inventedWords(random);
  const own = Array.from({ length: topics }, () =>
    Array.from({ length: wordsOfTopic }, () => words[100 + Math.floor(random() * 8_000)]!),
  );
  const truth = Int32Array.from({ length: papers }, () => Math.floor(random() ** 1.3 * topics));
  const list = Array.from(truth, (topic, index) => {
    const text = (length: number) => textOf(random, words, own[topic]!, length);
    return paper([], '2020', { title: `${text(8)} ${index}`, abstract: `${text(80 + Math.floor(random() * 80))}.` });
  });
  return { papers: list, topics: truth };
}

function inventedWords(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < vocabulary) {
    const length = 2 + Math.floor(random() * 3);
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]!).join(''));
  }
  return [...words];
}

function textOf(random: Random, words: readonly string[], own: readonly string[], length: number): string {
  const text: string[] = [];
  for (let place = 0; place < length; place++) {
    const chance = random();
    if (chance < 0.33) text.push(grammar[Math.floor(random() ** 2 * grammar.length)]!);
    else if (chance < 0.5) text.push(own[zipf(random, own.length)]!);
    else text.push(words[zipf(random, words.length)]!);
  }
  return text.join(' ');
}

/** A rank below `count`, in proportion to 1 / (rank + 1). */
const zipf = (random: Random, count: number): number => Math.floor(count ** random()) - 1;
