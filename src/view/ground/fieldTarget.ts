/** A texture of the squares of a grid, four numbers each, that can be drawn into. */
export class FieldTarget {
  readonly texture: WebGLTexture;
  readonly columns: number;
  readonly rows: number;
  private readonly gl: WebGL2RenderingContext;
  private readonly buffer: WebGLFramebuffer;

  constructor(gl: WebGL2RenderingContext, format: GLenum, columns: number, rows: number) {
    this.gl = gl;
    this.columns = columns;
    this.rows = rows;
    this.texture = gl.createTexture();
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, this.texture);
    gl.texStorage2D(gl.TEXTURE_2D, 1, format, columns, rows);
    for (const name of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) {
      gl.texParameteri(gl.TEXTURE_2D, name, gl.NEAREST);
    }
    this.buffer = gl.createFramebuffer();
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, this.texture, 0);
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  /** What `work` draws goes here; the screen is as it was before. */
  into(work: () => void): void {
    const { gl } = this;
    gl.bindFramebuffer(gl.FRAMEBUFFER, this.buffer);
    gl.viewport(0, 0, this.columns, this.rows);
    work();
    gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  }

  /** The last of the four numbers of each square. Slow: for tests. */
  read(): Float32Array {
    const { gl, columns, rows } = this;
    const texels = new Float32Array(4 * columns * rows);
    this.into(() => gl.readPixels(0, 0, columns, rows, gl.RGBA, gl.FLOAT, texels));
    return Float32Array.from({ length: columns * rows }, (_, square) => texels[4 * square + 3]!);
  }

  kill(): void {
    this.gl.deleteFramebuffer(this.buffer);
    this.gl.deleteTexture(this.texture);
  }
}
