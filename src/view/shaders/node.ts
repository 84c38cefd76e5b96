import { nodeLook } from './look.ts';

/** Six vertices per node: a square around it. Authors are discs; topics are squares with round corners and a ring. */
export const nodeVertex = `${nodeLook}
uniform usampler2D uNodeTallies;
uniform bool uFaintNodes;
flat out vec4 vFill;
flat out vec4 vRing;
flat out vec4 vRim;
flat out vec2 vShape;
flat out vec2 vBands;
flat out float vFade;
flat out uint vId;
out vec2 vOffset;

void main() {
  gl_Position = nowhere;
  uint rank = uBase + uint(gl_VertexID) / 6u;
  uint corner = uint(gl_VertexID) % 6u;
  uint marks = byteOf(uNodeMarks, rank);
  if ((marks & hidden) != 0u) return;
  bool isTopic = rank >= uAuthorCount;
  uint count = texelFetch(uNodeTallies, placeOf(rank), 0).r;
#ifdef PICK
  if (count == 0u) return;
#endif
  if (count == 0u && !uFaintNodes) return;
  vec3 hue = uPalette[byteOf(uNodeHues, rank)];
  float radius = radiusOf(float(count), isTopic);
  vFill = vec4(isTopic ? mix(uBackground, hue, 0.2) : hue, 1.0);
  vRing = vec4(hue, 1.0);
  if (count == 0u) {
    vFill = vec4(uFaint, 1.0) * 0.6;
    vRing = vFill;
  }
  // A rim of background tells neighbours apart; a ring of the hue makes a topic.
  float rim = count == 0u ? 0.0 : isTopic ? 1.5 : (radius > 2.5 ? 1.0 : 0.0);
  vBands = vec2(rim, isTopic ? rim + max(2.0, radius * 0.2) : rim);
  radius += rim;
  vRim = vec4(uBackground, 1.0);
  vFade = uEmphasis && (marks & emphasised) == 0u ? 0.16 : 1.0;
  vShape = vec2(radius, isTopic ? radius * 0.55 : radius);
  vId = (rank + 1u) | 0x80000000u;
#ifdef PICK
  float outer = max(radius, 4.0);
  vShape = vec2(outer, isTopic ? outer * 0.55 : outer);
#else
  float outer = radius + 1.0 / uPixelRatio;
#endif
  vOffset = outer * vec2(corner == 1u || corner == 2u || corner == 4u ? 1.0 : -1.0, corner == 2u || corner >= 4u ? 1.0 : -1.0);
  gl_Position = clipOf(pixelsOf(rank) + vOffset);
}
`;

export const nodeFragment = `
uniform float uPixelRatio;
flat in vec4 vFill;
flat in vec4 vRing;
flat in vec4 vRim;
flat in vec2 vShape;
flat in vec2 vBands;
flat in float vFade;
flat in uint vId;
in vec2 vOffset;

/** Distance to the border of a square with round corners, negative inside; a disc when all of it is corner. */
float borderDistance() {
  float round = min(vShape.y, vShape.x);
  vec2 beyond = abs(vOffset) - vShape.x + round;
  return length(max(beyond, 0.0)) + min(max(beyond.x, beyond.y), 0.0) - round;
}
#ifdef PICK
out uvec4 id;
void main() {
  if (borderDistance() > 0.0) discard;
  id = uvec4(vId);
}
#else
out vec4 colour;
float beyond(float border, float soft, float distance) { return smoothstep(border - soft, border + soft, distance); }
void main() {
  float soft = 0.5 / uPixelRatio;
  float distance = borderDistance();
  vec4 inner = mix(vFill, vRing, beyond(-vBands.y, soft, distance));
  colour = vBands.x > 0.0 ? mix(inner, vRim, beyond(-vBands.x, soft, distance)) : inner;
  colour *= vFade * (1.0 - beyond(0.0, soft, distance));
}
#endif
`;
