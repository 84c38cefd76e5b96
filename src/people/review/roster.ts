import type { NameShape } from './nameShape.ts';
import { paperYears, type PaperYears } from './paperYears.ts';
import { slotNameSteps, type SlotNames } from './slotNames.ts';
import type { PersonIndex, ReviewSource, SlotIndex } from './source.ts';
import { partly, type Steps } from '../../lib/steps.ts';
import type { AuthorSlot } from '../../model/paper.ts';
import type { PaperIndex } from '../../model/units.ts';

/** Papers with more authors link nobody: that two people stand on them says nothing of who they are. */
export const mostLinkedAuthors = 50;

/** Everybody with his or her positions on papers, and the names there. */
export class Roster {
  readonly source: ReviewSource;
  readonly paperOf: Uint32Array;
  /** Main topic of each paper; −1 for none. */
  readonly topicOf: Int32Array;
  private readonly offsets: Uint32Array;
  private readonly slots: Uint32Array;
  private readonly names: SlotNames;
  private readonly years: PaperYears;
  private readonly shapesOfPeople: (readonly NameShape[] | undefined)[] = [];

  private constructor(source: ReviewSource, parts: RosterParts) {
    this.source = source;
    this.names = parts.names;
    this.years = parts.years;
    this.topicOf = parts.topicOf;
    this.paperOf = parts.paperOf;
    this.offsets = parts.offsets;
    this.slots = parts.slots;
  }

  static *steps(source: ReviewSource): Steps<Roster> {
    const names = yield* partly(slotNameSteps(source.papers, source.written), 0, 0.9);
    yield 0.9;
    const years = paperYears(source.papers);
    yield 0.92;
    const topicOf = mainTopics(source);
    yield 0.94;
    const paperOf = papersAt(source.slots.offsets);
    yield 0.96;
    const bySlot = slotsByPerson(source.slots.authors, source.authors.length);
    yield 1;
    return new Roster(source, { names, years, topicOf, paperOf, ...bySlot });
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

  /** Whether an id or an affiliation stands beside the name. */
  tellsMore(slot: SlotIndex): boolean {
    return this.names.tellsMore[slot] === 1;
  }

  /** How many authors a paper has, none where there are so many that it says nothing. */
  linkedOn(paper: PaperIndex): number {
    const { offsets } = this.source.slots;
    const count = offsets[paper + 1]! - offsets[paper]!;
    return count > mostLinkedAuthors ? 0 : count;
  }

  /** More than this many papers at most. */
  weightOf(person: PersonIndex): number {
    return this.offsets[person + 1]! - this.offsets[person]!;
  }

  /** Positions with equal names have equal numbers. */
  nameNumber(slot: SlotIndex): number {
    return this.names.shapeOf[slot]!;
  }

  /** Each name once, those met first first. */
  shapesOf(person: PersonIndex): readonly NameShape[] {
    return (this.shapesOfPeople[person] ??= this.distinctShapes(person));
  }

  private distinctShapes(person: PersonIndex): NameShape[] {
    const { shapeOf, shapes } = this.names;
    const found: NameShape[] = [];
    for (let at = this.offsets[person]!; at < this.offsets[person + 1]!; at++) {
      const shape = shapes[shapeOf[this.slots[at]!]!]!;
      if (!found.includes(shape)) found.push(shape);
    }
    return found;
  }

  yearsOf(papers: readonly PaperIndex[]): readonly [number, number] | undefined {
    let [first, last] = [Infinity, -Infinity];
    for (const paper of papers) {
      if (this.years.isDated[paper] === 0) continue;
      first = Math.min(first, this.years.first[paper]!);
      last = Math.max(last, this.years.last[paper]!);
    }
    return first <= last ? [first, last] : undefined;
  }
}

export function papersOfSlots(slots: ArrayLike<SlotIndex>, paperOf: Uint32Array): PaperIndex[] {
  const papers: PaperIndex[] = [];
  let last = -1;
  for (let at = 0; at < slots.length; at++) {
    const paper = paperOf[slots[at]!]!;
    if (paper !== last) papers.push(paper);
    last = paper;
  }
  return papers;
}

interface RosterParts {
  readonly names: SlotNames;
  readonly years: PaperYears;
  readonly topicOf: Int32Array;
  readonly paperOf: Uint32Array;
  /** Length people + 1: where the slots of each begin. */
  readonly offsets: Uint32Array;
  readonly slots: Uint32Array;
}

function mainTopics({ papers, memberships }: ReviewSource): Int32Array {
  const topicOf = new Int32Array(papers.length);
  for (let paper = 0; paper < papers.length; paper++) topicOf[paper] = memberships[paper]?.[0]?.topic ?? -1;
  return topicOf;
}

function papersAt(offsets: Uint32Array): Uint32Array {
  const paperOf = new Uint32Array(offsets.at(-1)!);
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    for (let slot = offsets[paper]!; slot < offsets[paper + 1]!; slot++) paperOf[slot] = paper;
  }
  return paperOf;
}

function slotsByPerson(authors: Uint32Array, count: number): Pick<RosterParts, 'offsets' | 'slots'> {
  const offsets = new Uint32Array(count + 1);
  for (let slot = 0; slot < authors.length; slot++) offsets[authors[slot]! + 1]!++;
  for (let person = 0; person < count; person++) offsets[person + 1]! += offsets[person]!;
  const next = offsets.slice();
  const slots = new Uint32Array(authors.length);
  for (let slot = 0; slot < authors.length; slot++) slots[next[authors[slot]!]!++] = slot;
  return { offsets, slots };
}
