import { foldedWords } from '../lib/fold.ts';
import type { SlotRule } from '../model/identity.ts';
import type { Affiliation, Paper } from '../model/paper.ts';
import type { MentionSlots } from './mentionSlots.ts';
import { TitleVectors } from './titleVectors.ts';

/** Titles so alike speak for one person, and these where the venue is the same too. Cosine of TF-IDF vectors. */
const alike = { titles: 0.35, titlesOfOneVenue: 0.15 };
/** Where they work says about as much as titles that are that much alike. */
const affiliationWorth = 0.5;
/** As much as a venue adds to titles that are alike. */
const venueWorth = alike.titles - alike.titlesOfOneVenue;
/** Of places with one affiliation, and of those with one word, so many within a block are compared with the next. */
const mostHolders = { affiliation: 64, word: 256 };

/** Two places that are alike, and how much: as cosine of titles, or what is worth as much. */
export type Found = (one: number, other: number, rule: SlotRule, worth: number) => void;

/** What the places of names have in common apart from people: where they work, titles and venues. */
export class Likeness {
  readonly #slots: MentionSlots;
  readonly #papers: readonly Paper[];
  readonly #numbers = new Map<string, number>();
  #vectors: TitleVectors | undefined;

  constructor(slots: MentionSlots, papers: readonly Paper[]) {
    this.#slots = slots;
    this.#papers = papers;
  }

  /** Calls `found` for pairs of places that are alike, enough of them for all that hang together. */
  among(places: Uint32Array, found: Found): void {
    this.#byAffiliation(places, found);
    this.#byTitle(places, found);
  }

  #byAffiliation(places: Uint32Array, found: Found): void {
    const met = new Map<number, number[]>();
    for (const place of places) {
      for (const affiliation of this.#affiliationsAt(place)) {
        const others = met.get(affiliation);
        if (others === undefined) met.set(affiliation, [place]);
        else {
          for (const other of others) found(other, place, 'affiliation', affiliationWorth);
          if (others.length < mostHolders.affiliation) others.push(place);
        }
      }
    }
  }

  #affiliationsAt(place: number): ReadonlySet<number> {
    const { positionAt, paperAt, givenPaper } = this.#slots;
    const { slots } = this.#papers[givenPaper[paperAt[place]!]!]!;
    return new Set(
      (slots[positionAt[place]!]!.affiliations ?? []).flatMap((affiliation) => this.#affiliationNumbers(affiliation)),
    );
  }

  /** One for the registry's id, else one for the words of the name or address, in whatever order. */
  #affiliationNumbers({ name, ror }: Affiliation): number[] {
    const words = [...new Set(foldedWords(name).split(' '))].sort().join(' ');
    return [...(ror ? [this.#numberOf(`ror ${ror}`)] : []), ...(words === '' ? [] : [this.#numberOf(words)])];
  }

  #numberOf(text: string): number {
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  #byTitle(places: Uint32Array, found: Found): void {
    this.#vectors ??= new TitleVectors(this.#papers);
    const vectors = this.#vectors;
    const { offsets, terms, weights, venueOf } = vectors;
    const { paperAt, givenPaper } = this.#slots;
    const met = new Map<number, number[]>();
    const cosines = new Float64Array(places.length);
    places.forEach((place, at) => {
      const paper = givenPaper[paperAt[place]!]!;
      vectors.weigh(paper);
      const touched: number[] = [];
      for (let entry = offsets[paper]!; entry < offsets[paper + 1]!; entry++) {
        const holders = met.get(terms[entry]!);
        if (holders === undefined) {
          met.set(terms[entry]!, [at, entry]);
          continue;
        }
        for (let holder = 0; holder < holders.length; holder += 2) {
          const other = holders[holder]!;
          if (cosines[other] === 0) touched.push(other);
          cosines[other]! += weights[entry]! * weights[holders[holder + 1]!]!;
        }
        if (holders.length < 2 * mostHolders.word) holders.push(at, entry);
      }
      for (const other of touched) {
        const cosine = cosines[other]!;
        cosines[other] = 0;
        if (cosine > alike.titles) found(places[other]!, place, 'title', cosine);
        else if (cosine > alike.titlesOfOneVenue) {
          const venue = venueOf[paper]!;
          const isSameVenue = venue > 0 && venue === venueOf[givenPaper[paperAt[places[other]!]!]!];
          if (isSameVenue) found(places[other]!, place, 'venue and title', cosine + venueWorth);
        }
      }
    });
  }
}
