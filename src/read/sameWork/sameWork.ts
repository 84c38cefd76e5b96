import { yearOf } from '../../lib/calendar.ts';
import { DisjointSets } from '../../lib/disjointSets.ts';
import type { MergeReason, Paper } from '../../model/paper.ts';
import {
  isSameName,
  isTelling,
  mayBeSameName,
  nameReadings,
  publishedDoi,
  titleKey,
  wordsOf,
  type NameReading,
} from './sameWorkKeys.ts';

/** Two records with one id that cannot be one work. */
export interface Clash {
  readonly record: number;
  readonly with: number;
  readonly id: string;
}

export interface SameWorks {
  /** The records of each work that has several, in the order of reading. */
  readonly works: readonly (readonly number[])[];
  /** Why a record of such a work belongs to it. */
  readonly reasons: ReadonlyMap<number, MergeReason>;
  readonly clashes: readonly Clash[];
}

/** A record with its title as it is compared. */
interface Compared {
  readonly at: number;
  readonly paper: Paper;
  readonly title: string;
}

const comparedOf = (paper: Paper, at: number): Compared => ({ at, paper, title: titleKey(paper.title) });

const firstNames = ({ paper: { slots } }: Compared): NameReading[] => (slots[0] ? nameReadings(slots[0]) : []);

/**
 * One id on two works: a book's DOI on its chapters, or a slip of a list kept by hand. Neither a word of the titles
 * nor the first author agrees then.
 */
function contradict(a: Compared, b: Compared): boolean {
  if (a.title === '' || b.title === '' || a.title.startsWith(b.title) || b.title.startsWith(a.title)) return false;
  const words = new Set(a.title.split(' ').filter((word) => word.length > 3));
  const isAlike = b.title.split(' ').some((word) => words.has(word));
  const [first, other] = [a.paper.slots[0], b.paper.slots[0]];
  return !isAlike && first !== undefined && other !== undefined && !mayBeSameName(first, other);
}

/** First and last day, each a year apart at most. */
function areYearsClose({ paper: { date: a } }: Compared, { paper: { date: b } }: Compared): boolean {
  return !!a && !!b && yearOf(a.from) <= yearOf(b.to) + 1 && yearOf(b.from) <= yearOf(a.to) + 1;
}

const listKey = ({ paper }: Compared): string => paper.slots.map(({ raw }) => wordsOf(raw)).join('|');

/** Titles that many works have, and records without a date, need the whole list of authors and the venue to agree. */
function isSameInAll(a: Compared, b: Compared): boolean {
  const [one, other] = [a.paper.date, b.paper.date];
  const isSameYear = !one || !other || yearOf(one.from) === yearOf(other.from);
  return isSameYear && wordsOf(a.paper.venue) === wordsOf(b.paper.venue) && listKey(a) === listKey(b);
}

const isSameWork = (a: Compared, b: Compared): boolean =>
  isTelling(a.title) && a.paper.date && b.paper.date ? areYearsClose(a, b) : isSameInAll(a, b);

const doNamesMeet = (some: readonly NameReading[], others: readonly NameReading[]): boolean =>
  some.some((one) => others.some((other) => isSameName(one, other)));

const idKinds = ['doi', 'arxiv', 'pmid', 'source'] as const;
/** A title on more records than this is compared with the last few of them only. */
const comparedMost = 16;

/** Sets of records that are one work, with the one published DOI that each may have. */
class Works {
  readonly reasons = new Map<number, MergeReason>();
  private readonly sets: DisjointSets;
  private readonly dois = new Map<number, string>();

  constructor(papers: readonly Paper[]) {
    this.sets = new DisjointSets(papers.length);
    for (const [at, paper] of papers.entries()) {
      const doi = publishedDoi(paper);
      if (doi !== undefined) this.dois.set(at, doi);
    }
  }

  rootOf(record: number): number {
    return this.sets.find(record);
  }

  isOne(a: number, b: number): boolean {
    return this.sets.find(a) === this.sets.find(b);
  }

  /** Two that have been published under DOIs of their own stay two. */
  join(record: number, as: number, reason: MergeReason): void {
    const [a, b] = [this.sets.find(record), this.sets.find(as)];
    if (a === b) return;
    const [one, other] = [this.dois.get(a), this.dois.get(b)];
    if (one !== undefined && other !== undefined && one !== other) return;
    const root = this.sets.join(a, b);
    const doi = one ?? other;
    if (doi !== undefined) this.dois.set(root, doi);
    for (const member of [record, as]) if (!this.reasons.has(member)) this.reasons.set(member, reason);
  }
}

function membersOf(works: Works): number[][] {
  const members = new Map<number, number[]>();
  for (const record of [...works.reasons.keys()].sort((a, b) => a - b)) {
    const root = works.rootOf(record);
    const list = members.get(root);
    if (list) list.push(record);
    else members.set(root, [record]);
  }
  return [...members.values()];
}

function joinByIds(records: readonly Compared[], works: Works): Clash[] {
  const clashes: Clash[] = [];
  for (const kind of idKinds) {
    const first = new Map<string, Compared>();
    for (const record of records) {
      const id = record.paper.ids[kind];
      if (id === undefined) continue;
      const earlier = first.get(id);
      if (!earlier) first.set(id, record);
      else if (contradict(earlier, record)) clashes.push({ record: record.at, with: earlier.at, id });
      else works.join(record.at, earlier.at, kind);
    }
  }
  return clashes;
}

/** Lists of the items with one key, in their order, each of at least two. */
function repeated<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): Item[][] {
  const first = new Map<string, Item>();
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const list = lists.get(key);
      const earlier = first.get(key);
      if (list) list.push(item);
      else if (earlier === undefined) first.set(key, item);
      else lists.set(key, [earlier, item]);
    }
  }
  return [...lists.values()];
}

function joinByTitles(records: readonly Compared[], works: Works): void {
  const titled = repeated(records, ({ title }) => (title === '' ? [] : [title]));
  const named = titled.flatMap((list) => repeated(list, (record) => firstNames(record).map(({ family }) => family)));
  for (const group of named) {
    const names = group.map(firstNames);
    for (const [at, record] of group.entries()) {
      for (let earlier = Math.max(0, at - comparedMost); earlier < at; earlier++) {
        const other = group[earlier]!;
        if (works.isOne(record.at, other.at) || !doNamesMeet(names[at]!, names[earlier]!)) continue;
        if (isSameWork(other, record)) works.join(record.at, other.at, 'title-year-author');
      }
    }
  }
}

/**
 * Which records are the same work: those with one DOI, arXiv id, PubMed id or record id of the source, unless title
 * and first author both speak against it; else those with the same normalised title, years at most one apart and the
 * same first author. Similar titles are never enough, and two works that were published under DOIs of their own stay
 * two. Short titles (`Editorial`) and records without a date need the same venue and the same whole list of authors.
 */
export function findSameWorks(papers: readonly Paper[], isLeftOut: (paper: number) => boolean): SameWorks {
  const records = papers.map(comparedOf).filter(({ at }) => !isLeftOut(at));
  const works = new Works(papers);
  const clashes = joinByIds(records, works);
  joinByTitles(records, works);
  return { works: membersOf(works), reasons: works.reasons, clashes };
}
