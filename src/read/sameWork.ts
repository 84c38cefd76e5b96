import { yearOf } from '../lib/calendar.ts';
import { DisjointSets } from '../lib/disjointSets.ts';
import type { MergeReason, Paper } from '../model/paper.ts';
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

/** Two records of one work: the later one, the earlier one, and why. */
export interface SameWork {
  readonly record: number;
  readonly as: number;
  readonly reason: MergeReason;
}

/** Two records with one id that cannot be one work. */
export interface Clash {
  readonly record: number;
  readonly with: number;
  readonly id: string;
}

export interface SameWorks {
  readonly same: readonly SameWork[];
  readonly clashes: readonly Clash[];
}

/** What is compared of a record. */
interface Compared {
  readonly at: number;
  readonly paper: Paper;
  readonly title: string;
  readonly names: readonly NameReading[];
  /** First and last year of its date; undefined without one. */
  readonly years: readonly [number, number] | undefined;
}

function comparedOf(paper: Paper, at: number): Compared {
  const { title, slots, date } = paper;
  return {
    at,
    paper,
    title: titleKey(title),
    names: slots[0] ? nameReadings(slots[0]) : [],
    years: date && [yearOf(date.from), yearOf(date.to)],
  };
}

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

const areYearsClose = (a: Compared, b: Compared): boolean =>
  a.years !== undefined && b.years !== undefined && a.years[0] <= b.years[1] + 1 && b.years[0] <= a.years[1] + 1;

const listKey = ({ paper }: Compared): string => paper.slots.map(({ raw }) => wordsOf(raw)).join('|');

/** Titles that many works have, and records without a date, need the whole list of authors and the venue to agree. */
function isSameInAll(a: Compared, b: Compared): boolean {
  const isSameYear = a.years?.[0] === b.years?.[0] || a.years === undefined || b.years === undefined;
  return isSameYear && wordsOf(a.paper.venue) === wordsOf(b.paper.venue) && listKey(a) === listKey(b);
}

function isSameWork(a: Compared, b: Compared): boolean {
  if (a.title !== b.title || !a.names.some((one) => b.names.some((other) => isSameName(one, other)))) return false;
  return isTelling(a.title) && a.years && b.years ? areYearsClose(a, b) : isSameInAll(a, b);
}

const idKinds = ['doi', 'arxiv', 'pmid', 'source'] as const;
/** A title on more records than this is compared with the last few of them only. */
const comparedMost = 16;

/** Sets of records that are one work, with the one published DOI that each may have. */
class Works {
  readonly same: SameWork[] = [];
  private readonly sets: DisjointSets;
  private readonly dois: Map<number, string>;

  constructor(papers: readonly Paper[]) {
    this.sets = new DisjointSets(papers.length);
    this.dois = new Map(
      papers.flatMap((paper, at) => [[at, publishedDoi(paper)] as [number, string]]).filter(([, doi]) => doi),
    );
  }

  isOne(a: number, b: number): boolean {
    return this.sets.find(a) === this.sets.find(b);
  }

  /** False when both have been published under DOIs of their own. */
  join(record: number, as: number, reason: MergeReason): boolean {
    const [a, b] = [this.sets.find(record), this.sets.find(as)];
    if (a === b) return true;
    const [one, other] = [this.dois.get(a), this.dois.get(b)];
    if (one !== undefined && other !== undefined && one !== other) return false;
    const root = this.sets.join(a, b);
    const doi = one ?? other;
    if (doi !== undefined) this.dois.set(root, doi);
    this.same.push({ record, as, reason });
    return true;
  }
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

function joinByTitles(records: readonly Compared[], works: Works): void {
  const groups = new Map<string, Compared[]>();
  for (const record of records) {
    if (record.title === '') continue;
    for (const { family } of record.names) {
      const key = `${record.title}\n${family}`;
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  for (const group of groups.values()) {
    for (const [at, record] of group.entries()) {
      const earlier = group.slice(Math.max(0, at - comparedMost), at);
      for (const other of earlier) {
        if (works.isOne(record.at, other.at)) continue;
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
  return { same: works.same, clashes };
}
