import type { SuggestionReason } from '../../model/review.ts';
import { partly, type Steps } from '../../lib/steps.ts';
import { commonnessOf, initialKey, type Blocks } from './blocks.ts';
import { leastCertainty, mergeCertainty } from './certainty.ts';
import { coauthorsOn } from './dossier.ts';
import type { Files } from './files.ts';
import { isDoubled, relationOfPeople } from './nameRelation.ts';
import { sharedKeys } from './noted.ts';
import { gapOf, signalsOf } from './signals.ts';
import type { PersonIndex } from './source.ts';
import { areTogether, haveOtherOrcids, type Vetoes } from './vetoes.ts';
import type { Dossier } from './dossier.ts';

/** Two people who may be one. */
export interface Candidate {
  readonly one: PersonIndex;
  readonly other: PersonIndex;
  readonly reason: Exclude<SuggestionReason, 'falls apart'>;
  readonly certainty: number;
}

/** In larger blocks of names only those are compared who have more in common than the name. */
const mostCompared = 40;

/** What more people of a block have in common says nothing. */
const mostSharing = 12;

const comparedAtOnce = 2000;

/** Pairs by inverted lists of names, ids and coauthors; all pairs are never compared. */
export function* candidateSteps(files: Files, blocks: Blocks, vetoes: Vetoes): Steps<Candidate[]> {
  const finder = new Finder(files, blocks, vetoes);
  const kinds = [blocks.byInitial, blocks.byWords, blocks.byPart, blocks.bySlip];
  for (const [at, kind] of kinds.entries()) {
    yield* partly(finder.lookThrough(kind), 0.2 * at, 0.2 * (at + 1));
  }
  finder.lookAtIds();
  yield 0.9;
  yield* partly(finder.lookAtCoauthors(), 0.9, 1);
  return finder.found;
}

class Finder {
  readonly found: Candidate[] = [];
  private readonly seen = new Set<number>();
  private compared = 0;
  private readonly files: Files;
  private readonly blocks: Blocks;
  private readonly vetoes: Vetoes;

  constructor(files: Files, blocks: Blocks, vetoes: Vetoes) {
    this.files = files;
    this.blocks = blocks;
    this.vetoes = vetoes;
  }

  *lookThrough(blocks: ReadonlyMap<string, readonly PersonIndex[]>): Steps<void> {
    let [at, told] = [0, this.compared];
    for (const people of blocks.values()) {
      at++;
      if (people.length < 2) continue;
      if (people.length <= mostCompared) this.compareAll(people);
      else this.compareSharing(people);
      if (this.compared - told < comparedAtOnce) continue;
      told = this.compared;
      yield at / blocks.size;
    }
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
      note('c', coauthors.keys());
      note('i', institutions.keys());
      note('s', sourceIds.keys());
      note('o', orcids.keys());
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

  /** Whoever has uncommon given names and two coauthors in common may have changed the surname. */
  *lookAtCoauthors(): Steps<void> {
    const { roster } = this.files;
    const { givenOf } = this.blocks;
    const met = new Set<number>();
    for (let between = 0; between < roster.count; between++) {
      if (between % 20_000 === 0) yield between / roster.count;
      const around = new Set<PersonIndex>();
      for (const slot of roster.slotsOf(between)) {
        for (const person of coauthorsOn(roster, roster.paperOf[slot]!)) {
          if (givenOf[person]! >= 0 && person !== between) around.add(person);
        }
      }
      if (around.size < 2) continue;
      const byGiven = Array.from(around).sort((a, b) => givenOf[a]! - givenOf[b]! || a - b);
      for (let at = 1; at < byGiven.length; at++) {
        const [one, other] = [byGiven[at - 1]!, byGiven[at]!];
        if (givenOf[one] !== givenOf[other]) continue;
        const pair = one * roster.count + other;
        // Met for the second time, which is what it takes.
        if (met.has(pair)) this.compare(one, other);
        met.add(pair);
      }
    }
  }

  private compare(one: PersonIndex, other: PersonIndex, otherwise?: 'same id'): void {
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
    const certainty = mergeCertainty(
      reason,
      signalsOf(roster, facts, a, b),
      commonnessOf(roster, this.blocks, [one, other]),
    );
    if (certainty >= leastCertainty) this.found.push({ one, other, reason, certainty });
  }

  /** Names that are less alike need something beside them. */
  private isToldByName(relation: SuggestionReason, a: Dossier, b: Dossier): boolean {
    const shared = sharedKeys(a.coauthors, b.coauthors).length;
    if (relation === 'spelling') return shared > 0 || this.isSameSurname(a.person, b.person);
    if (relation !== 'changed surname') return true;
    if (sharedKeys(a.orcids, b.orcids).length > 0) return true;
    if (this.isDoubled(a.person, b.person)) return true;
    const { givenOf } = this.blocks;
    return givenOf[a.person]! >= 0 && shared >= 2 && (gapOf(a.years, b.years) ?? 1) > 0;
  }

  private isSameSurname(one: PersonIndex, other: PersonIndex): boolean {
    const keys = new Set(this.files.roster.shapesOf(one).map(initialKey));
    return this.files.roster.shapesOf(other).some((shape) => keys.has(initialKey(shape)));
  }

  private isDoubled(one: PersonIndex, other: PersonIndex): boolean {
    const { roster } = this.files;
    return roster.shapesOf(one).some((a) => roster.shapesOf(other).some((b) => isDoubled(a, b)));
  }
}
