import { foldedWords } from '../lib/fold.ts';
import { LastFew } from '../lib/lastFew.ts';
import { sharedSteps, type SharedSteps } from '../lib/sharedSteps.ts';
import { partly, type Steps } from '../lib/steps.ts';
import { textIndexSteps, textsWith, type TextIndex } from '../lib/textIndex.ts';
import type { Paper } from '../model/paper.ts';

/** Papers that stand in one index: as one text, all of a large corpus could be longer than texts can be. */
const atOnce = 8192;

interface Known {
  readonly parts: SharedSteps<readonly TextIndex[]>;
  readonly answers: LastFew<SharedSteps<Uint8Array>>;
}

/** From the first time that a text is looked for. */
const known = new WeakMap<readonly Paper[], Known>();

/**
 * One flag per paper: 1 where each word is the start of one in its title, abstract, keywords or venue, without regard to
 * accents or case. Undefined where there is no word to look for, or no papers to look in. In steps.
 */
export function* textSteps(papers: readonly Paper[], text: string): Steps<Uint8Array | undefined> {
  const words = foldedWords(text).split(' ').filter(Boolean);
  if (words.length === 0 || papers.length === 0) return undefined;
  const { parts, answers } = knownOf(papers);
  return yield* answers.get(words.join(' '), () => sharedSteps(flagSteps(papers.length, parts, words)))();
}

function knownOf(papers: readonly Paper[]): Known {
  const found = known.get(papers) ?? {
    parts: sharedSteps(partSteps(papers)),
    answers: new LastFew<SharedSteps<Uint8Array>>(4),
  };
  known.set(papers, found);
  return found;
}

function* partSteps(papers: readonly Paper[]): Steps<TextIndex[]> {
  const parts: TextIndex[] = [];
  for (let from = 0; from < papers.length; from += atOnce) {
    const textOf = (item: number) => textOfPaper(papers[from + item]!);
    const to = Math.min(papers.length, from + atOnce);
    parts.push(yield* partly(textIndexSteps(to - from, textOf), from / papers.length, to / papers.length));
  }
  return parts;
}

const textOfPaper = ({ title, abstract, keywords, venue }: Paper): string =>
  [title, abstract, ...keywords, venue].join(' ');

function* flagSteps(
  count: number,
  parts: SharedSteps<readonly TextIndex[]>,
  words: readonly string[],
): Steps<Uint8Array> {
  const indices = yield* partly(parts(), 0, 0.9);
  const flags = new Uint8Array(count);
  for (const [part, index] of indices.entries()) {
    for (const item of textsWith(index, words, Infinity)) flags[part * atOnce + item] = 1;
    yield 0.9 + (0.1 * part) / indices.length;
  }
  return flags;
}
