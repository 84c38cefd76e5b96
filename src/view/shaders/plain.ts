import { paletteSize } from '../../drawing/theme.ts';

/** Start of every plain vertex shader: the first version of the language, one set of attributes per vertex. */
export const plainVertex = `
precision highp float;
uniform mat3 uToClip;
uniform vec2 uSize;
uniform vec3 uPalette[${paletteSize}];
/** Number of the first item that is drawn. */
uniform float uBase;
/** Number of the item counted from there; number of the vertex within it, two at each point along it. */
attribute vec2 aPlace;

const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);

vec2 pixelsOf(vec2 position) { return (uToClip * vec3(position, 1.0)).xy * uSize * 0.5; }
vec4 clipOf(vec2 pixels) { return vec4(pixels / (uSize * 0.5), 0.0, 1.0); }
bool hasBit(float bits, float bit) { return mod(floor(bits / bit), 2.0) > 0.5; }
/** 0 and up along the item; 0 or 1 across. */
vec2 vertexOf(float vertex) { return vec2(floor(vertex / 2.0), mod(vertex, 2.0)); }

/** A number from 1 in 24 bits, and a byte that tells the kind of item. */
vec4 idOf(float item, float kind) {
  float number = item + 1.0;
  return vec4(mod(number, 256.0), mod(floor(number / 256.0), 256.0), floor(number / 65536.0), kind) / 255.0;
}
`;

/** Not every graphics card has fine numbers for pixels; the coarse ones do. */
export const plainFragment = `
#ifdef GL_FRAGMENT_PRECISION_HIGH
precision highp float;
#else
precision mediump float;
#endif
`;
