/** Places that lie so near to each other are sent in one go, with what is between them. */
const near = 8;

/** A set of places of items that changed. */
export class ChangedPlaces {
  private readonly isIn: Uint8Array;
  private readonly places: Uint32Array;
  private count = 0;

  constructor(items: number) {
    this.isIn = new Uint8Array(items);
    this.places = new Uint32Array(items);
  }

  add(place: number): void {
    if (this.isIn[place] !== 0) return;
    this.isIn[place] = 1;
    this.places[this.count++] = place;
  }

  /** In the order in which they came in. */
  list(): Uint32Array {
    return this.places.subarray(0, this.count);
  }

  /** The runs of items [from, to) to be sent; from now on nothing has changed. All of them when a quarter changed. */
  takeRuns(): [from: number, to: number][] {
    const changed = this.list();
    for (const place of changed) this.isIn[place] = 0;
    this.count = 0;
    if (4 * changed.length > this.isIn.length) return [[0, this.isIn.length]];
    const runs: [number, number][] = [];
    for (const place of changed.sort()) {
      const last = runs.at(-1);
      if (last && place - last[1] <= near) last[1] = place + 1;
      else runs.push([place, place + 1]);
    }
    return runs;
  }
}
