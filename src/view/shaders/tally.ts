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
uniform usampler2D uItems;
uniform usampler2D uDays;
uniform sampler2D uSums;
uniform sampler2D uUndated;
uniform uint uItemCount;
uniform uint uFrom;
uniform uint uUntil;
uniform bool uWithUndated;
uniform bool uUnit;
out uvec2 tally;

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

float sumOf(uint first, uint rank, int side) {
  return rank == 0u ? 0.0 : texelFetch(uSums, placeOf(first + rank - 1u), 0)[side];
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
  if (!uUnit && count > 0u) weight = sumOf(list.x, begun, 0) - sumOf(list.x, over, 1);
  if (uWithUndated) {
    vec2 undated = texelFetch(uUndated, placeOf(item), 0).xy;
    count += uint(undated.x + 0.5);
    weight += undated.y;
  }
  tally = uvec2(count, floatBitsToUint(weight));
}
`;
