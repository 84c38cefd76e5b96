import { foldedWords } from '../lib/fold.ts';
import { LastFew } from '../lib/lastFew.ts';
import { nextTask } from '../lib/nextTask.ts';
import { textIndexOf, textsWith, type TextIndex } from '../lib/textIndex.ts';
import type { Paper } from '../model/paper.ts';

/** Papers that stand in one index: as one text, all of a large corpus could be longer than texts can be. */
const atOnce = 8192;

interface Known {
  readonly parts: Promise<readonly TextIndex[]>;
  readonly answers: LastFew<Promise<Uint8Array>>;
}

/** From the first time that a text is looked for. */
const known = new WeakMap<readonly Paper[], Known>();

/**
 * One flag per paper: 1 where each word is the start of one in its title, abstract, keywords or venue, without regard to
 * accents or case. Undefined where there is no word to look for, or no papers to look in.
 */
export async function papersWithText(papers: readonly Paper[], text: string): Promise<Uint8Array | undefined> {
  const words = foldedWords(text).split(' ').filter(Boolean);
  if (words.length === 0 || papers.length === 0) return undefined;
  const { parts, answers } = knownOf(papers);
  return await answers.get(words.join(' '), async () => flagsOf(papers.length, await parts, words));
}

function knownOf(papers: readonly Paper[]): Known {
  const found = known.get(papers) ?? { parts: partsOf(papers), answers: new LastFew<Promise<Uint8Array>>(4) };
  known.set(papers, found);
  return found;
}

/** Made in pieces, so that other questions are answered in between. */
async function partsOf(papers: readonly Paper[]): Promise<TextIndex[]> {
  const parts: TextIndex[] = [];
  for (let from = 0; from < papers.length; from += atOnce) {
    const textOf = (item: number) => textOfPaper(papers[from + item]!);
    parts.push(await textIndexOf(Math.min(atOnce, papers.length - from), textOf));
  }
  return parts;
}

const textOfPaper = ({ title, abstract, keywords, venue }: Paper): string =>
  [title, abstract, ...keywords, venue].join(' ');

async function flagsOf(count: number, parts: readonly TextIndex[], words: readonly string[]): Promise<Uint8Array> {
  const flags = new Uint8Array(count);
  for (const [part, index] of parts.entries()) {
    for (const item of textsWith(index, words, Infinity)) flags[part * atOnce + item] = 1;
    await nextTask();
  }
  return flags;
}
