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
  readonly names: readonly DistinctName[];
}

/** A normalised full name. */
export interface DistinctName {
  readonly key: string;
  readonly parts: NameParts;
}

export function mentionSlots(papers: readonly Paper[], table: FormTable): MentionSlots {
  const { forms, offsets: given, formOf } = table;
  const givenPaper = Uint32Array.from(paperOrder(papers));
  const count = formOf.length;
  const [slotAt, paperAt, positionAt] = [new Uint32Array(count), new Uint32Array(count), new Uint32Array(count)];
  const [formAt, nameAt] = [new Uint32Array(count), new Uint32Array(count)];
  const offsets = new Uint32Array(papers.length + 1);
  const nameOfForm = new Int32Array(forms.length).fill(-1);
  const ranks = formRanks(forms);
  const found = namesFound();
  let at = 0;
  givenPaper.forEach((paper, rank) => {
    const own = Array.from(formOf.subarray(given[paper], given[paper + 1]), (_, position) => given[paper]! + position);
    for (const slot of own.sort((a, b) => ranks[formOf[a]!]! - ranks[formOf[b]!]! || a - b)) {
      const form = formOf[slot]!;
      if (nameOfForm[form]! < 0) nameOfForm[form] = found.indexOf(forms[form]!);
      slotAt[at] = slot;
      paperAt[at] = rank;
      positionAt[at] = slot - given[paper]!;
      formAt[at] = form;
      nameAt[at++] = nameOfForm[form]!;
    }
    offsets[rank + 1] = at;
  });
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
    names: found.names,
  };
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
    names[at] = { key, parts: nameParts(slot) };
    isTold[at] = tells;
    return at;
  };
  return { names, indexOf };
}

function paperOrder(papers: readonly Paper[]): number[] {
  const texts = new Map<number, string>();
  const contentAt = (at: number): string => {
    const text = texts.get(at) ?? contentOf(papers[at]!);
    texts.set(at, text);
    return text;
  };
  return papers
    .map((_, paper) => paper)
    .sort((a, b) => compare(papers[a]!.title, papers[b]!.title) || compare(contentAt(a), contentAt(b)) || a - b);
}

const contentOf = ({ slots, venue, ids, date }: Paper): string =>
  JSON.stringify([
    slots
      .map((slot) => [slot.raw, slot.orcid, slot.sourceId, slot.affiliations])
      .map((slot) => JSON.stringify(slot))
      .sort(),
    venue,
    ids,
    date,
  ]);

/** Place of each form in an order by what is written. */
function formRanks(forms: FormTable['forms']): Uint32Array {
  const order = forms
    .map((_, form) => form)
    .sort(
      (a, b) =>
        compare(forms[a]!.slot.raw, forms[b]!.slot.raw) ||
        compare(forms[a]!.orcid ?? '', forms[b]!.orcid ?? '') ||
        compare(forms[a]!.sourceId ?? '', forms[b]!.sourceId ?? '') ||
        compare(forms[a]!.slot.family ?? '', forms[b]!.slot.family ?? '') ||
        compare(forms[a]!.slot.printed ?? '', forms[b]!.slot.printed ?? '') ||
        compare(forms[a]!.slot.kind, forms[b]!.slot.kind),
    );
  const ranks = new Uint32Array(forms.length);
  order.forEach((form, rank) => (ranks[form] = rank));
  return ranks;
}

/** By code units: the same order in every language setting. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
