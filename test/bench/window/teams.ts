import { dayOf } from '../../../src/lib/calendar.ts';
import { seededRandom, type Random } from '../../../src/lib/random.ts';
import type { Day } from '../../../src/model/units.ts';

/** Who wrote which paper, and the day it came out; papers in the order of their days. */
export interface Teams {
  /** Length papers + 1: paper p has the authors `authors[offsets[p]] …`, each once. */
  readonly offsets: Uint32Array;
  readonly authors: Uint32Array;
  readonly days: Int32Array;
  /** Cluster of each author, and which of its members he is, counted in the order in which they joined. */
  readonly clusters: Uint32Array;
  readonly joined: Uint32Array;
  readonly clusterCount: number;
}

const papersPerAuthor = 1.31;
const authorsPerCluster = 250;
const firstDay = dayOf(1990, 1, 1);
const lastDay = dayOf(2026, 12, 31);
/** Of the number of papers, each year. */
const growth = 0.05;

/**
 * Teams put together one after another, as in Guimerà et al. 2005: newcomers, people who have worked with the leader
 * before, and others of the same cluster, those with many papers the most often.
 */
export function assembleTeams(authorCount: number, seed: number): Teams {
  const random = seededRandom(seed);
  const people = new People(authorCount, Math.ceil(authorCount / authorsPerCluster), random);
  const paperCount = Math.round(authorCount * papersPerAuthor);
  const days = new Int32Array(paperCount);
  for (let paper = 0; paper < paperCount; paper++) {
    days[paper] = dayAt((paper + 0.5) / paperCount);
    people.write(teamSize(random), Math.ceil((authorCount * (paper + 1)) / paperCount));
  }
  return { ...people.teams(), days };
}

/** The day by which this share of all papers has come out. */
function dayAt(share: number): Day {
  const years = (lastDay - firstDay + 1) / 365.25;
  return firstDay + Math.floor((365.25 * Math.log1p(share * Math.expm1(growth * years))) / growth);
}

function teamSize(random: Random): number {
  return Math.min(12, 1 + Math.floor(-2.3 * Math.log(1 - random())));
}

class People {
  private readonly random: Random;
  private readonly clusterCount: number;
  private readonly offsets = [0];
  private readonly authors: number[] = [];
  private readonly clusters: Uint32Array;
  private readonly joined: Uint32Array;
  /** Newest paper of each author, −1 before the first. */
  private readonly newest: Int32Array;
  /** Authors of each cluster, as often as they have papers. */
  private readonly slots: number[][];
  private readonly sizes: Uint32Array;
  private born = 0;

  constructor(authorCount: number, clusterCount: number, random: Random) {
    this.random = random;
    this.clusterCount = clusterCount;
    this.clusters = new Uint32Array(authorCount);
    this.joined = new Uint32Array(authorCount);
    this.newest = new Int32Array(authorCount).fill(-1);
    this.slots = Array.from({ length: clusterCount }, () => []);
    this.sizes = new Uint32Array(clusterCount);
  }

  /** One more paper; as many newcomers are on it as are missing to the number that should be there by now. */
  write(size: number, due: number): void {
    const team = new Set<number>();
    const newcomers = Math.min(size, due - this.born);
    const leader = newcomers === size ? this.newcomer(this.anyCluster()) : this.leader();
    team.add(leader);
    const cluster = this.clusters[leader]!;
    while (this.born < due && team.size < size) team.add(this.newcomer(cluster));
    for (let tries = 0; team.size < size && tries < 3 * size; tries++) team.add(this.colleague(leader));
    const paper = this.offsets.length - 1;
    for (const author of team) {
      this.authors.push(author);
      this.slots[this.clusters[author]!]!.push(author);
      this.newest[author] = paper;
    }
    this.offsets.push(this.authors.length);
  }

  teams(): Omit<Teams, 'days'> {
    const { clusters, joined, clusterCount } = this;
    return {
      offsets: Uint32Array.from(this.offsets),
      authors: Uint32Array.from(this.authors),
      clusters,
      joined,
      clusterCount,
    };
  }

  private leader(): number {
    return this.random() < 0.35 ? Math.floor(this.random() * this.born) : lately(this.authors, this.random);
  }

  private newcomer(cluster: number): number {
    const author = this.born++;
    this.clusters[author] = cluster;
    this.joined[author] = this.sizes[cluster]!++;
    return author;
  }

  private anyCluster(): number {
    return Math.floor(this.clusterCount * this.random() ** 1.4);
  }

  private colleague(leader: number): number {
    const kind = this.random();
    const last = this.newest[leader]!;
    if (kind < 0.53 && last >= 0) {
      const [from, to] = [this.offsets[last]!, this.offsets[last + 1]!];
      return this.authors[from + Math.floor(this.random() * (to - from))]!;
    }
    const slots = this.slots[this.clusters[leader]!]!;
    if (kind < 0.95 && slots.length > 0) return lately(slots, this.random);
    return this.authors.length > 0 ? lately(this.authors, this.random) : leader;
  }
}

/** One of those who have written, the more likely the more often and the more lately. */
function lately(from: readonly number[], random: Random): number {
  return from[Math.floor((1 - 0.8 * random() ** 1.5) * (from.length - 1))]!;
}
