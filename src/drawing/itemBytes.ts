/** Items that are sent together. Whole rows of every texture; see `rowWidth`. */
const block = 4096;

/** One byte per item, in drawing order, and which blocks of items changed since they were last sent. */
export class ItemBytes {
  readonly bytes: Uint8Array;
  private readonly isBlockChanged: Uint8Array;
  private hasChanged = false;

  constructor(items: number) {
    this.bytes = new Uint8Array(items);
    this.isBlockChanged = new Uint8Array(Math.ceil(items / block));
  }

  set(place: number, value: number): void {
    const before = this.bytes[place];
    if (before === undefined || before === value) return;
    this.bytes[place] = value;
    this.isBlockChanged[Math.floor(place / block)] = 1;
    this.hasChanged = true;
  }

  setBit(place: number, bit: number, on: boolean): void {
    const before = this.bytes[place] ?? 0;
    this.set(place, on ? before | bit : before & ~bit);
  }

  /** Sets a bit of each item of a list, by the items' places. */
  setBits(items: ArrayLike<number>, places: Uint32Array, bit: number): void {
    const { bytes, isBlockChanged } = this;
    for (let at = 0; at < items.length; at++) {
      const place = places[items[at]!];
      if (place === undefined) continue;
      bytes[place]! |= bit;
      isBlockChanged[Math.floor(place / block)] = 1;
    }
    if (items.length > 0) this.hasChanged = true;
  }

  /** Takes a bit away wherever it is set. */
  clearBit(bit: number): void {
    const { bytes, isBlockChanged } = this;
    for (let from = 0, at = 0; from < bytes.length; from += block, at++) {
      const to = Math.min(from + block, bytes.length);
      let any = 0;
      for (let place = from; place < to; place++) any |= bytes[place]!;
      if ((any & bit) === 0) continue;
      for (let place = from; place < to; place++) bytes[place]! &= ~bit;
      isBlockChanged[at] = 1;
      this.hasChanged = true;
    }
  }

  /** The runs of items [from, to) that hold what changed; from now on they count as sent. */
  takeChanged(): [from: number, to: number][] {
    if (!this.hasChanged) return [];
    this.hasChanged = false;
    const runs: [number, number][] = [];
    for (let at = 0; at < this.isBlockChanged.length; at++) {
      if (this.isBlockChanged[at] === 0) continue;
      this.isBlockChanged[at] = 0;
      const [from, to] = [at * block, Math.min((at + 1) * block, this.bytes.length)];
      const last = runs.at(-1);
      if (last?.[1] === from) last[1] = to;
      else runs.push([from, to]);
    }
    return runs;
  }

  /** As they are now, whatever comes. */
  copy(): ItemBytes {
    const copy = new ItemBytes(this.bytes.length);
    copy.bytes.set(this.bytes);
    return copy;
  }
}
