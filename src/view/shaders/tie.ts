import { tieLook } from './look.ts';

/**
 * Four vertices for each of the tie's segments (one when it is straight): a rectangle along it, wider than the tie by
 * the soft edge.
 */
export const tieVertex = `${tieLook}
uniform usampler2D uTies;
uniform usampler2D uTieTallies;
uniform usampler2D uTieState;
uniform usampler2D uTopicHues;
uniform bool uByTopic;
uniform uint uSegments;
uniform bool uAllTopicTies;
uniform bool uAllPairs;
uniform bool uOnlyLit;
flat out vec4 vColour;
flat out float vHalf;
flat out uint vId;
out float vAcross;

const uint firstDateHue = 11u;
const uint huesOfItsEnds = 255u;

vec3 colourOf(uint own, uint a, uint b, bool isTopic) {
  if (own != huesOfItsEnds) return uPalette[own];
  return blended(uPalette[a], uPalette[b], a == b, isTopic, a >= firstDateHue && b >= firstDateHue);
}

void main() {
  gl_Position = nowhere;
  uint vertex = uint(gl_VertexID);
  uint slot = uBase + vertex / (4u * uSegments);
  uint segment = vertex / 4u % uSegments;
  uint corner = vertex % 4u;
  uvec2 tally = texelFetch(uTieTallies, placeOf(slot), 0).rg;
  if (tally.x == 0u) return;
  uvec2 ends = texelFetch(uTies, placeOf(slot), 0).xy;
  uvec2 source = stateOf(uNodeState, ends.x);
  uvec2 target = stateOf(uNodeState, ends.y);
  uvec2 own = stateOf(uTieState, slot);
  if (((source.x | target.x | own.x) & hidden) != 0u) return;
  bool isLit = (own.x & emphasised) != 0u;
  bool isTopic = ends.y >= uAuthorCount;
  bool isPair = ends.x >= uAuthorCount;
  bool isAsked = isPair ? uAllPairs : !isTopic || uAllTopicTies;
  if ((!isAsked || uOnlyLit) && !(uEmphasis && isLit)) return;

  vec2 a = pixelsOf(ends.x);
  vec2 b = pixelsOf(ends.y);
  float len = distance(a, b);
  if (len < 1e-4) return;
  float weight = uintBitsToFloat(tally.y);
  vec2 look = isPair ? topicTieLook(weight, isLit) : tieLook(weight, len, isTopic, isLit);
#ifndef PICK
  // Less than a screen can show.
  if (look.y < 0.002) return;
#endif
  float finest = 1.0 / uPixelRatio;
  vHalf = 0.5 * max(look.x, finest);
  uint hue = uByTopic ? texelFetch(uTopicHues, placeOf(slot), 0).r : own.y;
  vColour = vec4(colourOf(hue, source.y, target.y, isTopic && !isPair) * look.y, look.y);
  vId = slot + 1u;

#ifdef PICK
  float outer = max(vHalf, 2.0);
#else
  float outer = vHalf + 0.5 * finest;
#endif
  float far = corner == 1u || corner == 2u ? 1.0 : 0.0;
  vAcross = (corner >= 2u ? outer : -outer);
  vec4 at = pointOnTie(a, b, (float(segment) + far) / float(uSegments));
  gl_Position = clipOf(at.xy + at.zw * vAcross);
}
`;

export const tieFragment = `
uniform float uPixelRatio;
flat in vec4 vColour;
flat in float vHalf;
flat in uint vId;
in float vAcross;
#ifdef PICK
out uvec4 id;
void main() { id = uvec4(vId); }
#else
out vec4 colour;
void main() {
  float soft = 0.5 / uPixelRatio;
  colour = vColour * (1.0 - smoothstep(vHalf - soft, vHalf + soft, abs(vAcross)));
}
#endif
`;
