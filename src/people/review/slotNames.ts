import type { Steps } from '../../lib/steps.ts';
import type { AuthorSlot, Paper } from '../../model/paper.ts';
import { formTable } from '../forms.ts';
import { nameParts } from '../nameParts.ts';
import type { Ruled } from '../ruled.ts';
import { ShapeNumbering, type NameShape } from './nameShape.ts';

/** How authors are written, where that is known already. */
export type Written = Pick<Ruled, 'forms' | 'formOf'> & Partial<Pick<Ruled, 'parts'>>;

/** The names at all author positions. */
export interface SlotNames {
  /** Of each author position the index of its name in `shapes`. */
  readonly shapeOf: Uint32Array;
  /** 1 for author positions with more than a name: an id or an affiliation. */
  readonly tellsMore: Uint8Array;
  /** Each name once, those met first first. */
  readonly shapes: readonly NameShape[];
}

const formsAtOnce = 1_000;
const papersAtOnce = 10_000;

/** Names depend on the papers alone, whatever is decided of people. */
const known = new WeakMap<readonly Paper[], SlotNames>();

export function* slotNameSteps(
  papers: readonly Paper[],
  { forms, formOf, parts }: Written = formTable(papers, 'verbatim'),
): Steps<SlotNames> {
  const before = known.get(papers);
  if (before) return before;
  yield 0;
  const numbering = new ShapeNumbering();
  const shapes: NameShape[] = [];
  const names = new NamesMet();
  const nameOf = new Uint32Array(forms.length);
  const counts = new Map<string, number>();
  for (const { key } of forms) counts.set(key, (counts.get(key) ?? 0) + 1);
  // Rules take all names of one key apart in the way of one of them.
  const isAlone = (key: string): boolean => counts.get(key) === 1;
  yield 0.05;
  for (const [form, { slot, key }] of forms.entries()) {
    const name = names.numberOf(slot);
    if (name === shapes.length)
      shapes.push(numbering.shapeOf(slot, (isAlone(key) && parts?.[form]) || nameParts(slot)));
    nameOf[form] = name;
    if (form % formsAtOnce === 0) yield (0.9 * form) / forms.length;
  }
  const found = {
    shapeOf: formOf.map((form) => nameOf[form]!),
    tellsMore: yield* moreSteps(papers, formOf.length),
    shapes,
  };
  known.set(papers, found);
  return found;
}

function* moreSteps(papers: readonly Paper[], slotCount: number): Steps<Uint8Array> {
  const tellsMore = new Uint8Array(slotCount);
  let end = 0;
  for (const [at, { slots }] of papers.entries()) {
    for (const { orcid, sourceId, affiliations } of slots) {
      tellsMore[end++] = Number(orcid !== undefined || sourceId !== undefined || affiliations !== undefined);
    }
    if (at % papersAtOnce === 0) yield 0.9 + (0.1 * at) / papers.length;
  }
  return tellsMore;
}

/** Most names are told apart by how they are written; few are written alike with another border of the surname. */
class NamesMet {
  private readonly slots: AuthorSlot[] = [];
  private readonly firstOf = new Map<string, number>();
  /** Of each name the next one that is written alike; 0 is none. */
  private readonly nextOf: number[] = [];

  /** From 0 without gaps. */
  numberOf(slot: AuthorSlot): number {
    const first = this.firstOf.get(slot.raw);
    if (first === undefined) {
      this.firstOf.set(slot.raw, this.slots.length);
      return this.add(slot);
    }
    for (let number = first; ; number = this.nextOf[number]!) {
      if (isSameName(this.slots[number]!, slot)) return number;
      if (this.nextOf[number] === 0) return (this.nextOf[number] = this.add(slot));
    }
  }

  private add(slot: AuthorSlot): number {
    this.nextOf.push(0);
    return this.slots.push(slot) - 1;
  }
}

const isSameName = (one: AuthorSlot, other: AuthorSlot): boolean =>
  (one.family ?? '') === (other.family ?? '') && (one.given ?? '') === (other.given ?? '');
