import type { TimeWindow } from '../../../src/model/window.ts';
import { countIn } from '../../../src/network/windowed.ts';
import type { SceneData } from '../../../src/view/scene.ts';

const uniforms = ['uToClip', 'uSize', 'uTieWidth', 'uTieUnit', 'uTieInk', 'uWeakTies', 'uLongTie', 'uFaint'] as const;

type UniformName = (typeof uniforms)[number] | 'uPalette';

/** What the map has told its shader of ties in its last frame. */
export type TieLook = Readonly<Record<UniformName, readonly number[]>>;

/** Undefined when it is not ties that are about to be drawn. */
export function tieLookOf(gl: WebGL2RenderingContext): TieLook | undefined {
  const program = gl.getParameter(gl.CURRENT_PROGRAM) as WebGLProgram;
  if (!gl.getUniformLocation(program, 'uTieInk')) return undefined;
  const valueOf = (name: string): number[] => {
    const value = gl.getUniform(program, gl.getUniformLocation(program, name)!) as number | Float32Array;
    return typeof value === 'number' ? [value] : [...value];
  };
  const palette = Array.from({ length: 11 }, (_, slot) => valueOf(`uPalette[${slot}]`)).flat();
  const look: Partial<Record<UniformName, readonly number[]>> = { uPalette: palette };
  for (const name of uniforms) look[name] = valueOf(name);
  return look as TieLook;
}

/** The map is about to draw its nodes, or pick them. */
export const drawsNodes = (gl: WebGL2RenderingContext): boolean =>
  gl.getUniformLocation(gl.getParameter(gl.CURRENT_PROGRAM) as WebGLProgram, 'uAuthorSize') !== null;

/** Per corner: place, distance from the middle of the tie, half its width (all 32 bits), and the colour (16 bits). */
const cornerBytes = 24;
const corners = [
  [0, -1],
  [1, -1],
  [1, 1],
  [0, -1],
  [1, 1],
  [0, 1],
] as const;

const vertex = `#version 300 es
layout(location = 0) in vec2 place;
layout(location = 1) in vec2 shape;
layout(location = 2) in vec4 ink;
flat out vec4 vColour;
flat out float vHalf;
out float vAcross;
void main() {
  vColour = ink;
  vHalf = shape.y;
  vAcross = shape.x;
  gl_Position = vec4(place, 0.0, 1.0);
}`;

const fragment = `#version 300 es
precision highp float;
flat in vec4 vColour;
flat in float vHalf;
in float vAcross;
out vec4 colour;
void main() {
  colour = vColour * (1.0 - smoothstep(vHalf - 0.5, vHalf + 0.5, abs(vAcross)));
}`;

/**
 * The least that a picture of the ties in a window can cost: a buffer that holds these and no others, all worked out
 * beforehand, each a rectangle that looks as on the map.
 */
export class Floor {
  private readonly gl: WebGL2RenderingContext;
  private readonly data: SceneData;
  private vertices = 0;

  constructor(container: HTMLElement, data: SceneData) {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [container.clientWidth, container.clientHeight];
    container.append(canvas);
    this.gl = canvas.getContext('webgl2', { antialias: false })!;
    this.data = data;
    prepare(this.gl);
  }

  fill(window: TimeWindow, look: TieLook): void {
    const { gl, data } = this;
    const { tiePapers, tieCount } = data.columns;
    const ties = Array.from({ length: tieCount }, (_, tie) => tie).filter((tie) => countIn(tiePapers, tie, window) > 0);
    const bytes = new DataView(new ArrayBuffer(6 * cornerBytes * ties.length));
    let at = 0;
    for (const tie of ties) {
      const quad = quadOf(data, tie, countIn(tiePapers, tie, window), look);
      if (!quad) continue;
      for (const corner of corners) at = write(bytes, at, quad, corner);
    }
    this.vertices = at / cornerBytes;
    gl.bufferData(gl.ARRAY_BUFFER, new Uint8Array(bytes.buffer, 0, at), gl.STATIC_DRAW);
  }

