/** Lists of numbers, each list under a number of its own, end to end in one array. */
export class Lists {
  readonly count: number;
  private readonly offsets: Uint32Array;
  private readonly members: Uint32Array;

  constructor(offsets: Uint32Array, members: Uint32Array) {
    this.count = offsets.length - 1;
    this.offsets = offsets;
    this.members = members;
  }

  of(list: number): Uint32Array {
    return this.members.subarray(this.offsets[list], this.offsets[list + 1]);
  }

  lengthOf(list: number): number {
    return this.offsets[list + 1]! - this.offsets[list]!;
  }
}

/** Lists in the making: members come in ascending order, one that comes to a list again stands there once. */
export class ListsToBe {
  private readonly lists: number[] = [];
  private readonly members: number[] = [];
  private readonly lengths: number[] = [];
  private readonly last: number[] = [];

  /** Lists are numbered from 0; a new one comes after those that are there. −1 is none. */
  add(list: number, member: number): void {
    if (list < 0) return;
    while (this.lengths.length <= list) {
      this.lengths.push(0);
      this.last.push(-1);
    }
    if (this.last[list] === member) return;
    this.last[list] = member;
    this.lengths[list]!++;
    this.lists.push(list);
    this.members.push(member);
  }

  made(): Lists {
    const offsets = new Uint32Array(this.lengths.length + 1);
    this.lengths.forEach((length, list) => (offsets[list + 1] = offsets[list]! + length));
    const next = offsets.slice();
    const members = new Uint32Array(this.members.length);
    this.lists.forEach((list, at) => (members[next[list]!++] = this.members[at]!));
    return new Lists(offsets, members);
  }
}
