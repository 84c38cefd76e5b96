import { firstAbove } from './bisect.ts';
import type { SoughtWord } from './searchWords.ts';
import { drained, type Steps } from './steps.ts';
import type { TextIndex } from './textIndex.ts';

/**
 * Marks in front of a word of a line, for what is no word of the text itself: all initials of a name in one (`~jm`), an
 * initial that stands for a given name (`^j`), a word of the surname (`=smith`).
 */
export const marks = { initials: '~', initial: '^', surname: '=' } as const;

/** How well a word is met: in full, at its beginning, or by initials; the worst of its words counts for a text. */
const [exact, prefix, byInitials, none] = [0, 1, 2, 3];

/** After so many texts that have a word a step ends: a hundredth of a second. */
const textsAtOnce = 5_000;

/** The texts that have all words, the best first, then in the order of the index. There is at least one word. */
export const rankedTexts = (index: TextIndex, words: readonly SoughtWord[]): number[] =>
  drained(rankedSteps(index, words));

export function* rankedSteps(index: TextIndex, words: readonly SoughtWord[]): Steps<number[]> {
  const { text, starts } = index;
  const ranked: number[][] = [[], [], []];
  const isSeen = new Uint8Array(starts.length);
  let met = 0;
  for (const needle of needlesOf(words)) {
    for (let at = text.indexOf(needle); at >= 0;) {
      if (++met % textsAtOnce === 0) yield at / text.length;
      const item = firstAbove(starts, at, 0, starts.length) - 1;
      const end = starts[item + 1] ?? text.length;
      if (isSeen[item] === 0) {
        isSeen[item] = 1;
        ranked[rankOf(text.slice(starts[item], end), words)]?.push(item);
      }
      at = text.indexOf(needle, end);
    }
  }
  return ranked.flatMap((items) => items.sort((one, other) => one - other));
}

/** Whatever has all words has one of these: the longest word, or, where that is met by an initial, another in the surname. */
function needlesOf(words: readonly SoughtWord[]): string[] {
  const [longest, ...others] = words.toSorted((one, other) => other.spellings[0]!.length - one.spellings[0]!.length);
  const { spellings, isUnspaced } = longest!;
  return [
    ...spellings.flatMap((word) => (isUnspaced ? [word] : [` ${word}`, ` ${marks.initials}${word} `])),
    ...others.flatMap((other) => other.spellings.map((word) => ` ${marks.surname}${word}`)),
  ];
}

function rankOf(line: string, words: readonly SoughtWord[]): number {
  let [worst, hasSurname, needsSurname] = [exact, false, false];
  for (const word of words) {
    const rank = Math.min(...word.spellings.map((spelling) => rankOfWord(line, spelling, word.isUnspaced)));
    if (rank === none) {
      if (!line.includes(` ${marks.initial}${word.spellings[0]![0]} `)) return none;
      needsSurname = true;
    }
    if (rank < none && word.spellings.some((spelling) => line.includes(` ${marks.surname}${spelling}`)))
      hasSurname = true;
    worst = Math.max(worst, Math.min(rank, byInitials));
  }
  return needsSurname && !hasSurname ? none : worst;
}

function rankOfWord(line: string, word: string, isUnspaced: boolean): number {
  if (line.includes(` ${word} `)) return exact;
  if (line.includes(isUnspaced ? word : ` ${word}`)) return prefix;
  return line.includes(` ${marks.initials}${word} `) ? byInitials : none;
}
