import type { SuggestionReason } from '../../model/review.ts';
import { indices } from '../../lib/indices.ts';
import { partly, type Steps } from '../../lib/steps.ts';
import { commonnessOf, type Blocks } from './blocks.ts';
import { leastCertainty, mergeCertainty, mostAlike } from './certainty.ts';
import type { Files } from './files.ts';
import type { Lists } from './lists.ts';
import { isDoubled, relationOfPeople, type NameReason } from './nameRelation.ts';
import { bestTitle, gapOf, signalsOf, type Signals } from './signals.ts';
import { sharedOf, shareAny, type Sketch } from './sketch.ts';
import type { Sketches } from './sketches.ts';
import type { PersonIndex } from './source.ts';
import { amongRivals } from './rivals.ts';
import { areTogether, haveOtherOrcids, type Vetoes } from './vetoes.ts';

/** Two people who may be one, by what speaks for it. */
export interface Pair {
  readonly one: PersonIndex;
  readonly other: PersonIndex;
  readonly reason: Exclude<SuggestionReason, 'falls apart'>;
  readonly signals: Signals;
  /** Cosine of the two most similar titles; not there before it is needed. */
  titles?: number;
}

export interface Candidate {
  readonly pair: Pair;
  readonly certainty: number;
  /** Another who may be one with one of the two, but not with both. */
  readonly rival?: PersonIndex;
}

const judgedAtOnce = 1000;

/** Those that are sure enough to be suggested; titles are compared only where they can make a pair so. */
export function* candidateSteps(sketches: Sketches, blocks: Blocks, pairs: readonly Pair[]): Steps<Candidate[]> {
  const sure: Candidate[] = [];
  for (const [at, pair] of pairs.entries()) {
    const certainty = certaintyOf(sketches.files, blocks, pair);
    if (certainty >= leastCertainty) sure.push({ pair, certainty });
    if (at % judgedAtOnce === 0) yield at / pairs.length;
  }
  return amongRivals(sketches, sure).filter(({ certainty }) => certainty >= leastCertainty);
}

function certaintyOf({ roster, facts }: Files, blocks: Blocks, pair: Pair): number {
  const { one, other, reason, signals } = pair;
  const commonness = commonnessOf(roster, blocks, [one, other]);
  const most = mergeCertainty(reason, { signals, titles: mostAlike }, commonness);
  if (most < leastCertainty) return most;
  const titles = (pair.titles ??= bestTitle(facts, roster.papersOf(one), roster.papersOf(other)));
  return mergeCertainty(reason, { signals, titles }, commonness);
}

/** In larger blocks of names only those are compared who have more in common than the name. */
const mostCompared = 40;

/** What more people of a block have in common says nothing. */
const mostSharing = 12;

/** A step is so many names compared, or other work of that length: about a hundredth of a second. */
const effortAtOnce = 2000;
const slotsAtOnce = 20_000;

/**
 * Pairs by inverted lists of names, ids and coauthors; all pairs are never compared. With a flag for each person, only
 * pairs of which one at least is flagged.
 */
export function* pairSteps(sketches: Sketches, blocks: Blocks, vetoes: Vetoes, isWanted?: Uint8Array): Steps<Pair[]> {
  const finder = new Finder(sketches, blocks, vetoes, isWanted);
  const kinds = [blocks.byInitial, blocks.byWords, blocks.byPart];
  for (const [at, kind] of kinds.entries()) yield* partly(finder.lookThrough(kind), 0.25 * at, 0.25 * (at + 1));
  yield* partly(finder.lookAtIds(), 0.75, 0.8);
  yield* partly(finder.lookAtCoauthors(), 0.8, 1);
  return finder.found;
}

/** Neighbours in a list of those that have the same number; −1 is none. */
function pairsOfEqual(people: Uint32Array, numberOf: Int32Array): readonly (readonly [PersonIndex, PersonIndex])[] {
  const numbered: PersonIndex[] = [];
  for (const person of people) if (numberOf[person]! >= 0) numbered.push(person);
  if (numbered.length < 2) return noPairs;
  const byNumber = numbered.sort((a, b) => numberOf[a]! - numberOf[b]! || a - b);
  const pairs: [PersonIndex, PersonIndex][] = [];
  for (let at = 0; at < byNumber.length; at++) {
    const end = Math.min(byNumber.length, at + mostSharing);
    for (let next = at + 1; next < end && numberOf[byNumber[at]!] === numberOf[byNumber[next]!]; next++) {
      pairs.push([byNumber[at]!, byNumber[next]!]);
    }
  }
  return pairs;
}

