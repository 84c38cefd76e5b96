/** One byte per item, in drawing order, and which rows of its texture changed since they were last sent. */
export class ItemBytes {
  readonly bytes: Uint8Array;
  private readonly perRow: number;
  private readonly isRowChanged: Uint8Array;
  private hasChanged = false;

  /** @param perRow items of one row of the texture; only rows with a change are sent again. */
  constructor(items: number, perRow: number) {
    this.bytes = new Uint8Array(items);
    this.perRow = perRow;
    this.isRowChanged = new Uint8Array(Math.ceil(items / perRow));
  }

  set(place: number, value: number): void {
    const before = this.bytes[place];
    if (before === undefined || before === value) return;
    this.bytes[place] = value;
    this.isRowChanged[Math.floor(place / this.perRow)] = 1;
    this.hasChanged = true;
  }

  setBit(place: number, bit: number, on: boolean): void {
    const before = this.bytes[place] ?? 0;
    this.set(place, on ? before | bit : before & ~bit);
  }

  /** The runs of rows [from, to) that changed; from now on they count as sent. */
  takeChanged(): [from: number, to: number][] {
    if (!this.hasChanged) return [];
    this.hasChanged = false;
    const runs: [number, number][] = [];
    for (let row = 0; row < this.isRowChanged.length; row++) {
      if (this.isRowChanged[row] === 0) continue;
      this.isRowChanged[row] = 0;
      const last = runs.at(-1);
      if (last?.[1] === row) last[1]++;
      else runs.push([row, row + 1]);
    }
    return runs;
  }

  /** As they are now, whatever comes. */
  copy(): ItemBytes {
    const copy = new ItemBytes(this.bytes.length, this.perRow);
    copy.bytes.set(this.bytes);
    return copy;
  }
}
