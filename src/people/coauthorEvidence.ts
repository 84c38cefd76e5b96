import { DisjointSets } from '../lib/disjointSets.ts';
import { saysLittle } from './doubtfulNames.ts';
import type { FormTable } from './forms.ts';
import type { MentionSlots } from './mentionSlots.ts';
import { areCompatible } from './nameParts.ts';

/** A paper of more authors says nothing about who knows whom. */
const mostAuthors = 50;

/** Who is on a paper, as far as it tells who his coauthors are. Coauthors are numbered like names. */
export interface Coauthors {
  /** Of each name the number of the coauthor it stands for: names with one id are one. */
  readonly coauthorOf: Uint32Array;
  /** By coauthor: on too many papers to say anything. */
  readonly isEverywhere: Uint8Array;
  /** By coauthor: two of them are needed. */
  readonly isWeak: Uint8Array;
  /** By paper: it has few enough authors. */
  readonly isTelling: Uint8Array;
}

/**
 * A coauthor says nothing where he is on more than 1 % of the papers, though fifty are never too many: two people of one
 * name who both know him are rare, even where he owns the whole list.
 */
const mostPapers = (papers: number): number => Math.max(papers / 100, 50);

export function coauthorsOf(slots: MentionSlots, table: FormTable): Coauthors {
  const coauthorOf = oneById(slots, table);
  const nameCount = slots.names.length;
  const [papersOf, last] = [new Uint32Array(nameCount), new Int32Array(nameCount).fill(-1)];
  const isTelling = new Uint8Array(slots.paperCount);
  for (let paper = 0; paper < slots.paperCount; paper++) {
    const [from, to] = [slots.offsets[paper]!, slots.offsets[paper + 1]!];
    isTelling[paper] = to - from > 1 && to - from <= mostAuthors ? 1 : 0;
    for (let at = from; at < to; at++) {
      const coauthor = coauthorOf[slots.nameAt[at]!]!;
      if (last[coauthor] !== paper) papersOf[coauthor]!++;
      last[coauthor] = paper;
    }
  }
  const limit = mostPapers(slots.paperCount);
  return {
    coauthorOf,
    isTelling,
    isEverywhere: Uint8Array.from(papersOf, (count) => (count > limit ? 1 : 0)),
    isWeak: Uint8Array.from(slots.names, ({ parts }) => (saysLittle(parts) ? 1 : 0)),
  };
}

/** Different names that stand beside one id and are compatible are one coauthor. */
function oneById(slots: MentionSlots, { forms }: FormTable): Uint32Array {
  const sets = new DisjointSets(slots.names.length);
  const holders = new Map<string, number>();
  for (let place = 0; place < slots.count; place++) {
    const { orcid, sourceId } = forms[slots.formAt[place]!]!;
    for (const id of [orcid, sourceId]) {
      if (id === undefined) continue;
      const name = slots.nameAt[place]!;
      const other = holders.get(id);
      if (other === undefined) holders.set(id, name);
      else if (other !== name && areCompatible(slots.names[other]!.parts, slots.names[name]!.parts))
        sets.join(other, name);
    }
  }
  return Uint32Array.from(slots.names, (_, name) => sets.find(name));
}
