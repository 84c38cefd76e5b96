import { DisjointSets } from '../../lib/disjointSets.ts';
import type { Decision } from '../../model/identity.ts';
import type { Files } from './files.ts';
import { maybeSlotOf } from './mentionOf.ts';
import { mostLinkedAuthors } from './roster.ts';
import type { PersonIndex, ReviewSource, SlotIndex } from './source.ts';
import type { PaperIndex } from '../../model/units.ts';

/** What holds papers of one person together. */
export type Binding = 'anything' | 'coauthors';

/** Where each of many things was met first; all of it is forgotten at once. */
class FirstMet {
  private readonly rounds: Uint32Array;
  private readonly places: Uint32Array;
  private round = 0;

  constructor(count: number) {
    this.rounds = new Uint32Array(count);
    this.places = new Uint32Array(count);
  }

  forget(): void {
    this.round++;
  }

  /** Where it was met before; `place` if it was not. */
  meet(thing: number, place: number): number {
    if (this.rounds[thing] === this.round) return this.places[thing]!;
    this.rounds[thing] = this.round;
    return (this.places[thing] = place);
  }
}

/** Tells into which groups the papers of people fall, of one after the other. */
export class Grouping {
  private readonly files: Files;
  private readonly links: DecidedLinks;
  private readonly coauthors: FirstMet;
  private readonly topics: FirstMet;
  /** What only some papers tell: institutions by number, the others by name. */
  private readonly others = new Map<number | string, number>();
  private readonly sets: DisjointSets;
  private readonly isBound: Uint8Array;

  constructor(files: Files, links: DecidedLinks) {
    const { roster } = files;
    this.files = files;
    this.links = links;
    this.coauthors = new FirstMet(roster.count);
    this.topics = new FirstMet(1 + roster.topicOf.reduce((last, topic) => Math.max(last, topic), -1));
    let most = 0;
    for (let person = 0; person < roster.count; person++) most = Math.max(most, roster.weightOf(person));
    this.sets = new DisjointSets(most);
    this.isBound = new Uint8Array(most);
  }

  /**
   * The groups by the author positions of each, the largest first: papers that share a coauthor, a main topic or an
   * institution are one group, and so are those that an ORCID or a decision holds together. What says nothing at all
   * stays with the largest. Undefined where all are one group.
   */
  maybeGroups(person: PersonIndex, by: Binding = 'anything'): SlotIndex[][] | undefined {
    const { roster } = this.files;
    const slots = roster.slotsOf(person);
    this.begin(slots.length);
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at]!;
      const paper = roster.paperOf[slot]!;
      if (at > 0 && roster.paperOf[slots[at - 1]!] === paper) this.sets.join(at - 1, at);
      this.bindPaper(person, paper, at);
      if (roster.tellsMore(slot) || this.links.areAny) this.bindSlot(slot, at, by);
      const topic = roster.topicOf[paper]!;
      if (by === 'anything' && topic >= 0) this.bind(this.topics.meet(topic, at), at);
    }
    if (this.sets.sizeOf(0) === slots.length) return undefined;
    const groups = groupsBySize(slots, this.sets, this.isBound);
    return groups.length > 1 ? groups : undefined;
  }

  private begin(count: number): void {
    this.coauthors.forget();
    this.topics.forget();
    this.others.clear();
    this.sets.part(count);
    this.isBound.fill(0, 0, count);
  }

  private bind(first: number, at: number): void {
    this.isBound[at] = 1;
    if (first !== at) this.sets.join(first, at);
  }

  private bindPaper(person: PersonIndex, paper: PaperIndex, at: number): void {
    const { offsets, authors } = this.files.roster.source.slots;
    const [from, to] = [offsets[paper]!, offsets[paper + 1]!];
    if (to - from > mostLinkedAuthors) return;
    for (let place = from; place < to; place++) {
      const coauthor = authors[place]!;
      if (coauthor !== person) this.bind(this.coauthors.meet(coauthor, at), at);
    }
  }

  private bindSlot(slot: SlotIndex, at: number, by: Binding): void {
    const written = this.files.roster.slotAt(slot);
    if (written.orcid !== undefined) this.bindOther(written.orcid, at);
    for (const link of this.links.of(slot)) this.bindOther(`decision ${link}`, at);
    if (by === 'coauthors' || !written.affiliations) return;
    for (const institution of this.files.facts.institutionsAt(slot, written)) this.bindOther(institution, at);
  }

  private bindOther(key: number | string, at: number): void {
    const first = this.others.get(key) ?? at;
    this.others.set(key, first);
    this.bind(first, at);
  }
}

function groupsBySize(slots: Uint32Array, sets: DisjointSets, isBound: Uint8Array): SlotIndex[][] {
  const groups = new Map<number, SlotIndex[]>();
  const loose: SlotIndex[] = [];
  slots.forEach((slot, at) => {
    const root = sets.find(at);
    const group = groups.get(root);
    if (sets.sizeOf(at) === 1 && isBound[at] === 0) loose.push(slot);
    else if (group) group.push(slot);
    else groups.set(root, [slot]);
  });
  const bySize = [...groups.values()].sort((a, b) => b.length - a.length || a[0]! - b[0]!);
  if (loose.length === 0) return bySize;
  const [largest = [], ...others] = bySize;
  return [[...largest, ...loose].sort((a, b) => a - b), ...others];
}

/** Author positions that merges name as one person, by a number for each merge. */
export class DecidedLinks {
  private readonly links = new Map<SlotIndex, number[]>();

  constructor(source: ReviewSource) {
    source.decisions.forEach((decision, number) => {
      for (const mention of mergedIn(decision)) {
        const slot = maybeSlotOf(source, mention);
        if (slot !== undefined) this.links.set(slot, [...(this.links.get(slot) ?? []), number]);
      }
    });
  }

  get areAny(): boolean {
    return this.links.size > 0;
  }

  of(slot: SlotIndex): readonly number[] {
    return this.links.get(slot) ?? none;
  }
}

const none: readonly number[] = [];

const mergedIn = (decision: Decision) =>
  decision.of === 'people' && decision.kind === 'merge' ? [decision.one, decision.other] : [];
