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
  /** By coauthor: two of them are needed. */
  readonly isWeak: Uint8Array;
  /** Length papers + 1: where the coauthors of each paper are in `on`. */
  readonly offsets: Uint32Array;
  /** Each once; nobody on papers of too many authors, and nobody who is on too many papers to say anything. */
  readonly on: Uint32Array;
}

/**
 * A coauthor says nothing where he is on more than 1 % of the papers, though fifty are never too many: two people of one
 * name who both know him are rare, even where he owns the whole list.
 */
const mostPapers = (papers: number): number => Math.max(papers / 100, 50);

export function coauthorsOf(slots: MentionSlots, table: FormTable): Coauthors {
  const coauthorOf = oneById(slots, table);
  const isWeak = Uint8Array.from(slots.names, ({ parts }) => (saysLittle(parts) ? 1 : 0));
  return { coauthorOf, isWeak, ...telling(slots, coauthorOf, papersOf(slots, coauthorOf)) };
}

function papersOf({ names, nameAt, paperAt, count }: MentionSlots, coauthorOf: Uint32Array): Uint32Array {
  const [papers, last] = [new Uint32Array(names.length), new Int32Array(names.length).fill(-1)];
  for (let place = 0; place < count; place++) {
    const coauthor = coauthorOf[nameAt[place]!]!;
    if (last[coauthor] !== paperAt[place]) papers[coauthor]!++;
    last[coauthor] = paperAt[place]!;
  }
  return papers;
}

function telling(
  { names, nameAt, offsets: given, paperCount, count }: MentionSlots,
  coauthorOf: Uint32Array,
  papers: Uint32Array,
): Pick<Coauthors, 'offsets' | 'on'> {
  const limit = mostPapers(paperCount);
  const last = new Int32Array(names.length).fill(-1);
  const [offsets, on] = [new Uint32Array(paperCount + 1), new Uint32Array(count)];
  let filled = 0;
  for (let paper = 0; paper < paperCount; paper++) {
    const [from, to] = [given[paper]!, given[paper + 1]!];
    const isTelling = to - from > 1 && to - from <= mostAuthors;
    const end = isTelling ? to : from;
    for (let at = from; at < end; at++) {
      const coauthor = coauthorOf[nameAt[at]!]!;
      if (papers[coauthor]! <= limit && last[coauthor] !== paper) on[filled++] = coauthor;
      last[coauthor] = paper;
    }
    offsets[paper + 1] = filled;
  }
  return { offsets, on: on.subarray(0, filled) };
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
