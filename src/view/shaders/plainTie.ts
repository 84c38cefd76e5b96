import { tieLook } from './look.ts';

/** As the other tie shader. A tie is a strip of pairs of vertices. */
export const plainTieVertex = `${tieLook}
/** Places of its ends. */
attribute vec4 aEnds;
/** Below 0 without a paper in the window. */
attribute float aWeight;
/** Its own hue, the hues of its ends, its flags. */
attribute vec4 aBytes;
/** Pieces of a whole tie; the first one of this pass. */
uniform float uSegments;
uniform float uFirstSegment;
uniform bool uAllTopicTies;
uniform bool uAllPairs;
uniform bool uOnlyLit;
varying vec4 vColour;
varying vec4 vId;
varying float vHalf;
varying float vSoft;
varying float vAcross;

const float emphasised = 1.0;
const float hidden = 2.0;
const float topic = 4.0;
const float topicPair = 8.0;
const float firstDateHue = 11.0;
const float huesOfItsEnds = 255.0;

vec3 colourOf(bool isTopic) {
  float a = aBytes.y;
  float b = aBytes.z;
  if (aBytes.x != huesOfItsEnds) return uPalette[int(aBytes.x)];
  return blended(uPalette[int(a)], uPalette[int(b)], a == b, isTopic, a >= firstDateHue && b >= firstDateHue);
}

void main() {
  gl_Position = nowhere;
  float flags = aBytes.w;
  if (aWeight < 0.0 || hasBit(flags, hidden)) return;
  bool isLit = hasBit(flags, emphasised);
  bool isTopic = hasBit(flags, topic);
  bool isPair = hasBit(flags, topicPair);
  bool isAsked = isPair ? uAllPairs : !isTopic || uAllTopicTies;
  if ((!isAsked || uOnlyLit) && !(uEmphasis && isLit)) return;

  vec2 a = pixelsOf(aEnds.xy);
  vec2 b = pixelsOf(aEnds.zw);
  float len = distance(a, b);
  if (len < 1e-4) return;
  vec2 look = isPair ? topicTieLook(aWeight, isLit) : tieLook(aWeight, len, isTopic, isLit);
#ifndef PICK
  // Less than a screen can show.
  if (look.y < 0.002) return;
#endif
  float finest = 1.0 / uPixelRatio;
  vHalf = 0.5 * max(look.x, finest);
  vSoft = 0.5 * finest;
  vColour = vec4(colourOf(isTopic && !isPair) * look.y, look.y);
  vId = idOf(uBase + aPlace.x, 0.0);

#ifdef PICK
  float outer = max(vHalf, 2.0);
#else
  float outer = vHalf + vSoft;
#endif
  vec2 vertex = vertexOf(aPlace.y);
  vAcross = vertex.y > 0.5 ? outer : -outer;
  vec4 at = pointOnTie(a, b, (uFirstSegment + vertex.x) / uSegments);
  gl_Position = clipOf(at.xy + at.zw * vAcross);
}
`;

export const plainTieFragment = `
varying vec4 vColour;
varying vec4 vId;
varying float vHalf;
varying float vSoft;
varying float vAcross;
#ifdef PICK
void main() { gl_FragColor = vId; }
#else
void main() { gl_FragColor = vColour * (1.0 - smoothstep(vHalf - vSoft, vHalf + vSoft, abs(vAcross))); }
#endif
`;
