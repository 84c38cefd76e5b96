import { texts } from '../texts/texts.ts';

type Textures = Readonly<Record<string, WebGLTexture>>;

/** A compiled pair of shaders, and where its uniforms and attributes are. */
export class Program {
  readonly gl: WebGLRenderingContext;
  private readonly program: WebGLProgram;
  private readonly places = new Map<string, WebGLUniformLocation | null>();
  private readonly inputs = new Map<string, number>();

  constructor(gl: WebGLRenderingContext, vertex: string, fragment: string) {
    this.gl = gl;
    this.program = gl.createProgram();
    const shaders = [compiled(gl, gl.VERTEX_SHADER, vertex), compiled(gl, gl.FRAGMENT_SHADER, fragment)];
    for (const shader of shaders) gl.attachShader(this.program, shader);
    gl.linkProgram(this.program);
    for (const shader of shaders) gl.deleteShader(shader);
    if (!gl.getProgramParameter(this.program, gl.LINK_STATUS) && !gl.isContextLost()) {
      throw new Error(`The shaders do not fit together: ${gl.getProgramInfoLog(this.program) ?? ''}`);
    }
  }

  /** Sigma binds its own texture to unit 0 in each frame, so ours begin at 1. */
  use(textures: Textures): void {
    const { gl } = this;
    gl.useProgram(this.program);
    for (const [unit, [name, texture]] of Object.entries(textures).entries()) {
      gl.activeTexture(gl.TEXTURE1 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.uniform1i(this.at(name), 1 + unit);
    }
    gl.activeTexture(gl.TEXTURE0);
  }

  at(name: string): WebGLUniformLocation | null {
    let place = this.places.get(name);
    if (place === undefined) this.places.set(name, (place = this.gl.getUniformLocation(this.program, name)));
    return place;
  }

  /** Where an attribute is; -1 when the shaders have no use for it. */
  input(name: string): number {
    let place = this.inputs.get(name);
    if (place === undefined) this.inputs.set(name, (place = this.gl.getAttribLocation(this.program, name)));
    return place;
  }

  kill(): void {
    this.gl.deleteProgram(this.program);
  }
}

function compiled(gl: WebGLRenderingContext, type: GLenum, source: string): WebGLShader {
  const shader = gl.createShader(type);
  if (!shader) throw new Error(texts.map.faults.contextLost);
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(`A shader does not compile: ${gl.getShaderInfoLog(shader) ?? ''}`);
  }
  return shader;
}
