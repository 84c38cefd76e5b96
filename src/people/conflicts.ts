import type { MentionSlots } from './mentionSlots.ts';
import type { NameParts } from './nameParts.ts';
import type { FormTable } from './forms.ts';

/** Pairs of places that are two people for certain: of each place the others. */
export interface Conflicts {
  /** Length places + 1. */
  readonly offsets: Uint32Array;
  readonly others: Uint32Array;
}

/**
 * Two different names on one paper are two people. Only those are listed who share a word by which surnames support
 * each other, as nothing joins others and papers may have thousands of authors. `apart` are pairs of places that the user holds apart.
 */
export function conflictsOf(
  slots: MentionSlots,
  { forms }: FormTable,
  apart: readonly (readonly [one: number, other: number])[],
): Conflicts {
  const pairs: number[] = [];
  for (const [one, other] of apart) pairs.push(one, other);
  const { words, count } = wordTable(slots);
  /** The paper on which a word was last met. */
  const lastOn = new Int32Array(count).fill(-1);
  for (let paper = 0; paper < slots.paperCount; paper++) {
    const [from, to] = [slots.offsets[paper]!, slots.offsets[paper + 1]!];
    for (let at = from; at < to; at++) {
      for (const word of words[slots.nameAt[at]!]!) {
        if (lastOn[word] === paper) pushConflicts(from, at, word);
        lastOn[word] = paper;
      }
    }
  }
  return conflictsAmong(pairs, slots.count);

  /** With those before on the paper who have the word too. */
  function pushConflicts(from: number, at: number, word: number): void {
    const { raw } = forms[slots.formAt[at]!]!.slot;
    for (let other = from; other < at; other++) {
      if (words[slots.nameAt[other]!]!.includes(word) && forms[slots.formAt[other]!]!.slot.raw !== raw)
        pairs.push(at, other);
    }
  }
}

/** Numbers of the words by which surnames support each other, of each name. */
function wordTable({ names }: MentionSlots): {
  readonly words: readonly (readonly number[])[];
  readonly count: number;
} {
  const known = new Map<string, number>();
  const numberOf = (word: string): number => {
    const found = known.get(word) ?? known.size;
    known.set(word, found);
    return found;
  };
  const words = names.map(({ parts }) => handlesOf(parts).map(numberOf));
  return { words, count: known.size };
}

function handlesOf({ surname, surnameWords, first }: NameParts): string[] {
  if (surnameWords.length === 1 && surnameWords[0] === surname) return first === '' ? [surname] : [surname, first];
  return [...new Set([surname, ...surnameWords, ...(first === '' ? [] : [first])])];
}

/** `pairs` has the two of each pair one after the other. */
export function conflictsAmong(pairs: readonly number[], count: number): Conflicts {
  const offsets = new Uint32Array(count + 1);
  for (const place of pairs) offsets[place + 1]!++;
  for (let place = 0; place < count; place++) offsets[place + 1]! += offsets[place]!;
  const filled = offsets.slice();
  const others = new Uint32Array(pairs.length);
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const [one, other] = [pairs[pair]!, pairs[pair + 1]!];
    others[filled[one]!++] = other;
    others[filled[other]!++] = one;
  }
  return { offsets, others };
}
