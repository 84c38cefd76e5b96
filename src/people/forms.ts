import type { IdentityRule } from '../model/settings.ts';
import type { AuthorSlot, Paper } from '../model/paper.ts';
import { nameKey, surnameKey, verbatimKey } from './nameKey.ts';

/** One way an author is written, with the ids that stand beside it: the unit that identity joins or keeps apart. */
export interface Form {
  readonly slot: AuthorSlot;
  readonly key: string;
  readonly surname: string;
  readonly orcid: string | undefined;
  readonly sourceId: string | undefined;
  /** Number of papers that have it. */
  papers: number;
}

export interface FormTable {
  readonly forms: readonly Form[];
  /** Distinct forms of each paper, in the order of its author list. */
  readonly formsOf: readonly (readonly number[])[];
}

/** All distinct forms of the papers. Under `verbatim` and `names` ids do not count, so they do not tell forms apart. */
export function formTable(papers: readonly Paper[], rule: IdentityRule): FormTable {
  const forms: Form[] = [];
  const indexOf = new Map<string, number>();
  const withIds = rule === 'safe';
  const formsOf = papers.map((paper) => {
    const found = new Set<number>();
    for (const slot of paper.slots) {
      const [orcid, sourceId] = withIds ? [slot.orcid, slot.sourceId] : [undefined, undefined];
      const identity = [slot.kind, slot.raw, slot.family ?? '', orcid ?? '', sourceId ?? '', slot.printed ?? ''].join(
        '\u0000',
      );
      let index = indexOf.get(identity);
      if (index === undefined) {
        index = forms.length;
        indexOf.set(identity, index);
        const key = `${slot.kind === 'group' ? 'group ' : ''}${rule === 'verbatim' ? verbatimKey(slot) : nameKey(slot)}`;
        forms.push({ slot, key, surname: surnameKey(slot), orcid, sourceId, papers: 0 });
      }
      if (!found.has(index)) forms[index]!.papers++;
      found.add(index);
    }
    return [...found];
  });
  return { forms, formsOf };
}
