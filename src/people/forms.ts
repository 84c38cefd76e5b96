import type { IdentityRule } from '../model/identity.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import { nameKey, verbatimKey } from './nameKey.ts';
import { nameParts } from './nameParts.ts';

/** One way an author is written, with the ids that stand beside it. */
export interface Form {
  readonly slot: AuthorSlot;
  readonly key: string;
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

/** By what the rule compares names. Of points and commas alone nothing else is left: they are compared as they stand. */
function keyOf(slot: AuthorSlot, rule: IdentityRule): string {
  if (rule === 'verbatim') return verbatimKey(slot);
  const key = rule === 'initials' && slot.kind === 'person' ? nameParts(slot).block : nameKey(slot);
  return key === '' ? verbatimKey(slot) : key;
}

export function formTable(papers: readonly Paper[], rule: IdentityRule): FormTable {
  const forms: Form[] = [];
  /** By string the first form that is written so; each has the next. */
  const written = new Map<string, number>();
  const [next, lastPaper]: [number[], number[]] = [[], []];
  const hasIds = looksAtIds.has(rule);
  const offsets = new Uint32Array(papers.length + 1);
  papers.forEach(({ slots }, paper) => (offsets[paper + 1] = offsets[paper]! + slots.length));
  const formOf = new Uint32Array(offsets[papers.length]!);

  function formIndex(slot: AuthorSlot): number {
    let last = -1;
    for (let form = written.get(slot.raw) ?? -1; form >= 0; form = next[form]!) {
      if (isSameForm(forms[form]!.slot, slot, hasIds)) return form;
      last = form;
    }
    const added = forms.push(newForm(slot, rule, hasIds)) - 1;
    next.push(-1);
    lastPaper.push(-1);
    if (last < 0) written.set(slot.raw, added);
    else next[last] = added;
    return added;
  }

  papers.forEach(({ slots }, paper) => {
    for (let position = 0; position < slots.length; position++) {
      const form = formIndex(slots[position]!);
      if (lastPaper[form] !== paper) forms[form]!.papers++;
      lastPaper[form] = paper;
      formOf[offsets[paper]! + position] = form;
    }
  });
  return { forms, offsets, formOf };
}

const isSameForm = (one: AuthorSlot, other: AuthorSlot, hasIds: boolean): boolean =>
  one.kind === other.kind &&
  (one.family ?? '') === (other.family ?? '') &&
  (one.printed ?? '') === (other.printed ?? '') &&
  (!hasIds || ((one.orcid ?? '') === (other.orcid ?? '') && (one.sourceId ?? '') === (other.sourceId ?? '')));

const newForm = (slot: AuthorSlot, rule: IdentityRule, hasIds: boolean): Form => ({
  slot,
  key: `${slot.kind === 'group' ? 'group ' : ''}${keyOf(slot, rule)}`,
  orcid: hasIds ? slot.orcid : undefined,
  sourceId: hasIds ? slot.sourceId : undefined,
  papers: 0,
});
