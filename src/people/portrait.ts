import { byCode } from '../lib/byCode.ts';
import type { Form } from './forms.ts';

/** How somebody is written, and how often. */
export interface Portrait {
  /** Number of papers. */
  readonly papers: number;
  /** Those on most papers first; of equals by their letters. */
  readonly forms: readonly number[];
  /** Of the form on most papers. */
  readonly key: string;
}

interface Written {
  readonly forms: readonly Form[];
  readonly formOf: Uint32Array;
  readonly paperOfSlot: Uint32Array;
}

/** Of ascending author positions. */
export function portraitOf({ forms, formOf, paperOfSlot }: Written, slots: Iterable<number>): Portrait {
  const used = new Map<number, { papers: number; last: number }>();
  let papers = 0;
  let last = -1;
  for (const slot of slots) {
    const paper = paperOfSlot[slot]!;
    if (paper !== last) papers++;
    last = paper;
    const use = used.get(formOf[slot]!);
    if (!use) used.set(formOf[slot]!, { papers: 1, last: paper });
    else if (use.last !== paper) {
      use.papers++;
      use.last = paper;
    }
  }
  const byUse = [...used.keys()];
  if (byUse.length > 1) {
    byUse.sort((a, b) => used.get(b)!.papers - used.get(a)!.papers || byLetters(forms[a]!, forms[b]!) || a - b);
  }
  return { papers, forms: byUse, key: forms[byUse[0]!]!.key };
}

const byLetters = (one: Form, other: Form): number =>
  byCode(one.key, other.key) ||
  byCode(one.slot.raw, other.slot.raw) ||
  byCode(one.sourceId ?? '', other.sourceId ?? '');
