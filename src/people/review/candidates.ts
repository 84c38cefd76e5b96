import type { SuggestionReason } from '../../model/review.ts';
import { indices } from '../../lib/indices.ts';
import { partly, type Steps } from '../../lib/steps.ts';
import { commonnessOf, type Blocks } from './blocks.ts';
import { leastCertainty, mergeCertainty } from './certainty.ts';
import type { Files } from './files.ts';
import { isDoubled, relationOfPeople } from './nameRelation.ts';
import { gapOf, signalsOf, type Signals } from './signals.ts';
import { sharedOf, shareAny, type Sketch } from './sketch.ts';
import type { PersonIndex } from './source.ts';
import { amongRivals } from './rivals.ts';
import { areTogether, haveOtherOrcids, type Vetoes } from './vetoes.ts';

/** Two people who may be one, by what speaks for it. */
export interface Pair {
  readonly one: PersonIndex;
  readonly other: PersonIndex;
  readonly reason: Exclude<SuggestionReason, 'falls apart'>;
  readonly signals: Signals;
}

export interface Candidate extends Pair {
  readonly certainty: number;
  /** Another who may be one with one of the two, but not with both. */
  readonly rival?: PersonIndex;
}

/** Those that are sure enough to be suggested. */
export function candidatesOf(files: Files, blocks: Blocks, pairs: readonly Pair[]): Candidate[] {
  const sure = pairs.flatMap((pair): Candidate[] => {
    const commonness = commonnessOf(files.roster, blocks, [pair.one, pair.other]);
    const certainty = mergeCertainty(pair.reason, pair.signals, commonness);
    return certainty < leastCertainty ? [] : [{ ...pair, certainty }];
  });
  return amongRivals(files, sure).filter(({ certainty }) => certainty >= leastCertainty);
}

/** In larger blocks of names only those are compared who have more in common than the name. */
const mostCompared = 40;

/** What more people of a block have in common says nothing. */
const mostSharing = 12;

const comparedAtOnce = 400;
const pairsAtOnce = 1000;

/**
 * Pairs by inverted lists of names, ids and coauthors; all pairs are never compared. With a flag for each person, only
 * pairs of which one at least is flagged.
 */
export function* pairSteps(files: Files, blocks: Blocks, vetoes: Vetoes, isWanted?: Uint8Array): Steps<Pair[]> {
  const finder = new Finder(files, blocks, vetoes, isWanted);
  const kinds = [blocks.byInitial, blocks.byWords, blocks.byPart];
  for (const [at, kind] of kinds.entries()) {
    yield* partly(finder.lookThrough(kind), 0.25 * at, 0.25 * (at + 1));
  }
  finder.lookAtIds();
  yield 0.8;
  yield* partly(finder.lookAtCoauthors(), 0.8, 1);
  return finder.found;
}

