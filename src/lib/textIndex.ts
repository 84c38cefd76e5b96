import { firstAbove } from './bisect.ts';
import { foldedWords } from './fold.ts';
import { inSteps } from './inSteps.ts';
import type { Steps } from './steps.ts';

/**
 * Many short texts to be searched for words, as one long string: looking through it is one call, whatever it holds. Each
 * text stands on a line of its own, folded, with a blank before every word.
 */
export interface TextIndex {
  readonly text: string;
  /** Where the line of each text begins. */
  readonly starts: Uint32Array;
}

/** Characters that are folded in one piece: a hundredth of a second. */
const foldedAtOnce = 1 << 16;

/** In pieces, so that other work of the same thread is done in between. */
export const textIndexOf = (count: number, textOf: (item: number) => string): Promise<TextIndex> =>
  inSteps(textIndexSteps(count, textOf));

export const textIndexSteps = (count: number, textOf: (item: number) => string): Steps<TextIndex> =>
  lineSteps(count, (item) => ` ${foldedWords(textOf(item))}`);

/** The same of lines that are folded already, without their ends. */
export const indexOfLines = (count: number, lineOf: (item: number) => string): Promise<TextIndex> =>
  inSteps(lineSteps(count, lineOf));

function* lineSteps(count: number, lineOf: (item: number) => string): Steps<TextIndex> {
  const lines: string[] = [];
  const starts = new Uint32Array(count);
  let [length, piece] = [0, 0];
  for (let item = 0; item < count; item++) {
    const line = `${lineOf(item)}\n`;
    starts[item] = length;
    length += line.length;
    lines.push(line);
    if (length - piece < foldedAtOnce) continue;
    piece = length;
    yield item / count;
  }
  return { text: lines.join(''), starts };
}

/** The first texts that hold every word at the start of one of their words; there is at least one word. */
export function textsWith({ text, starts }: TextIndex, words: readonly string[], most: number): number[] {
  const [longest, ...others] = words.map((word) => ` ${word}`).sort((a, b) => b.length - a.length);
  const hasOthers = (line: string) => others.every((word) => line.includes(word));
  const found: number[] = [];
  let at = text.indexOf(longest!);
  while (at >= 0 && found.length < most) {
    const item = firstAbove(starts, at, 0, starts.length) - 1;
    const end = starts[item + 1] ?? text.length;
    if (hasOthers(text.slice(starts[item], end))) found.push(item);
    at = text.indexOf(longest!, end);
  }
  return found;
}