  draw(): void {
    const { gl } = this;
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.drawArrays(gl.TRIANGLES, 0, this.vertices);
  }
}

interface Quad {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  /** From the middle of the tie to the end of its soft edge. */
  readonly aside: readonly [number, number];
  readonly outer: number;
  readonly half: number;
  readonly colour: readonly [number, number, number, number];
}

/** As the map's shader does it, at one pixel per CSS pixel; in clip space. Undefined for what cannot be seen. */
function quadOf(
  { columns, positions, nodeHues }: SceneData,
  tie: number,
  count: number,
  look: TieLook,
): Quad | undefined {
  const [source, target] = [columns.tieSource[tie]!, columns.tieTarget[tie]!];
  const [width, height] = [look.uSize[0]! / 2, look.uSize[1]! / 2];
  const m = look.uToClip;
  const clip = (node: number): [number, number] => {
    const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
    return [m[0]! * x + m[3]! * y + m[6]!, m[1]! * x + m[4]! * y + m[7]!];
  };
  const [a, b] = [clip(source), clip(target)];
  const along = [(b[0] - a[0]) * width, (b[1] - a[1]) * height] as const;
  const length = Math.hypot(...along);
  if (length < 1e-4) return undefined;
  const strength = Math.log2(1 + count / look.uTieUnit[0]!);
  const thickness = look.uTieWidth[0]! * (0.35 + 0.65 * Math.min(strength, 6));
  const half = 0.5 * Math.max(thickness, 1);
  const ink = inkOf(strength, length, look) * Math.min(1, thickness);
  if (ink < 0.002) return undefined;
  const outer = half + 0.5;
  const aside = [(-along[1] / length) * (outer / width), (along[0] / length) * (outer / height)] as const;
  const hue = hueOf(nodeHues[source]!, nodeHues[target]!, look);
  return { a, b, aside, outer, half, colour: [hue[0]! * ink, hue[1]! * ink, hue[2]! * ink, ink] };
}

function inkOf(strength: number, length: number, look: TieLook): number {
  const weak = look.uWeakTies[0]!;
  const long = look.uLongTie[0]!;
  const strong = unit((strength - 0.6) / 3);
  return look.uTieInk[0]! * (weak + (1 - weak) * strong) * (1 - 0.65 * unit((length - long) / (2 * long + 1)));
}

function hueOf(one: number, other: number, look: TieLook): number[] {
  return [0, 1, 2].map((channel) => {
    const [first, second] = [look.uPalette[3 * one + channel]!, look.uPalette[3 * other + channel]!];
    return one === other ? second : 0.45 * 0.5 * (first + second) + 0.55 * look.uFaint[channel]!;
  });
}

function write(bytes: DataView, at: number, quad: Quad, [far, side]: (typeof corners)[number]): number {
  const end = far ? quad.b : quad.a;
  bytes.setFloat32(at, end[0] + side * quad.aside[0], true);
  bytes.setFloat32(at + 4, end[1] + side * quad.aside[1], true);
  bytes.setFloat32(at + 8, side * quad.outer, true);
  bytes.setFloat32(at + 12, quad.half, true);
  for (const [channel, value] of quad.colour.entries()) {
    bytes.setUint16(at + 16 + 2 * channel, Math.round(0xffff * value), true);
  }
  return at + cornerBytes;
}

function prepare(gl: WebGL2RenderingContext): void {
  const program = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex] as const, [gl.FRAGMENT_SHADER, fragment] as const]) {
    const shader = gl.createShader(type)!;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, cornerBytes, 0);
  gl.vertexAttribPointer(1, 2, gl.FLOAT, false, cornerBytes, 8);
  gl.vertexAttribPointer(2, 4, gl.UNSIGNED_SHORT, true, cornerBytes, 16);
  for (const location of [0, 1, 2]) gl.enableVertexAttribArray(location);
}

function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
