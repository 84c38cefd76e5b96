import { orderByNumber } from '../lib/orderByNumber.ts';
import type { Paper } from '../model/paper.ts';
import type { FormTable } from './forms.ts';
import { nameParts, type NameParts } from './nameParts.ts';

/**
 * All author positions in an order that depends on what stands in them alone, not on the order of files or lists: what is
 * decided one after the other comes out the same. Papers, names and positions are numbered in this order.
 */
export interface MentionSlots {
  readonly count: number;
  readonly paperCount: number;
  /** The slot at each place of this order. */
  readonly slotAt: Uint32Array;
  /** Length papers + 1: as in `FormTable`, for papers in this order. */
  readonly offsets: Uint32Array;
  /** Index into the papers as given, of each paper of this order. */
  readonly givenPaper: Uint32Array;
  readonly paperAt: Uint32Array;
  /** Index of the given slot, of each place, within the list of its paper. */
  readonly positionAt: Uint32Array;
  /** Form at each place. */
  readonly formAt: Uint32Array;
  /** Normalised full name at each place. */
  readonly nameAt: Uint32Array;
  /** Of each form its name. */
  readonly nameOfForm: Int32Array;
  readonly names: readonly DistinctName[];
}

/** A normalised full name. */
export interface DistinctName {
  readonly key: string;
  readonly parts: NameParts;
}

export function mentionSlots(papers: readonly Paper[], table: FormTable): MentionSlots {
  const { forms, offsets: given, formOf } = table;
  const numbers = Float64Array.from(forms, ({ slot }) => textNumber(slot.raw));
  const ranks = formRanks(forms, numbers);
  const givenPaper = paperOrder(papers, table, numbers);
  const count = formOf.length;
  const [slotAt, paperAt, positionAt] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  const [formAt, nameAt] = [new Uint32Array(count), new Uint32Array(count)];
  const offsets = new Uint32Array(papers.length + 1);
  const nameOfForm = new Int32Array(forms.length).fill(-1);
  const found = namesFound();
  let at = 0;
  for (let rank = 0; rank < papers.length; rank++) {
    const [from, to] = [given[givenPaper[rank]!]!, given[givenPaper[rank]! + 1]!];
    for (let slot = from; slot < to; slot++) slotAt[at + slot - from] = slot;
    sortByRank(slotAt.subarray(at, at + to - from), formOf, ranks);
    for (const end = at + to - from; at < end; at++) {
      const slot = slotAt[at]!;
      const form = formOf[slot]!;
      if (nameOfForm[form]! < 0) nameOfForm[form] = found.indexOf(forms[form]!);
      paperAt[at] = rank;
      positionAt[at] = slot - from;
      formAt[at] = form;
      nameAt[at] = nameOfForm[form]!;
    }
    offsets[rank + 1] = at;
  }
  return {
    count,
    paperCount: papers.length,
    slotAt,
    offsets,
    givenPaper,
    paperAt,
    positionAt,
    formAt,
    nameAt,
    nameOfForm,
    names: found.names,
  };
}

/** Lists of authors are short: putting each in its place costs less than to call a function for each pair. */
const longestList = 32;

function sortByRank(slots: Uint32Array, formOf: Uint32Array, ranks: Uint32Array): void {
  if (slots.length > longestList) {
    slots.sort((a, b) => ranks[formOf[a]!]! - ranks[formOf[b]!]! || a - b);
    return;
  }
  for (let at = 1; at < slots.length; at++) {
    const slot = slots[at]!;
    const rank = ranks[formOf[slot]!]!;
    let place = at;
    while (place > 0 && ranks[formOf[slots[place - 1]!]!]! > rank) slots[place] = slots[--place]!;
    slots[place] = slot;
  }
}

/** The other way round: of each slot its place. */
export function placesOfSlots({ slotAt, count }: MentionSlots): Uint32Array {
  const placeOf = new Uint32Array(count);
  slotAt.forEach((slot, place) => (placeOf[slot] = place));
  return placeOf;
}

/** The parts are those that a source tells, where one does. */
function namesFound() {
  const names: DistinctName[] = [];
  const isTold: boolean[] = [];
  const known = new Map<string, number>();
  const indexOf = ({ key, slot }: FormTable['forms'][number]): number => {
    const tells = slot.family !== undefined && slot.given !== undefined;
    const index = known.get(key);
    if (index !== undefined && (isTold[index] || !tells)) return index;
    const at = index ?? names.length;
    known.set(key, at);
    names[at] = { key, parts: nameParts(slot, key) };
    isTold[at] = tells;
    return at;
  };
  return { names, indexOf };
}

/** By a number made of what stands in each, since strings take long to sort; what has the same number is compared whole. */
function paperOrder(papers: readonly Paper[], { offsets, formOf }: FormTable, numberOfForm: Float64Array): Uint32Array {
  const numbers = Float64Array.from(papers, ({ title, date }, paper) => {
    let sum = textNumber(title) + (date?.from ?? 0);
    for (let slot = offsets[paper]!; slot < offsets[paper + 1]!; slot++) sum += numberOfForm[formOf[slot]!]!;
    return sum;
  });
  return orderByNumber(numbers, (a, b) => compare(contentOf(papers[a]!), contentOf(papers[b]!)));
}

/** The same for the same text, and hardly ever for another: FNV-1a on its letters. */
function textNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const contentOf = ({ slots, venue, ids, date, title }: Paper): string =>
  JSON.stringify([
    title,
    slots.map((slot) => JSON.stringify([slot.raw, slot.orcid, slot.sourceId, slot.affiliations])).sort(),
    venue,
    ids,
    date,
  ]);

/** Place of each form in an order by what is written. */
function formRanks(forms: FormTable['forms'], numbers: Float64Array): Uint32Array {
  const order = orderByNumber(numbers, (a, b) => compare(formText(forms[a]!), formText(forms[b]!)));
  const ranks = new Uint32Array(forms.length);
  order.forEach((form, rank) => (ranks[form] = rank));
  return ranks;
}

const formText = ({ slot, orcid, sourceId }: FormTable['forms'][number]): string =>
  JSON.stringify([slot.raw, orcid, sourceId, slot.family, slot.printed, slot.kind]);

/** By code units: the same order in every language setting. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
