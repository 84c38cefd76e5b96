import { nodeInk, nodeLook } from './look.ts';

/** Four vertices per node: a square around it. */
export const nodeVertex = `${nodeLook}
uniform usampler2D uNodeTallies;
uniform bool uFaintNodes;
uniform sampler2D uSizes;
uniform bool uSized;
flat out vec4 vFill;
flat out vec4 vRing;
flat out vec4 vRim;
flat out vec2 vShape;
flat out vec2 vBands;
flat out vec4 vSigns;
flat out float vFade;
flat out uint vId;
out vec2 vOffset;

void main() {
  gl_Position = nowhere;
  uint rank = uBase + uint(gl_VertexID) / 4u;
  uint corner = uint(gl_VertexID) % 4u;
  uvec2 state = stateOf(uNodeState, rank);
  if ((state.x & hidden) != 0u) return;
  bool isTopic = rank >= uAuthorCount;
  uint count = texelFetch(uNodeTallies, placeOf(rank), 0).r;
#ifdef PICK
  if (count == 0u) return;
#endif
  if (count == 0u && !uFaintNodes) return;
  float size = uSized ? texelFetch(uSizes, placeOf(rank), 0).r : -1.0;
  if (!isInBand(float(count), size)) return;
  bool isPinned = (state.x & pinned) != 0u;
  NodeParts parts = partsOf(float(count), size, isTopic, isPinned, uPalette[state.y]);
  vFill = parts.fill;
  vRing = parts.ring;
  vRim = vec4(uBackground, 1.0);
  vBands = parts.bands;
  vSigns = signsOf(float(count), isTopic, isPinned, (state.x & unstable) != 0u, (state.x & selected) != 0u, parts.radius);
  vFade = fadeOf((state.x & emphasised) != 0u, isTopic, parts.radius);
  float number = shapeNumber(float(state.y));
  vShape = shapeOf(parts.radius, isTopic, number);
  vId = (rank + 1u) | 0x80000000u;
#ifdef PICK
  float outer = max(parts.radius, 4.0);
  vShape = shapeOf(outer, isTopic, -1.0);
#else
  float outer = parts.radius * tipsOf(number) + (vSigns.y != 0.0 ? ringRoom(number) : 0.0) + 1.0 / uPixelRatio;
#endif
  vOffset = outer * vec2(corner == 1u || corner == 2u ? 1.0 : -1.0, corner >= 2u ? 1.0 : -1.0);
  gl_Position = clipOf(pixelsOf(rank) + vOffset);
}
`;

export const nodeFragment = `${nodeInk}
uniform float uPixelRatio;
flat in vec4 vFill;
flat in vec4 vRing;
flat in vec4 vRim;
flat in vec2 vShape;
flat in vec2 vBands;
flat in vec4 vSigns;
flat in float vFade;
flat in uint vId;
in vec2 vOffset;

#ifdef PICK
out uvec4 id;
void main() {
  if (borderDistance(vOffset, vShape) > 0.0) discard;
  id = uvec4(vId);
}
#else
out vec4 colour;
void main() {
  float away = borderDistance(vOffset, vShape);
  float soft = 0.5 / uPixelRatio;
  vec4 node = nodeInk(away, vBands, vFill, vRing, vRim, soft);
  colour = vFade * signed(node, vOffset, away, vSigns, vRing, vRim, soft);
}
#endif
`;
