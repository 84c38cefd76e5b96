import { ranks } from './common.ts';

/** One triangle over the whole target. */
export const tallyVertex = `
void main() {
  vec2 corner = vec2(float((gl_VertexID << 1) & 2), float(gl_VertexID & 2));
  gl_Position = vec4(corner * 2.0 - 1.0, 0.0, 1.0);
}
`;

/**
 * Count and weight of one item in the window, one item per pixel. With the window [from, to] in days since the first
 * day: count = #(start < to + 1) − #(end < from), two ranks in two sorted lists.
 */
export const tallyFragment = `
${ranks}
uniform usampler2D uItems;
uniform sampler2D uSums;
uniform sampler2D uUndated;
uniform uint uItemCount;
uniform uint uFrom;
uniform uint uUntil;
uniform bool uWithUndated;
uniform bool uUnit;
out uvec2 tally;

/** A sum as it was rounded, and what the rounding left out. */
vec2 sumOf(uint first, uint rank, int side) {
  if (rank == 0u) return vec2(0.0);
  vec4 sums = texelFetch(uSums, placeOf(first + rank - 1u), 0);
  return vec2(sums[side], sums[side + 2]);
}

void main() {
  uint item = uint(gl_FragCoord.y) * WIDTH + uint(gl_FragCoord.x);
  tally = uvec2(0u);
  if (item >= uItemCount) return;
  uvec2 list = texelFetch(uItems, placeOf(item), 0).zw;
  uint begun = rankIn(list.x, list.y, uUntil, 0);
  uint over = rankIn(list.x, list.y, uFrom, 1);
  uint count = begun - over;
  float weight = float(count);
  // Without a paper in the window the weight is 0 exactly, not the dust of two roundings.
  if (!uUnit && count > 0u) {
    vec2 difference = sumOf(list.x, begun, 0) - sumOf(list.x, over, 1);
    weight = difference.x + difference.y;
  }
  if (uWithUndated) {
    vec2 undated = texelFetch(uUndated, placeOf(item), 0).xy;
    count += uint(undated.x + 0.5);
    weight += undated.y;
  }
  tally = uvec2(count, floatBitsToUint(weight));
}
`;
