import { reach, taps } from '../ground/grid.ts';
import { rampSteps } from '../../drawing/theme.ts';
import { drawing } from './common.ts';

/** One square of four by four cells per author: how much of the author each of them gets. */
export const spreadVertex = `${drawing}
uniform usampler2D uNodeTallies;
uniform sampler2D uSizes;
uniform bool uSized;
uniform bool uEmphasis;
uniform float uBehind;
/** Left, bottom and side of a cell, in layout units; then 1 over the peak. */
uniform vec4 uGrid;
uniform vec2 uCells;
flat out vec2 vMiddle;
flat out vec4 vInk;

void main() {
  gl_Position = nowhere;
  uint rank = uBase + uint(gl_VertexID) / 4u;
  uint corner = uint(gl_VertexID) % 4u;
  uvec2 state = stateOf(uNodeState, rank);
  uint count = texelFetch(uNodeTallies, placeOf(rank), 0).r;
  if (count == 0u || (state.x & hidden) != 0u) return;
  float weight = uSized ? texelFetch(uSizes, placeOf(rank), 0).r : float(count);
  if (uEmphasis && (state.x & emphasised) == 0u) weight *= uBehind;
  vInk = weight * uGrid.w * vec4(uPalette[state.y], 1.0);
  vMiddle = (texelFetch(uPositions, placeOf(rank), 0).xy - uGrid.xy) / uGrid.z;
  vec2 place = vMiddle + 2.0 * vec2(corner == 1u || corner == 2u ? 1.0 : -1.0, corner >= 2u ? 1.0 : -1.0);
  gl_Position = vec4(2.0 * place / uCells - 1.0, 0.0, 1.0);
}
`;

export const spreadFragment = `
flat in vec2 vMiddle;
flat in vec4 vInk;
out vec4 ink;

float spline(float away) {
  float d = min(2.0, abs(away));
  return d >= 1.0 ? (2.0 - d) * (2.0 - d) * (2.0 - d) / 6.0 : 2.0 / 3.0 - d * d * (1.0 - 0.5 * d);
}

void main() {
  vec2 away = gl_FragCoord.xy - vMiddle;
  ink = vInk * spline(away.x) * spline(away.y);
}
`;

/** Along one axis. */
export const blurFragment = `
uniform sampler2D uField;
uniform ivec2 uStep;
out vec4 sum;
const float taps[${reach + 1}] = float[${reach + 1}](${taps.map((tap) => tap.toFixed(8)).join(', ')});

void main() {
  ivec2 size = textureSize(uField, 0);
  ivec2 own = ivec2(gl_FragCoord.xy);
  sum = vec4(0.0);
  for (int away = -${reach}; away <= ${reach}; away++) {
    ivec2 at = own + away * uStep;
    if (at.x < 0 || at.y < 0 || at.x >= size.x || at.y >= size.y) continue;
    sum += taps[abs(away)] * texelFetch(uField, at, 0);
  }
}
`;

/**
 * The colour of the ground at one pixel, in the dialect that both versions of the language understand. Whoever uses it
 * says what is in a cell: hues times density, and the density, as a part of the peak.
 */
const groundInk = `
/** From a pixel to the grid: two columns, then what is added. */
uniform vec2 uAcross;
uniform vec2 uUp;
uniform vec2 uOrigin;
uniform vec2 uCells;
uniform float uFull;
uniform bool uByHue;
uniform bool uOverNothing;
uniform vec3 uBackground;
uniform vec3 uRamp[${rampSteps}];

vec4 cellAt(vec2 cell);

/** What the four cells around a place count, along one axis. */
vec4 splines(float f) {
  float g = 1.0 - f;
  float near = 2.0 / 3.0 - f * f * (1.0 - 0.5 * f);
  float far = g * g * g / 6.0;
  return vec4(far, near, 1.0 - far - near - f * f * f / 6.0, f * f * f / 6.0);
}

vec4 densityAt(vec2 place) {
  vec2 base = floor(place - 0.5);
  vec4 across = splines(place.x - 0.5 - base.x);
  vec4 up = splines(place.y - 0.5 - base.y);
  vec4 sum = vec4(0.0);
  for (int row = 0; row < 4; row++) {
    vec2 at = base + vec2(-1.0, float(row) - 1.0);
    sum += up[row] * (across.x * cellAt(at) + across.y * cellAt(at + vec2(1.0, 0.0))
      + across.z * cellAt(at + vec2(2.0, 0.0)) + across.w * cellAt(at + vec2(3.0, 0.0)));
  }
  return sum;
}

vec3 rampAt(float value) {
  float place = value * ${(rampSteps - 1).toFixed(1)};
  vec3 colour = vec3(0.0);
  for (int step = 0; step < ${rampSteps}; step++) colour += max(0.0, 1.0 - abs(place - float(step))) * uRamp[step];
  return colour;
}

vec4 groundInk(vec2 pixel) {
  vec2 place = pixel.x * uAcross + pixel.y * uUp + uOrigin;
  if (place.x < 3.0 || place.y < 3.0 || place.x > uCells.x - 3.0 || place.y > uCells.y - 3.0) return vec4(0.0);
  vec4 field = densityAt(place);
  // Between the density itself, by which all but the densest places would look empty, and its root, by which all would
  // look alike.
  float value = pow(clamp(field.a / uFull, 0.0, 1.0), 0.65);
  vec3 colour = rampAt(value);
  if (uByHue) colour = mix(uBackground, field.rgb / max(field.a, 1e-9), 0.82 * value);
  // Less than one step of a screen's colours, so that no step is seen as an edge.
  float grain = fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))) - 0.5;
  colour = clamp(colour + grain / 255.0, 0.0, 1.0);
  if (!uOverNothing) return vec4(colour, 1.0);
  // The least ink that gives this colour over the background.
  vec3 away = colour - uBackground;
  vec3 most = mix(uBackground, 1.0 - uBackground, step(0.0, away));
  vec3 shares = abs(away) / max(most, 1.0 / 255.0);
  float ink = clamp(max(shares.r, max(shares.g, shares.b)), 0.0, 1.0);
  return vec4(clamp(colour - uBackground * (1.0 - ink), 0.0, ink), ink);
}
`;

export const groundFragment = `${groundInk}
uniform sampler2D uField;
out vec4 colour;

vec4 cellAt(vec2 cell) { return texelFetch(uField, ivec2(cell), 0); }

void main() { colour = groundInk(gl_FragCoord.xy); }
`;

/** One triangle over the whole target, without numbers of vertices. */
export const plainGroundVertex = `
attribute vec2 aCorner;
void main() { gl_Position = vec4(aCorner, 0.0, 1.0); }
`;

/** The density comes in two bytes, as a share of twice the peak, and the mean hue in a texture of its own. */
export const plainGroundFragment = `${groundInk}
uniform sampler2D uField;
uniform sampler2D uHues;

vec4 cellAt(vec2 cell) {
  vec2 at = (cell + 0.5) / uCells;
  vec2 bytes = texture2D(uField, at).ra * 255.0;
  float density = 2.0 * (bytes.x * 256.0 + bytes.y) / 65535.0;
  vec3 hue = uByHue ? texture2D(uHues, at).rgb : vec3(0.0);
  return vec4(hue * density, density);
}

void main() { gl_FragColor = groundInk(gl_FragCoord.xy); }
`;
