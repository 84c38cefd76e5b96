import { paletteSize } from '../../drawing/theme.ts';

/** Start of every shader. Item i of a texture is at (i mod WIDTH, i div WIDTH). */
export const header = (width: number): string => `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
precision highp usampler2D;
#define WIDTH ${width}u
ivec2 placeOf(uint item) { return ivec2(int(item % WIDTH), int(item / WIDTH)); }
`;

/** What ties and nodes share: where things go, the colours, the marks. */
export const drawing = `
uniform mat3 uToClip;
uniform vec2 uSize;
uniform uint uBase;
uniform vec3 uPalette[${paletteSize}];
uniform sampler2D uPositions;
uniform usampler2D uNodeState;
uniform uint uAuthorCount;

const uint emphasised = 1u;
const uint hidden = 2u;
const uint pinned = 4u;
const uint unstable = 8u;
const uint selected = 16u;
const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);

vec2 pixelsOf(uint rank) {
  vec2 position = texelFetch(uPositions, placeOf(rank), 0).xy;
  return (uToClip * vec3(position, 1.0)).xy * uSize * 0.5;
}
vec4 clipOf(vec2 pixels) { return vec4(pixels / (uSize * 0.5), 0.0, 1.0); }
/** Marks and hue of an item. */
uvec2 stateOf(usampler2D states, uint item) { return texelFetch(states, placeOf(item), 0).rg; }
`;

/** How many days of a sorted list are below a limit; `side` 0 counts starts, 1 ends. */
export const ranks = `
uniform usampler2D uDays;
uint rankIn(uint first, uint size, uint limit, int side) {
  uint low = first;
  uint high = first + size;
  while (low < high) {
    uint middle = (low + high) >> 1;
    if (texelFetch(uDays, placeOf(middle), 0)[side] < limit) low = middle + 1u;
    else high = middle;
  }
  return low - first;
}
`;
