import type { IdentityRule } from '../model/identity.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import { nameKey, surnameKey, verbatimKey } from './nameKey.ts';
import { nameParts } from './nameParts.ts';

/** One way an author is written, with the ids that stand beside it. */
export interface Form {
  readonly slot: AuthorSlot;
  readonly key: string;
  readonly surname: string;
  readonly orcid: string | undefined;
  readonly sourceId: string | undefined;
  /** Number of papers that have it. */
  papers: number;
}

/** All author positions of the papers, slot after slot, and how each is written. */
export interface FormTable {
  readonly forms: readonly Form[];
  /** Length papers + 1: paper p owns the slots offsets[p] … offsets[p + 1] − 1, in the order of its list. */
  readonly offsets: Uint32Array;
  /** Form of each slot. */
  readonly formOf: Uint32Array;
}

/** Ids count where the rule looks at them; where it does not, they do not tell forms apart. */
const looksAtIds: ReadonlySet<IdentityRule> = new Set(['safe', 'suggestive']);

/** By what the rule compares names. */
function keyOf(slot: AuthorSlot, rule: IdentityRule): string {
  if (rule === 'verbatim') return verbatimKey(slot);
  return rule === 'initials' && slot.kind === 'person' ? nameParts(slot).block : nameKey(slot);
}

export function formTable(papers: readonly Paper[], rule: IdentityRule): FormTable {
  const forms: Form[] = [];
  const indexOf = new Map<string, number>();
  const lastPaper: number[] = [];
  const offsets = new Uint32Array(papers.length + 1);
  papers.forEach(({ slots }, paper) => (offsets[paper + 1] = offsets[paper]! + slots.length));
  const formOf = new Uint32Array(offsets[papers.length]!);
  papers.forEach((paper, at) => {
    paper.slots.forEach((slot, position) => {
      const [orcid, sourceId] = looksAtIds.has(rule) ? [slot.orcid, slot.sourceId] : [undefined, undefined];
      const identity = [slot.kind, slot.raw, slot.family ?? '', orcid ?? '', sourceId ?? '', slot.printed ?? ''].join(
        '\u0000',
      );
      let index = indexOf.get(identity);
      if (index === undefined) {
        index = forms.length;
        indexOf.set(identity, index);
        const key = `${slot.kind === 'group' ? 'group ' : ''}${keyOf(slot, rule)}`;
        forms.push({ slot, key, surname: surnameKey(slot), orcid, sourceId, papers: 0 });
      }
      if (lastPaper[index] !== at) forms[index]!.papers++;
      lastPaper[index] = at;
      formOf[offsets[at]! + position] = index;
    });
  });
  return { forms, offsets, formOf };
}