const noPairs: readonly never[] = [];

class Finder {
  readonly found: Pair[] = [];
  private readonly seen = new Set<number>();
  /** Work done, in names compared and the like. */
  private effort = 0;
  private readonly files: Files;
  private readonly sketches: Sketches;
  private readonly blocks: Blocks;
  private readonly vetoes: Vetoes;
  private readonly isWanted: Uint8Array | undefined;
  /** How many of a block each coauthor stands with; zeros between blocks. */
  private readonly around: Uint32Array;

  constructor(sketches: Sketches, blocks: Blocks, vetoes: Vetoes, isWanted: Uint8Array | undefined) {
    this.files = sketches.files;
    this.sketches = sketches;
    this.blocks = blocks;
    this.vetoes = vetoes;
    this.isWanted = isWanted;
    this.around = new Uint32Array(this.files.roster.count);
  }

  *lookThrough(blocks: Lists): Steps<void> {
    for (let block = 0; block < blocks.count; block++) {
      if (blocks.lengthOf(block) < 2) continue;
      const people = blocks.of(block);
      if (!this.areWanted(people)) continue;
      if (people.length <= mostCompared) this.compareAll(people);
      else yield* partly(this.compareSharing(people), block / blocks.count, block / blocks.count);
      if (this.isStepDone()) yield block / blocks.count;
    }
  }

  private isStepDone(): boolean {
    if (this.effort < effortAtOnce) return false;
    this.effort = 0;
    return true;
  }

  private areWanted(people: Uint32Array): boolean {
    const { isWanted } = this;
    return !isWanted || people.some((person) => isWanted[person] === 1);
  }

  private compareAll(people: ArrayLike<PersonIndex>): void {
    for (let at = 0; at < people.length; at++) {
      for (let next = at + 1; next < people.length; next++) this.compare(people[at]!, people[next]!);
    }
  }

  /** Those who have coauthors, institutions or ids in common that few of them share. */
  private *compareSharing(people: Uint32Array): Steps<void> {
    const sharing = new Map<number | string, PersonIndex[]>();
    for (const person of people) {
      for (const coauthor of this.sketches.coauthors.of(person)) this.around[coauthor]!++;
    }
    for (const person of people) {
      for (const key of this.thingsOf(person)) {
        const list = sharing.get(key);
        if (!list) sharing.set(key, [person]);
        else if (list.at(-1) !== person) list.push(person);
        this.effort += 0.2;
      }
      if (this.isStepDone()) yield 0;
    }
    for (const list of sharing.values()) {
      if (list.length > 1 && list.length <= mostSharing) this.compareAll(list);
      if (this.isStepDone()) yield 0.5;
    }
    for (const person of people) {
      for (const coauthor of this.sketches.coauthors.of(person)) this.around[coauthor] = 0;
    }
  }

  /** Coauthors of few of a block, institutions and ids, told apart by their kinds of key. */
  private *thingsOf(person: PersonIndex): Generator<number | string> {
    const { roster, facts } = this.files;
    for (const coauthor of this.sketches.coauthors.of(person)) {
      if (this.around[coauthor]! > 1 && this.around[coauthor]! <= mostSharing) yield coauthor;
    }
    for (const slot of roster.slotsOf(person)) {
      if (!roster.tellsMore(slot)) continue;
      const written = roster.slotAt(slot);
      if (written.orcid !== undefined) yield `o${written.orcid}`;
      if (written.sourceId !== undefined) yield `s${written.sourceId}`;
      for (const institution of facts.institutionsAt(slot, written)) yield -1 - institution;
    }
  }

