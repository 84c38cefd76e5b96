import type { Steps } from '../../lib/steps.ts';
import type { AuthorSlot, Paper } from '../../model/paper.ts';
import { nameShape, ShapeNumbering, type NameShape } from './nameShape.ts';

/** The names at all author positions. */
export interface SlotNames {
  /** Of each author position the index of its name in `shapes`. */
  readonly shapeOf: Uint32Array;
  /** 1 for author positions with more than a name: an id or an affiliation. */
  readonly tellsMore: Uint8Array;
  /** Each name once, those met first first. */
  readonly shapes: readonly NameShape[];
}

const slotsAtOnce = 4_000;
const namesAtOnce = 1_000;

/** Names depend on the papers alone, whatever is decided of people. */
const known = new WeakMap<readonly Paper[], SlotNames>();

export function* slotNameSteps(papers: readonly Paper[]): Steps<SlotNames> {
  const before = known.get(papers);
  if (before) return before;
  const names = new NamesMet();
  const shapeOf = new Uint32Array(papers.reduce((count, { slots }) => count + slots.length, 0));
  const tellsMore = new Uint8Array(shapeOf.length);
  let [slot, nextSlot, nextName] = [0, slotsAtOnce, namesAtOnce];
  for (const [at, paper] of papers.entries()) {
    for (const each of paper.slots) {
      const { orcid, sourceId, affiliations } = each;
      tellsMore[slot] = Number(orcid !== undefined || sourceId !== undefined || affiliations !== undefined);
      shapeOf[slot++] = names.numberOf(each);
    }
    if (slot < nextSlot && names.shapes.length < nextName) continue;
    [nextSlot, nextName] = [slot + slotsAtOnce, names.shapes.length + namesAtOnce];
    yield at / papers.length;
  }
  const found = { shapeOf, tellsMore, shapes: names.shapes };
  known.set(papers, found);
  return found;
}

/** Most names are told apart by how they are written; few are written alike with another border of the surname. */
class NamesMet {
  readonly shapes: NameShape[] = [];
  private readonly slots: AuthorSlot[] = [];
  private readonly firstOf = new Map<string, number>();
  /** Of each name the next one that is written alike; 0 is none. */
  private readonly nextOf: number[] = [];
  private readonly numbering = new ShapeNumbering();

  numberOf(slot: AuthorSlot): number {
    const first = this.firstOf.get(slot.raw);
    if (first === undefined) {
      const number = this.add(slot);
      this.firstOf.set(slot.raw, number);
      return number;
    }
    for (let number = first; ; number = this.nextOf[number]!) {
      if (isSameName(this.slots[number]!, slot)) return number;
      if (this.nextOf[number] === 0) return (this.nextOf[number] = this.add(slot));
    }
  }

  private add(slot: AuthorSlot): number {
    this.slots.push(slot);
    this.nextOf.push(0);
    return this.shapes.push(nameShape(slot, this.numbering)) - 1;
  }
}

const isSameName = (one: AuthorSlot, other: AuthorSlot): boolean =>
  (one.family ?? '') === (other.family ?? '') && (one.given ?? '') === (other.given ?? '');
