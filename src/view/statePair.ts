import type { ItemBytes } from '../drawing/itemBytes.ts';
import type { Sliced } from '../lib/sliced.ts';
import { formatsOf, ItemTexture } from './textures.ts';

const pauseEvery = 0xffff;

/** Marks and hue of each item as one texel, so that a shader asks once for both. */
export class StatePair {
  readonly texture: ItemTexture;
  private readonly width: number;
  private readonly marks: ItemBytes;
  private readonly hues: ItemBytes;
  /** Marks of item i at 2i, its hue at 2i + 1. */
  private readonly texels: Uint8Array;

  private constructor(gl: WebGL2RenderingContext, width: number, marks: ItemBytes, hues: ItemBytes) {
    this.width = width;
    this.marks = marks;
    this.hues = hues;
    this.texels = new Uint8Array(2 * marks.bytes.length);
    this.texture = new ItemTexture(gl, width, marks.bytes.length, formatsOf(gl).bytePairs);
  }

  /** Sends all of it in slices. */
  static *of(gl: WebGL2RenderingContext, width: number, marks: ItemBytes, hues: ItemBytes): Sliced<StatePair> {
    const pair = new StatePair(gl, width, marks, hues);
    for (let from = 0; from < marks.bytes.length; from += pauseEvery) {
      pair.take(from, Math.min(marks.bytes.length, from + pauseEvery));
      yield;
    }
    yield* pair.texture.fill(pair.texels);
    return pair;
  }

  /** Sends the rows with a change. True when there are any. */
  sendChanged(): boolean {
    let isAny = false;
    for (const items of [this.marks, this.hues]) {
      for (const [from, to] of items.takeChanged()) {
        isAny = true;
        this.take(from, to);
        this.texture.send(this.texels, Math.floor(from / this.width), Math.ceil(to / this.width));
      }
    }
    return isAny;
  }

  kill(): void {
    this.texture.kill();
  }

  private take(from: number, to: number): void {
    for (let item = from; item < to; item++) {
      this.texels[2 * item] = this.marks.bytes[item]!;
      this.texels[2 * item + 1] = this.hues.bytes[item]!;
    }
  }
}
