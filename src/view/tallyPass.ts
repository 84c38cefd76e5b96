import type { TimeWindow } from '../model/window.ts';
import { Program } from './program.ts';
import { header } from './shaders/common.ts';
import { tallyFragment, tallyVertex } from './shaders/tally.ts';
import type { Store } from './store.ts';
import type { ItemTexture, StoreTextures } from './textures.ts';
import { windowLimits } from './windowLimits.ts';

/** What is in the window, per item. */
export interface Tallies {
  readonly counts: Uint32Array;
  readonly weights: Float32Array;
}

/**
 * Counts and weighs every item in the window, on the graphics card, once per window; drawing, picking and the tests
 * read the same result.
 */
export class TallyPass {
  private readonly gl: WebGL2RenderingContext;
  private readonly width: number;
  private readonly program: Program;
  private readonly buffer: WebGLFramebuffer;

  constructor(gl: WebGL2RenderingContext, width: number) {
    this.gl = gl;
    this.width = width;
    this.program = new Program(gl, header(width) + tallyVertex, header(width) + tallyFragment);
    this.buffer = gl.createFramebuffer();
  }

  run(store: Store, textures: StoreTextures, window: TimeWindow): void {
    const { gl, program } = this;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    gl.disable(gl.BLEND);
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
      this.target(dated.tallies);
      gl.viewport(0, 0, this.width, dated.tallies.rows);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
    }
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.enable(gl.BLEND);
  }

  /** Reads a result back: slow, for tests. Item `place` of the result is item `order[place]` of the network. */
  read(tallies: ItemTexture, order: Uint32Array): Tallies {
    const { gl } = this;
    const texels = new Uint32Array(4 * this.width * tallies.rows);
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    this.target(tallies);
    gl.readPixels(0, 0, this.width, tallies.rows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, texels);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    const asFloats = new Float32Array(texels.buffer);
    const counts = new Uint32Array(order.length);
    const weights = new Float32Array(order.length);
    for (let place = 0; place < order.length; place++) {
      counts[order[place]!] = texels[4 * place]!;
      weights[order[place]!] = asFloats[4 * place + 1]!;
    }
    return { counts, weights };
  }

  kill(): void {
    this.program.kill();
    this.gl.deleteFramebuffer(this.buffer);
  }

  private target(tallies: ItemTexture): void {
    const { gl } = this;
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, tallies.texture, 0);
  }
}