/** Neighbours in a list of those that have the same number; −1 is none. */
function pairsOfEqual(people: readonly PersonIndex[], numberOf: Int32Array): [PersonIndex, PersonIndex][] {
  const numbered = people.filter((person) => numberOf[person]! >= 0);
  if (numbered.length < 2) return [];
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

class Finder {
  readonly found: Pair[] = [];
  private readonly seen = new Set<number>();
  private compared = 0;
  private readonly files: Files;
  private readonly blocks: Blocks;
  private readonly vetoes: Vetoes;
  private readonly isWanted: Uint8Array | undefined;

  constructor(files: Files, blocks: Blocks, vetoes: Vetoes, isWanted: Uint8Array | undefined) {
    this.files = files;
    this.blocks = blocks;
    this.vetoes = vetoes;
    this.isWanted = isWanted;
  }

  *lookThrough(blocks: readonly (readonly PersonIndex[] | undefined)[]): Steps<void> {
    let [at, told] = [0, this.compared];
    for (const people of blocks) {
      at++;
      // Numbers of other kinds leave gaps.
      if (!people || people.length < 2 || !this.areWanted(people)) continue;
      if (people.length <= mostCompared) this.compareAll(people);
      else this.compareSharing(people);
      if (this.compared - told < comparedAtOnce) continue;
      told = this.compared;
      yield at / blocks.length;
    }
  }

  private areWanted(people: readonly PersonIndex[]): boolean {
    const { isWanted } = this;
    return !isWanted || people.some((person) => isWanted[person] === 1);
  }

  private compareAll(people: readonly PersonIndex[]): void {
    people.forEach((one, at) => {
      for (let next = at + 1; next < people.length; next++) this.compare(one, people[next]!);
    });
  }

  /** Coauthors, institutions and ids that few of them share. */
  private compareSharing(people: readonly PersonIndex[]): void {
    const sharing = new Map<string, PersonIndex[]>();
    for (const person of people) {
      const { coauthors, institutions, sourceIds, orcids } = this.files.of(person);
      const note = (kind: string, keys: Iterable<string | number>) => {
        for (const key of keys) {
          const list = sharing.get(`${kind}${key}`);
          if (list) list.push(person);
          else sharing.set(`${kind}${key}`, [person]);
        }
      };
      note('c', coauthors);
      note('i', institutions);
      note('s', sourceIds);
      note('o', orcids);
    }
    for (const list of sharing.values()) if (list.length > 1 && list.length <= mostSharing) this.compareAll(list);
  }

  /** Whoever has the same id, whatever the names are. */
  lookAtIds(): void {
    const holders = new Map<string, Set<PersonIndex>>();
    const { roster } = this.files;
    const { papers, slots } = roster.source;
    papers.forEach(({ slots: list }, paper) =>
      list.forEach(({ orcid, sourceId }, place) => {
        for (const id of [orcid, sourceId]) {
          if (id === undefined) continue;
          const person = slots.authors[slots.offsets[paper]! + place]!;
          const people = holders.get(id);
          if (people) people.add(person);
          else holders.set(id, new Set([person]));
        }
      }),
    );
    for (const people of holders.values()) {
      if (people.size < 2 || people.size > mostSharing) continue;
      const list = [...people].filter((person) => roster.isPerson(person));
      list.forEach((one, at) => list.slice(at + 1).forEach((other) => this.compare(one, other, 'same id')));
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
    let looked = 0;
    for (const between of this.betweens()) {
      if (++looked > pairsAtOnce) {
        looked = 0;
        yield between / roster.count;
      }
      const around = this.files.of(between).coauthors;
      for (const [one, other] of pairsOfEqual(around, givenOf)) {
        looked++;
        const pair = one * roster.count + other;
        // Met for the second time, which is what it takes.
        if (met.has(pair)) this.compare(one, other);
        met.add(pair);
      }
      for (const [one, other] of pairsOfEqual(around, slipOf)) {
        looked++;
        this.compare(one, other);
      }
    }
  }

  /** Whoever may stand between two of whom one is wanted. */
  private betweens(): Iterable<PersonIndex> {
    const { isWanted, files } = this;
    const everybody = indices(files.roster.count);
    if (!isWanted) return everybody;
    return new Set(
      Array.from(everybody.filter((person) => isWanted[person] === 1)).flatMap((person) => files.of(person).coauthors),
    );
  }

  private compare(one: PersonIndex, other: PersonIndex, otherwise?: 'same id'): void {
    const { isWanted } = this;
    if (isWanted && isWanted[one] === 0 && isWanted[other] === 0) return;
    this.compared++;
    const { roster, facts } = this.files;
    if (one === other || this.vetoes.areApart(one, other)) return;
    const relation = relationOfPeople(roster.shapesOf(one), roster.shapesOf(other));
    if (relation === 'conflict') return;
    const [a, b] = [this.files.of(one), this.files.of(other)];
    const named = relation && this.isToldByName(relation, a, b) ? relation : undefined;
    const reason = (named ?? otherwise) as Candidate['reason'] | undefined;
    if (reason === undefined) return;
    const pair = Math.min(one, other) * roster.count + Math.max(one, other);
    if (this.seen.has(pair)) return;
    this.seen.add(pair);
    if (haveOtherOrcids(a, b) || areTogether(a, b)) return;
    this.found.push({ one, other, reason, signals: signalsOf(roster, facts, a, b) });
  }

  /** Names that are less alike need something beside them. */
  private isToldByName(relation: SuggestionReason, a: Sketch, b: Sketch): boolean {
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
    return roster.shapesOf(one).some((a) => roster.shapesOf(other).some((b) => a.numbers.block === b.numbers.block));
  }

  private isDoubled(one: PersonIndex, other: PersonIndex): boolean {
    const { roster } = this.files;
    return roster.shapesOf(one).some((a) => roster.shapesOf(other).some((b) => isDoubled(a, b)));
  }
}
