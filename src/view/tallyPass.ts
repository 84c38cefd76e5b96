import type { TimeWindow } from '../model/window.ts';
import { tallyFragment } from './shaders/tally.ts';
import type { Store } from '../drawing/store.ts';
import { TexelPass } from './texelPass.ts';
import type { ItemTexture, StoreTextures } from './textures.ts';
import { tieRanges, type ItemRange } from '../drawing/tieRanges.ts';
import { windowLimits } from './windowLimits.ts';

/** What is in the window, per item. */
export interface Tallies {
  readonly counts: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Counts and weighs every item that can be in the window, on the graphics card, once per window; drawing, picking and
 * the tests read the same result.
 */
export class TallyPass {
  private readonly gl: WebGL2RenderingContext;
  private readonly width: number;
  private readonly pass: TexelPass;

  constructor(gl: WebGL2RenderingContext, width: number) {
    this.gl = gl;
    this.width = width;
    this.pass = new TexelPass(gl, width, tallyFragment);
  }

  run(store: Store, textures: StoreTextures, window: TimeWindow): void {
    const { gl } = this;
    const { program } = this.pass;
    for (const kind of ['node', 'tie'] as const) {
      const [items, count] = kind === 'node' ? [textures.nodes, store.nodeCount] : [textures.ties, store.tieCount];
      const [texels, dated] =
        kind === 'node' ? [store.nodeDated, textures.nodeDated] : [store.tieDated, textures.tieDated];
      if (count === 0) continue;
      program.use({
        uItems: items.texture,
        uDays: dated.days.texture,
        uSums: dated.sums.texture,
        uUndated: dated.undated.texture,
      });
      const { from, until } = windowLimits(store, window);
      gl.uniform1ui(program.at('uItemCount'), count);
      gl.uniform1ui(program.at('uFrom'), from);
      gl.uniform1ui(program.at('uUntil'), until);
      gl.uniform1i(program.at('uWithUndated'), window.undated && texels.undated ? 1 : 0);
      gl.uniform1i(program.at('uUnit'), texels.sums ? 0 : 1);
      this.pass.into(dated.tallies, () => {
        for (const range of rangesOf(kind, store, window)) {
          for (const box of boxesOf(range, this.width)) {
            gl.viewport(...box);
            gl.drawArrays(gl.TRIANGLES, 0, 3);
          }
        }
      });
    }
  }

  /**
   * Reads a result back: slow, for tests. Item `place` of the result is item `order[place]` of the network. What is
   * outside the ranges was not counted, as there is nothing.
   */
  read(tallies: ItemTexture, order: Uint32Array, ranges: readonly ItemRange[]): Tallies {
    const texels = this.pass.read(tallies);
    const asFloats = new Float32Array(texels.buffer);
    const counts = new Uint32Array(order.length);
    const weights = new Float32Array(order.length);
    for (const { from, to } of ranges) {
      for (let place = from; place < to; place++) {
        counts[order[place]!] = texels[4 * place]!;
        weights[order[place]!] = asFloats[4 * place + 1]!;
      }
    }
    return { counts, weights };
  }

  kill(): void {
    this.pass.kill();
  }
}

/** All nodes, as those without a paper in the window are seen too; of the ties only those that can be in it. */
export function rangesOf(kind: 'node' | 'tie', store: Store, window: TimeWindow): readonly ItemRange[] {
  return kind === 'tie' ? tieRanges(store, window) : [{ from: 0, to: store.nodeCount }];
}

type Box = [x: number, y: number, width: number, height: number];

/** Where a run of items lies in a texture: the end of its first row, whole rows, and the start of its last. */
function boxesOf({ from, to }: ItemRange, width: number): Box[] {
  const [first, last] = [Math.ceil(from / width), Math.floor(to / width)];
  if (first > last) return [[from - last * width, last, to - from, 1]];
  const boxes: Box[] = [
    [from - (first - 1) * width, first - 1, first * width - from, 1],
    [0, first, width, last - first],
    [0, last, to - last * width, 1],
  ];
  return boxes.filter(([, , across, high]) => across > 0 && high > 0);
}
