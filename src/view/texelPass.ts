import { Program } from './program.ts';
import { header } from './shaders/common.ts';
import { tallyVertex } from './shaders/tally.ts';
import type { ItemTexture } from './textures.ts';

/** Works out one texel for each item into a texture, by a fragment shader that finds its item by its place. */
export class TexelPass {
  readonly program: Program;
  private readonly gl: WebGL2RenderingContext;
  private readonly width: number;
  private readonly buffer: WebGLFramebuffer;

  /** @param width items of one row of a texture. */
  constructor(gl: WebGL2RenderingContext, width: number, fragment: string) {
    this.gl = gl;
    this.width = width;
    this.program = new Program(gl, header(width) + tallyVertex, header(width) + fragment);
    this.buffer = gl.createFramebuffer();
  }

  /** What `work` draws goes into the target; the screen is as it was before. */
  into(target: ItemTexture, work: () => void): void {
    const { gl } = this;
    this.bind(target);
    gl.disable(gl.BLEND);
    work();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    gl.enable(gl.BLEND);
  }

  /** Reads a result back, four numbers an item: slow, for tests. */
  read(target: ItemTexture): Uint32Array {
    const { gl, width } = this;
    const texels = new Uint32Array(4 * width * target.rows);
    this.bind(target);
    gl.readPixels(0, 0, width, target.rows, gl.RGBA_INTEGER, gl.UNSIGNED_INT, texels);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
    return texels;
  }

  kill(): void {
    this.program.kill();
    this.gl.deleteFramebuffer(this.buffer);
  }

  private bind({ texture }: ItemTexture): void {
    const { gl } = this;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  }
}
