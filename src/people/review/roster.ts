import { yearOf } from '../../lib/calendar.ts';
import { nameShape, type NameShape } from './nameShape.ts';
import type { PersonIndex, ReviewSource, SlotIndex } from './source.ts';
import type { Steps } from '../../lib/steps.ts';
import type { AuthorSlot, Paper } from '../../model/paper.ts';
import type { PaperIndex } from '../../model/units.ts';

/** Papers with more authors link nobody: that two people stand on them says nothing of who they are. */
export const mostLinkedAuthors = 50;

const slotsAtOnce = 5_000;

/** Everybody with his or her positions on papers, and the names there. */
export class Roster {
  readonly source: ReviewSource;
  readonly paperOf: Uint32Array;
  private readonly offsets: Uint32Array;
  private readonly slots: Uint32Array;
  private readonly shapeOf: Uint32Array;
  private readonly shapes: readonly NameShape[];
  private readonly shapesOfPeople: (readonly NameShape[] | undefined)[];

  private constructor(source: ReviewSource, names: SlotNames) {
    this.source = source;
    const { offsets, authors } = source.slots;
    this.paperOf = new Uint32Array(authors.length);
    for (let paper = 0; paper + 1 < offsets.length; paper++) {
      this.paperOf.fill(paper, offsets[paper], offsets[paper + 1]);
    }
    this.offsets = new Uint32Array(source.authors.length + 1);
    for (const person of authors) this.offsets[person + 1]!++;
    for (let person = 0; person < source.authors.length; person++) this.offsets[person + 1]! += this.offsets[person]!;
    const next = this.offsets.slice();
    this.slots = new Uint32Array(authors.length);
    authors.forEach((person, slot) => (this.slots[next[person]!++] = slot));
    this.shapeOf = names.shapeOf;
    this.shapes = names.shapes;
    this.shapesOfPeople = Array.from({ length: source.authors.length }, () => undefined);
  }

  static *steps(source: ReviewSource): Steps<Roster> {
    return new Roster(source, yield* slotNameSteps(source.papers));
  }

  get count(): number {
    return this.source.authors.length;
  }

  isPerson(person: PersonIndex): boolean {
    return this.source.authors[person]!.kind === 'person';
  }

  /** Ascending, and so are their papers. */
  slotsOf(person: PersonIndex): Uint32Array {
    return this.slots.subarray(this.offsets[person], this.offsets[person + 1]);
  }

  slotAt(slot: SlotIndex): AuthorSlot {
    const paper = this.paperOf[slot]!;
    return this.source.papers[paper]!.slots[slot - this.source.slots.offsets[paper]!]!;
  }

  papersOf(person: PersonIndex): PaperIndex[] {
    return papersOfSlots(this.slotsOf(person), this.paperOf);
  }

  /** More than this many papers at most. */
  weightOf(person: PersonIndex): number {
    return this.offsets[person + 1]! - this.offsets[person]!;
  }

  /** Positions with equal names have equal numbers. */
  nameNumber(slot: SlotIndex): number {
    return this.shapeOf[slot]!;
  }

  /** Each name once, those met first first. */
  shapesOf(person: PersonIndex): readonly NameShape[] {
    return (this.shapesOfPeople[person] ??= distinct(this.slotsOf(person), this.shapeOf).map(
      (number) => this.shapes[number]!,
    ));
  }

  yearsOf(papers: readonly PaperIndex[]): readonly [number, number] | undefined {
    let [first, last] = [Infinity, -Infinity];
    for (const paper of papers) {
      const { date } = this.source.papers[paper]!;
      if (!date) continue;
      first = Math.min(first, yearOf(date.from));
      last = Math.max(last, yearOf(date.to));
    }
    return first <= last ? [first, last] : undefined;
  }
}

export function papersOfSlots(slots: ArrayLike<SlotIndex>, paperOf: Uint32Array): PaperIndex[] {
  const papers: PaperIndex[] = [];
  for (let at = 0; at < slots.length; at++) {
    const paper = paperOf[slots[at]!]!;
    if (papers.at(-1) !== paper) papers.push(paper);
  }
  return papers;
}

function distinct(slots: Uint32Array, numberOf: Uint32Array): readonly number[] {
  if (slots.length === 1) return [numberOf[slots[0]!]!];
  const numbers = new Set<number>();
  for (const slot of slots) numbers.add(numberOf[slot]!);
  return Array.from(numbers);
}

interface SlotNames {
  readonly shapeOf: Uint32Array;
  readonly shapes: readonly NameShape[];
}

/** Names depend on the papers alone, whatever is decided of people. */
const known = new WeakMap<readonly Paper[], SlotNames>();

function* slotNameSteps(papers: readonly Paper[]): Steps<SlotNames> {
  const before = known.get(papers);
  if (before) return before;
  const shapes: NameShape[] = [];
  const numbers = new Map<string, number>();
  const handles = new Map<string, number>();
  const handleOf = (text: string): number => {
    const number = handles.get(text) ?? handles.size;
    handles.set(text, number);
    return number;
  };
  const shapeOf = new Uint32Array(papers.reduce((count, { slots }) => count + slots.length, 0));
  let end = 0;
  let told = 0;
  for (const [at, paper] of papers.entries()) {
    for (const slot of paper.slots) {
      const name = `${slot.raw}\u0000${slot.family ?? ''}\u0000${slot.given ?? ''}`;
      let number = numbers.get(name);
      if (number === undefined) {
        number = shapes.push(nameShape(slot, handleOf)) - 1;
        numbers.set(name, number);
      }
      shapeOf[end++] = number;
    }
    if (end - told < slotsAtOnce) continue;
    told = end;
    yield at / papers.length;
  }
  const names = { shapeOf, shapes };
  known.set(papers, names);
  return names;
}
