import type { Random } from '../lib/random.ts';
import type { PlantedFacts } from './plantedFacts.ts';
import { cultures, latinCultures, nameOf } from './plantedNames.ts';

/** The recent author slots of one community, oldest overwritten: who wrote more is picked more, who stops is forgotten. */
interface Ring {
  readonly slots: Int32Array;
  filled: number;
  next: number;
}

/** Index of an invented author, in order of first appearance. */
type AuthorNumber = number;

/** The people of the synthetic corpus, and who writes with whom. Two small numbers are kept per author. */
export class PlantedTeams {
  readonly #random: Random;
  readonly #facts: PlantedFacts;
  readonly #rings: readonly Ring[];
  readonly #cultureOf: number[] = [];
  readonly #serialOf: number[] = [];
  readonly #serials = new Uint32Array(cultures.length);

  constructor(random: Random, facts: PlantedFacts, papers: number) {
    this.#random = random;
    this.#facts = facts;
    this.#rings = facts.communities.map(({ share }) => ({
      slots: new Int32Array(Math.max(40, Math.ceil(share * papers * 0.6))),
      filled: 0,
      next: 0,
    }));
  }

  get authorCount(): number {
    return this.#cultureOf.length;
  }

  nameOf(author: AuthorNumber): string {
    return nameOf(this.#cultureOf[author]!, this.#serialOf[author]!);
  }

  /** A team of the community; each member is a newcomer with the given probability, else somebody known, mostly together. */
  team(community: number, size: number, newcomerShare: number): AuthorNumber[] {
    const ring = this.#rings[community]!;
    const members: AuthorNumber[] = [];
    const known = Math.floor(this.#random() * ring.filled);
    for (let seat = 0; seat < size; seat++) {
      const isNew = ring.filled < 8 || this.#random() < newcomerShare;
      const member = isNew ? this.#newcomer(community) : this.#pick(ring, known + seat);
      if (isNew || !members.includes(member)) members.push(member);
    }
    for (const member of members) remember(ring, member);
    this.#maybeGuest(community, members);
    return members;
  }

  /** A collaboration of the whole world: different people of any community. */
  crowd(size: number): AuthorNumber[] {
    const members = new Set<AuthorNumber>();
    while (members.size < Math.min(size, this.authorCount)) members.add(Math.floor(this.#random() * this.authorCount));
    return [...members];
  }

  /** The slot beside the last one picked is most often a former coauthor. */
  #pick(ring: Ring, beside: number): AuthorNumber {
    const together = this.#random() < 0.6;
    const position = together ? beside % ring.filled : Math.floor(this.#random() * ring.filled);
    return ring.slots[position]!;
  }

  /** A bridge: now and then somebody of a neighbouring community joins, and sometimes stays. */
  #maybeGuest(community: number, members: AuthorNumber[]): void {
    if (members.length < 2 || this.#random() > 0.07) return;
    const distance = 1 + Math.floor(this.#random() ** 2 * 3);
    const home = this.#rings[(community + distance) % this.#rings.length]!;
    if (home.filled === 0) return;
    const guest = home.slots[Math.floor(this.#random() * home.filled)]!;
    if (members.includes(guest)) return;
    members.push(guest);
    if (this.#random() < 0.3) remember(this.#rings[community]!, guest);
  }

  #newcomer(community: number): AuthorNumber {
    const culture = this.#cultureFor(community);
    this.#cultureOf.push(culture);
    this.#serialOf.push(this.#serials[culture]!++);
    return this.authorCount - 1;
  }

  #cultureFor(community: number): number {
    const chance = this.#random();
    const others = cultures.length - latinCultures;
    if (chance < 0.02) return latinCultures + Math.floor((chance / 0.02) * others);
    if (chance < 0.5) return this.#facts.communities[community]!.culture;
    return Math.floor(this.#random() * latinCultures);
  }
}

function remember(ring: Ring, author: AuthorNumber): void {
  ring.slots[ring.next] = author;
  ring.next = (ring.next + 1) % ring.slots.length;
  if (ring.filled < ring.slots.length) ring.filled++;
}
