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
