import { nodeInk, nodeLook } from './look.ts';

/** As the other node shader. Four vertices per node: a square around it. */
export const plainNodeVertex = `${nodeLook}
attribute vec2 aPosition;
attribute float aCount;
/** Below 0 where none is given. */
attribute float aSize;
/** Its hue, its marks. */
attribute vec4 aBytes;
uniform float uAuthorCount;
uniform bool uFaintNodes;
varying vec4 vFill;
varying vec4 vRing;
varying vec4 vRim;
varying vec4 vShapeAndBands;
varying vec4 vId;
varying vec4 vOffsetFadeSoft;
varying vec4 vSigns;

const float emphasised = 1.0;
const float hidden = 2.0;
const float pinned = 4.0;
const float unstable = 8.0;
const float selected = 16.0;
const float nodeFlag = 128.0;

void main() {
  gl_Position = nowhere;
  float rank = uBase + aPlace.x;
  float marks = aBytes.y;
  if (hasBit(marks, hidden)) return;
  bool isTopic = rank > uAuthorCount - 0.5;
#ifdef PICK
  if (aCount < 0.5) return;
#endif
  if (aCount < 0.5 && !uFaintNodes) return;
  if (!isInBand(aCount, aSize)) return;
  bool isPinned = hasBit(marks, pinned);
  NodeParts parts = partsOf(aCount, aSize, isTopic, isPinned, uPalette[int(aBytes.x)]);
  vFill = parts.fill;
  vRing = parts.ring;
  vSigns = signsOf(aCount, isTopic, isPinned, hasBit(marks, unstable), hasBit(marks, selected), parts.radius);
  vRim = vec4(uBackground, 1.0);
  vId = idOf(rank, nodeFlag);
  float fade = fadeOf(hasBit(marks, emphasised), isTopic, parts.radius);
#ifdef PICK
  float outer = max(parts.radius, 4.0);
  vec2 shape = shapeOf(outer, isTopic, -1.0);
#else
  float number = shapeNumber(aBytes.x);
  float outer = parts.radius * tipsOf(number) + (vSigns.y != 0.0 ? ringRoom(number) : 0.0) + 1.0 / uPixelRatio;
  vec2 shape = shapeOf(parts.radius, isTopic, number);
#endif
  vShapeAndBands = vec4(shape, parts.bands);
  vec2 offset = outer * (2.0 * vertexOf(aPlace.y) - 1.0);
  vOffsetFadeSoft = vec4(offset, fade, 0.5 / uPixelRatio);
  gl_Position = clipOf(pixelsOf(aPosition) + offset);
}
`;

export const plainNodeFragment = `${nodeInk}
varying vec4 vFill;
varying vec4 vRing;
varying vec4 vRim;
varying vec4 vShapeAndBands;
varying vec4 vId;
varying vec4 vOffsetFadeSoft;
varying vec4 vSigns;

void main() {
  float away = borderDistance(vOffsetFadeSoft.xy, vShapeAndBands.xy);
#ifdef PICK
  if (away > 0.0) discard;
  gl_FragColor = vId;
#else
  vec4 node = nodeInk(away, vShapeAndBands.zw, vFill, vRing, vRim, vOffsetFadeSoft.w);
  gl_FragColor =
    vOffsetFadeSoft.z * signed(node, vOffsetFadeSoft.xy, away, vSigns, vRing, vRim, vOffsetFadeSoft.w);
#endif
}
`;
