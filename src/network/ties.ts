import { drained, entriesAtOnce, type Steps } from '../lib/steps.ts';
import { sortFirst } from '../lib/sortFirst.ts';
import type { Events } from './events.ts';
import { keptLists, type PaperLists } from './paperLists.ts';

/** The ties between nodes, sorted by (source, target), with the papers of each and what they weigh. */
export interface Ties {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly lists: PaperLists;
}

/**
 * The ties of each node to the later nodes of its papers. A paper counts on a tie with its credit (none when that is 0)
 * times its weight on the target, so that one way of counting serves ties between authors and ties of these to topics.
 *
 * Sources are taken one by one and what they meet is sorted there and then: all memory is walked in its order but for
 * one jump for each paper of each source, where sorting all pairs at once would jump for each pair several times.
 */
export function* tieSteps(sources: PaperLists, targets: Events, credits: Float64Array): Steps<Ties> {
  const builder = new TieBuilder(sources, targets, credits);
  const sourceCount = sources.offsets.length - 1;
  let told = 0;
  for (let source = 0; source < sourceCount; source++) {
    builder.add(source);
    if (builder.entryCount - told < entriesAtOnce) continue;
    told = builder.entryCount;
    yield source / sourceCount;
  }
  return builder.ties();
}

export const tiesOf = (sources: PaperLists, targets: Events, credits: Float64Array): Ties =>
  drained(tieSteps(sources, targets, credits));

class TieBuilder {
  entryCount = 0;
  private tieCount = 0;
  private readonly from: PaperLists;
  private readonly to: Events;
  private readonly credits: Float64Array;
  private readonly paperOfEvent: Uint32Array;
  /** What the source at hand meets: target × number of events + event, an exact integer below 2^53. */
  private met = new Float64Array(64);
  private readonly sources = new GrowingList();
  private readonly targets = new GrowingList();
  private readonly offsets = new GrowingList();
  private readonly events = new GrowingList();

  constructor(from: PaperLists, to: Events, credits: Float64Array) {
    this.from = from;
    this.to = to;
    this.credits = credits;
    this.paperOfEvent = new Uint32Array(to.items.length);
    for (let paper = 0; paper + 1 < to.offsets.length; paper++) {
      this.paperOfEvent.fill(paper, to.offsets[paper], to.offsets[paper + 1]);
    }
  }

  add(source: number): void {
    const count = this.meet(source);
    sortFirst(this.met, count);
    const eventCount = this.to.items.length;
    let last = -1;
    for (let place = 0; place < count; place++) {
      const target = Math.floor(this.met[place]! / eventCount);
      if (target !== last) {
        this.sources.push(source);
        this.targets.push(target);
        this.offsets.push(this.entryCount);
        this.tieCount++;
        last = target;
      }
      this.events.push(this.met[place]! - target * eventCount);
      this.entryCount++;
    }
  }

  private meet(source: number): number {
    const { from, to, credits } = this;
    const eventCount = to.items.length;
    let count = 0;
    for (let entry = from.offsets[source]!; entry < from.offsets[source + 1]!; entry++) {
      const paper = from.papers[entry]!;
      if (credits[paper] === 0) continue;
      const end = to.offsets[paper + 1]!;
      this.makeRoom(count + end - to.offsets[paper]!);
      for (let event = to.offsets[paper]!; event < end; event++) {
        const target = to.items[event]!;
        if (target > source) this.met[count++] = target * eventCount + event;
      }
    }
    return count;
  }

  private makeRoom(count: number): void {
    if (count <= this.met.length) return;
    const larger = new Float64Array(2 * count);
    larger.set(this.met);
    this.met = larger;
  }

  ties(): Ties {
    this.offsets.push(this.entryCount);
    const papers = this.events.list();
    const weights = new Float64Array(papers.length);
    for (let entry = 0; entry < papers.length; entry++) {
      const event = papers[entry]!;
      const paper = this.paperOfEvent[event]!;
      papers[entry] = paper;
      weights[entry] = this.credits[paper]! * this.to.weights[event]!;
    }
    const lists = { offsets: this.offsets.list(), papers, weights };
    return { sources: this.sources.list(), targets: this.targets.list(), lists };
  }
}

const pageLength = 65_536;

/** Whole numbers of which it is not known how many there will be, page after page. */
class GrowingList {
  private readonly pages: Uint32Array[] = [];
  private page = new Uint32Array(0);
  private length = pageLength;

  push(number: number): void {
    if (this.length === pageLength) {
      this.page = new Uint32Array(pageLength);
      this.pages.push(this.page);
      this.length = 0;
    }
    this.page[this.length++] = number;
  }

  list(): Uint32Array {
    const whole = (this.pages.length - 1) * pageLength;
    const all = new Uint32Array(this.pages.length === 0 ? 0 : whole + this.length);
    this.pages.forEach((page, at) =>
      all.set(at * pageLength < whole ? page : page.subarray(0, this.length), at * pageLength),
    );
    return all;
  }
}

/**
 * The flagged ties, between nodes numbered anew by `nodeOf`, which keeps their order, so that the ties keep theirs too.
 */
export function keptTies({ sources, targets, lists }: Ties, isKept: Uint8Array, nodeOf: Int32Array): Ties {
  const ends = (all: Uint32Array) => all.filter((_, tie) => isKept[tie] === 1).map((node) => nodeOf[node]!);
  return { sources: ends(sources), targets: ends(targets), lists: keptLists(lists, isKept) };
}
