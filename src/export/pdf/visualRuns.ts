import bidiFactory from 'bidi-js';

/** A piece of a line in one direction, as its letters follow one another in reading. */
export interface VisualRun {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Letters and marks that are written from right to left, and characters that turn the direction. */
const turning =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

let bidi: ReturnType<typeof bidiFactory> | undefined;

/** The runs of a line from left to right (Unicode Bidirectional Algorithm, UAX #9, rule L2), brackets mirrored (L4). */
export function visualRuns(text: string, base: 'ltr' | 'rtl'): readonly VisualRun[] {
  if (!turning.test(text)) return [{ text, direction: 'ltr' }];
  bidi ??= bidiFactory();
  const { levels } = bidi.getEmbeddingLevels(text, base);
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const level = levels[at]!;
    const letter = (level & 1 && bidi.getMirroredCharacter(text[at]!)) || text[at]!;
    const last = runs.at(-1);
    if (last?.level === level) last.text += letter;
    else runs.push({ text: letter, level });
  }
  return reordered(runs).map((run) => ({ text: run.text, direction: run.level & 1 ? 'rtl' : 'ltr' }));
}

/** From the deepest level to the first one that goes to the left: what is at least as deep is turned round. */
function reordered<Run extends { readonly level: number }>(runs: readonly Run[]): Run[] {
  let order = [...runs];
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level--) {
    const turned: Run[] = [];
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && order[to]!.level >= level) to++;
      if (to > from) turned.push(...order.slice(from, to).toReversed());
      else turned.push(order[to++]!);
      from = to;
    }
    order = turned;
  }
  return order;
}