  /** Whoever has the same id, whatever the names are. */
  *lookAtIds(): Steps<void> {
    const holders = new Map<string, PersonIndex[]>();
    const { roster } = this.files;
    const { authors } = roster.source.slots;
    for (let slot = 0; slot < authors.length; slot++) {
      if (slot % slotsAtOnce === 0) yield (0.9 * slot) / authors.length;
      if (!roster.tellsMore(slot)) continue;
      const { orcid, sourceId } = roster.slotAt(slot);
      if (orcid !== undefined) hold(holders, orcid, authors[slot]!);
      if (sourceId !== undefined) hold(holders, sourceId, authors[slot]!);
    }
    for (const people of holders.values()) {
      if (people.length < 2 || people.length > mostSharing) continue;
      const list = people.filter((person) => roster.isPerson(person));
      list.forEach((one, at) => list.slice(at + 1).forEach((other) => this.compare(one, other, 'same id')));
      if (this.isStepDone()) yield 0.9;
    }
  }

  /**
   * Whoever has uncommon given names and two coauthors in common may have changed the surname; one coauthor is enough
   * where the surnames are long and all but the same.
   */
  *lookAtCoauthors(): Steps<void> {
    const { roster } = this.files;
    const { givenOf, slipOf } = this.blocks;
    const met = new Set<number>();
    for (const between of this.betweens()) {
      if (this.isStepDone()) yield between / roster.count;
      const around = this.sketches.coauthors.of(between);
      this.effort += 0.2 + 0.01 * around.length;
      for (const [one, other] of pairsOfEqual(around, givenOf)) {
        this.effort += 0.1;
        const pair = one * roster.count + other;
        // Met for the second time, which is what it takes.
        if (met.has(pair)) this.compare(one, other);
        met.add(pair);
      }
      for (const [one, other] of pairsOfEqual(around, slipOf)) {
        this.compare(one, other);
      }
    }
  }

  /** Whoever may stand between two of whom one is wanted. */
  private betweens(): Iterable<PersonIndex> {
    const { isWanted } = this;
    const everybody = indices(this.files.roster.count);
    if (!isWanted) return everybody;
    return new Set(
      Array.from(everybody.filter((person) => isWanted[person] === 1)).flatMap((person) =>
        Array.from(this.sketches.coauthors.of(person)),
      ),
    );
  }

  private compare(one: PersonIndex, other: PersonIndex, otherwise?: 'same id'): void {
    const { isWanted } = this;
    if (isWanted && isWanted[one] === 0 && isWanted[other] === 0) return;
    this.effort++;
    const { roster } = this.files;
    if (one === other || this.vetoes.areApart(one, other)) return;
    const relation = relationOfPeople(roster.shapesOf(one), roster.shapesOf(other));
    if (relation === 'conflict' || (relation ?? otherwise) === undefined) return;
    const [a, b] = [this.sketches.of(one), this.sketches.of(other)];
    const reason = relation && this.isToldByName(relation, a, b) ? relation : otherwise;
    if (reason === undefined) return;
    const pair = Math.min(one, other) * roster.count + Math.max(one, other);
    if (this.seen.has(pair)) return;
    this.seen.add(pair);
    if (haveOtherOrcids(a, b) || areTogether(a, b)) return;
    this.effort += 2;
    this.found.push({ one, other, reason, signals: signalsOf(roster, a, b) });
  }

  /** Names that are less alike need something beside them. */
  private isToldByName(relation: NameReason, a: Sketch, b: Sketch): boolean {
    const shared = sharedOf(a.coauthors, b.coauthors).length;
    if (relation === 'spelling') return shared > 0 || this.isSameSurname(a.person, b.person);
    if (relation !== 'changed surname') return true;
    if (shareAny(a.orcids, b.orcids)) return true;
    if (this.isDoubled(a.person, b.person)) return true;
    const { givenOf } = this.blocks;
    return givenOf[a.person]! >= 0 && shared >= 2 && (gapOf(a.years, b.years) ?? 1) > 0;
  }

  private isSameSurname(one: PersonIndex, other: PersonIndex): boolean {
    const { roster } = this.files;
    return roster.shapesOf(one).some((a) => roster.shapesOf(other).some((b) => a.block === b.block));
  }

  private isDoubled(one: PersonIndex, other: PersonIndex): boolean {
    const { roster } = this.files;
    return roster.shapesOf(one).some((a) => roster.shapesOf(other).some((b) => isDoubled(a, b)));
  }
}

function hold(holders: Map<string, PersonIndex[]>, id: string, person: PersonIndex): void {
  const people = holders.get(id);
  if (!people) holders.set(id, [person]);
  else if (!people.includes(person)) people.push(person);
}
