/** Of one name with one coauthor so many of the places met last are looked through. */
const mostRemembered = 32;

/**
 * At which places of a name each coauthor was met. Most are met with one person only, for whom no list is made; and all
 * is forgotten at once for the next name.
 */
export class MetWith {
  readonly #first: Int32Array;
  /** The round in which the first place was met. */
  readonly #roundOf: Uint32Array;
  /** All places, where there are several. */
  readonly #lists = new Map<number, number[]>();
  #round = 0;

  constructor(coauthorCount: number) {
    this.#first = new Int32Array(coauthorCount);
    this.#roundOf = new Uint32Array(coauthorCount);
  }

  forgetAll(): void {
    this.#round++;
    if (this.#lists.size > 0) this.#lists.clear();
  }

  countOf(coauthor: number): number {
    if (this.#roundOf[coauthor] !== this.#round) return 0;
    return this.#lists.get(coauthor)?.length ?? 1;
  }

  placeAt(coauthor: number, index: number): number {
    return this.#lists.get(coauthor)?.[index] ?? this.#first[coauthor]!;
  }

  add(coauthor: number, place: number): void {
    if (this.#roundOf[coauthor] !== this.#round) {
      this.#roundOf[coauthor] = this.#round;
      this.#first[coauthor] = place;
      return;
    }
    const list = this.#lists.get(coauthor) ?? [this.#first[coauthor]!];
    this.#lists.set(coauthor, list);
    list.push(place);
    if (list.length > mostRemembered) list.shift();
  }
}
