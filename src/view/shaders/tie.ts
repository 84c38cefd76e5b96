/** Six vertices per tie: a rectangle as long as the tie, wider than it by the soft edge. */
export const tieVertex = `
uniform usampler2D uTies;
uniform usampler2D uTieTallies;
uniform usampler2D uTieMarks;
uniform float uTieWidth;
uniform float uTieUnit;
uniform float uTieInk;
uniform float uWeakTies;
uniform float uLongTie;
uniform bool uAllTopicTies;
flat out vec4 vColour;
flat out float vHalf;
flat out uint vId;
out float vAcross;

void main() {
  gl_Position = nowhere;
  uint slot = uBase + uint(gl_VertexID) / 6u;
  uint corner = uint(gl_VertexID) % 6u;
  uvec2 tally = texelFetch(uTieTallies, placeOf(slot), 0).rg;
  if (tally.x == 0u) return;
  uvec2 ends = texelFetch(uTies, placeOf(slot), 0).xy;
  uint endMarks = marksOf(uNodeMarks, ends.x) | marksOf(uNodeMarks, ends.y);
  if ((endMarks & hidden) != 0u) return;
  bool isLit = (marksOf(uTieMarks, slot) & emphasised) != 0u;
  uint targetStyle = texelFetch(uNodes, placeOf(ends.y), 0).x;
  bool isTopic = targetStyle >= 256u;
  if (isTopic && !uAllTopicTies && !(uEmphasis && isLit)) return;

  vec2 a = pixelsOf(ends.x);
  vec2 b = pixelsOf(ends.y);
  vec2 along = b - a;
  float len = length(along);
  if (len < 1e-4) return;
  vec2 normal = vec2(-along.y, along.x) / len;

  float strength = log2(1.0 + max(uintBitsToFloat(tally.y), 0.0) / uTieUnit);
  float width = uTieWidth * (0.35 + 0.65 * min(strength, 6.0)) * (isTopic ? 0.7 : 1.0);
  if (uEmphasis && isLit) width = max(width * 1.25, 1.2);
  float finest = 1.0 / uPixelRatio;
  float thin = min(1.0, width / finest);
  vHalf = 0.5 * max(width, finest);

  float ink = uTieInk * mix(uWeakTies, 1.0, clamp((strength - 0.6) / 3.0, 0.0, 1.0));
  ink *= mix(1.0, 0.35, clamp((len - uLongTie) / (2.0 * uLongTie + 1.0), 0.0, 1.0)) * thin;
  if (isTopic) ink *= 0.45;
  if (uEmphasis) ink = isLit ? max(ink, isTopic ? 0.5 : 0.72) : ink * 0.12;

#ifndef PICK
  // Less than a screen can show.
  if (ink < 0.002) return;
#endif

  uint slotA = texelFetch(uNodes, placeOf(ends.x), 0).x & 255u;
  uint slotB = targetStyle & 255u;
  vec3 colour = uPalette[slotB];
  if (!isTopic && slotA != slotB) colour = mix(0.5 * (uPalette[slotA] + uPalette[slotB]), uFaint, 0.55);
  vColour = vec4(colour * ink, ink);
  vId = slot + 1u;

#ifdef PICK
  float outer = max(vHalf, 2.0);
#else
  float outer = vHalf + 0.5 * finest;
#endif
  float far = corner == 1u || corner == 2u || corner == 4u ? 1.0 : 0.0;
  vAcross = (corner == 2u || corner >= 4u ? outer : -outer);
  gl_Position = clipOf(mix(a, b, far) + normal * vAcross);
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
