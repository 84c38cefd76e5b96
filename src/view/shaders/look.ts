/**
 * How wide and how strong a tie is, and where its points are; in the dialect that both versions of the shading language
 * understand, so that every way of drawing shows the same.
 */
export const tieLook = `
uniform float uTieWidth;
uniform float uTieUnit;
uniform float uTieInk;
uniform float uWeakTies;
uniform float uLongTie;
/** Width of the strongest tie between two topics, and its weight. */
uniform vec2 uTopicTies;
uniform float uCurve;
uniform float uPixelRatio;
uniform bool uEmphasis;
uniform vec3 uFaint;

/** Width in CSS pixels, and ink from 0 to 1. */
vec2 tieLook(float weight, float len, bool isTopic, bool isLit) {
  float strength = log2(1.0 + max(weight, 0.0) / uTieUnit);
  float width = uTieWidth * (0.35 + 0.65 * min(strength, 6.0)) * (isTopic ? 0.7 : 1.0);
  if (uEmphasis && isLit) width = max(width * 1.25, 1.2);
  float ink = uTieInk * mix(uWeakTies, 1.0, clamp((strength - 0.6) / 3.0, 0.0, 1.0));
  ink *= mix(1.0, 0.35, clamp((len - uLongTie) / (2.0 * uLongTie + 1.0), 0.0, 1.0)) * min(1.0, width * uPixelRatio);
  if (isTopic) ink *= 0.45;
  if (uEmphasis) ink = isLit ? max(ink, isTopic ? 0.5 : 0.72) : ink * 0.12;
  return vec2(width, ink);
}

/** The same of a tie between two topics, by its share of the strongest: nearly every topic has some paper in common with every other. */
vec2 topicTieLook(float weight, bool isLit) {
  float share = clamp(weight / uTopicTies.y, 0.0, 1.0);
  float width = mix(0.7, uTopicTies.x, share);
  float ink = mix(0.05, 0.5, sqrt(share)) * min(1.0, width * uPixelRatio);
  if (uEmphasis) ink = isLit ? max(ink, 0.3) : ink * 0.12;
  return vec2(width, ink);
}

/** Colour of a tie that takes those of its ends; two groups blend into grey, two dates into the time between. */
vec3 blended(vec3 a, vec3 b, bool isAlike, bool isTopic, bool areDates) {
  if (isTopic || isAlike) return b;
  return areDates ? 0.5 * (a + b) : mix(0.5 * (a + b), uFaint, 0.55);
}

/** A point on the way from a to b, and the direction across it: straight, or on a parabola that swings to one side. */
vec4 pointOnTie(vec2 a, vec2 b, float along) {
  vec2 chord = b - a;
  vec2 swing = vec2(-chord.y, chord.x) * uCurve;
  vec2 place = a + chord * along + swing * (4.0 * along * (1.0 - along));
  vec2 heading = normalize(chord + swing * (4.0 - 8.0 * along));
  return vec4(place, -heading.y, heading.x);
}
`;

/** How big a node is, by the same formula as `radiusOf` in `look.ts`, and what it is made of. */
export const nodeLook = `
uniform vec3 uAuthorSize;
uniform vec3 uTopicSize;
uniform float uSmallDotInk;
uniform float uFaintRadius;
/** The sizes that are drawn now; see nodePasses. */
uniform vec2 uBand;
uniform float uPixelRatio;
uniform bool uEmphasis;
uniform vec3 uBackground;
uniform vec3 uFaint;

/** A size is below 0 where the papers in the window decide. */
float radiusOf(float count, float size, bool isTopic) {
  if (count < 0.5) return uFaintRadius * (isTopic ? 1.8 : 1.0);
  vec3 range = isTopic ? uTopicSize : uAuthorSize;
  float share = size < 0.0 ? max(0.0, count - 1.0) / max(1.0, range.z - 1.0) : size;
  return mix(range.x, range.y, min(1.0, sqrt(share)));
}

bool isInBand(float count, float size) {
  float place = count < 0.5 ? 2.0 : size < 0.0 ? size : sqrt(size);
  return place >= uBand.x && place < uBand.y;
}

struct NodeParts {
  vec4 fill;
  vec4 ring;
  /** From the border inwards: where the rim ends, where the ring ends. */
  vec2 bands;
  /** With the rim. */
  float radius;
};

/** A rim of background tells neighbours apart; a ring of the hue makes a topic. */
NodeParts partsOf(float count, float size, bool isTopic, bool isPinned, vec3 hue) {
  bool isFaint = count < 0.5;
  float radius = radiusOf(count, size, isTopic);
  // There must be room for the dot in its middle.
  if (isPinned && !isFaint) radius = max(radius, 3.5);
  float rim = isFaint ? 0.0 : isTopic ? 1.5 : (radius > 2.5 ? 1.0 : 0.0);
  vec4 fill = vec4(isTopic ? mix(uBackground, hue, 0.2) : hue, 1.0);
  vec4 ring = vec4(hue, 1.0);
  if (isFaint) fill = ring = vec4(uFaint, 1.0) * 0.6;
  return NodeParts(fill, ring, vec2(rim, isTopic ? rim + max(2.0, radius * 0.2) : rim), radius + rim);
}

/** How far the ring around a node goes beyond the rim, in CSS pixels. */
const float ringReach = 3.6;

/**
 * The signs of a node: radius of the dot in its middle when it is held by hand; how many dashes the ring around it has
 * when it does not stay in its group, below 0 for the whole ring of one of several that are selected, and how much ink;
 * whether the dot has the hue of a topic. Nodes outside the window have no more than a pale whole ring, and that of dashes
 * is there once the node is big enough to have one.
 */
vec4 signsOf(float count, bool isTopic, bool isPinned, bool isUnstable, bool isSelected, float radius) {
  if (count < 0.5) return isSelected ? vec4(0.0, -1.0, 0.5, 0.0) : vec4(0.0);
  float pin = isPinned ? max(1.3, 0.34 * radius) : 0.0;
  float whole = mix(0.55, 1.0, clamp((radius - 1.5) / 2.5, 0.0, 1.0));
  if (isSelected) return vec4(pin, -1.0, whole, isTopic ? 1.0 : 0.0);
  float dashes = isUnstable ? max(5.0, floor(radius + 2.0)) : 0.0;
  return vec4(pin, dashes, 0.8 * clamp((radius - 1.5) / 1.5, 0.0, 1.0), isTopic ? 1.0 : 0.0);
}

/** Opacity of a whole node. */
float fadeOf(bool isLit, bool isTopic, float radius) {
  if (uEmphasis) return isLit ? 1.0 : 0.16 * (isTopic ? 1.0 : uSmallDotInk);
  return isTopic ? 1.0 : mix(uSmallDotInk, 1.0, clamp((radius - 1.2) / 4.0, 0.0, 1.0));
}

uniform bool uShapes;

/** The number of the shape of a hue, as in model/shapes.ts; below 0 where shapes mean nothing. */
float shapeNumber(float slot) { return !uShapes ? -1.0 : slot < 9.5 ? slot : 0.0; }

/**
 * Half a side, and the radius of the corners; or, of hues with a shape of their own, the radius of the disc with the same
 * area, and the number of the shape below 0. Authors are discs; topics are squares with round corners.
 */
vec2 shapeOf(float outer, bool isTopic, float number) {
  if (number > 0.5) return vec2(outer, -number);
  return vec2(outer, isTopic && number < 0.0 ? outer * 0.55 : outer);
}

/** How much further than a disc the tips of a shape go. */
float tipsOf(float number) { return number > 0.5 ? 1.56 : 1.0; }

/** How much further a ring around them goes: lines beside a narrow tip meet further out, most at a star. */
float ringRoom(float number) { return ringReach * (number > 0.5 ? 2.7 : 1.0); }
`;

/** The ink of one pixel of a node. */
export const nodeInk = `
uniform vec3 uInk;

float boxDistance(vec2 offset, vec2 halves) {
  vec2 outside = abs(offset) - halves;
  return max(outside.x, outside.y);
}

float triangleDistance(vec2 offset, float radius) {
  return max(-offset.y, 0.8660254 * abs(offset.x) + 0.5 * offset.y) - 0.7777 * radius;
}

float plusDistance(vec2 offset, float radius) {
  return min(boxDistance(offset, vec2(1.189, 0.396) * radius), boxDistance(offset, vec2(0.396, 1.189) * radius));
}

float starDistance(vec2 offset, float radius) {
  float turn = mod(atan(offset.x, offset.y) + 0.6283185, 1.2566371) - 0.6283185;
  vec2 folded = length(offset) * vec2(sin(abs(turn)), cos(turn));
  return dot(folded - vec2(0.0, 1.541 * radius), vec2(0.9233, 0.3841));
}

vec2 turned(vec2 offset) { return 0.7071068 * vec2(offset.x + offset.y, offset.y - offset.x); }

/** Distance to the border of a shape by its number in model/shapes.ts, y upwards; negative inside. */
float shapeDistance(vec2 offset, float radius, float number) {
  if (number < 1.5) return boxDistance(offset, vec2(0.886 * radius));
  if (number < 2.5) return triangleDistance(offset, radius);
  if (number < 3.5) return boxDistance(turned(offset), vec2(0.886 * radius));
  if (number < 4.5) return plusDistance(offset, radius);
  if (number < 5.5) return triangleDistance(vec2(offset.x, -offset.y), radius);
  if (number < 6.5) return starDistance(offset, radius);
  if (number < 7.5) return plusDistance(turned(offset), radius);
  return boxDistance(offset, radius * (number < 8.5 ? vec2(1.3145, 0.5975) : vec2(0.5975, 1.3145)));
}

/** Distance to the border of a square with round corners, negative inside; a disc when all of it is corner. */
float borderDistance(vec2 offset, vec2 shape) {
  if (shape.y < -0.5) return shapeDistance(offset, shape.x, -shape.y);
  float corner = min(shape.y, shape.x);
  vec2 outside = abs(offset) - shape.x + corner;
  return length(max(outside, 0.0)) + min(max(outside.x, outside.y), 0.0) - corner;
}

float beyond(float border, float soft, float away) { return smoothstep(border - soft, border + soft, away); }

vec4 nodeInk(float away, vec2 bands, vec4 fill, vec4 ring, vec4 rim, float soft) {
  vec4 inner = mix(fill, ring, beyond(-bands.y, soft, away));
  vec4 ink = bands.x > 0.0 ? mix(inner, rim, beyond(-bands.x, soft, away)) : inner;
  return ink * (1.0 - beyond(0.0, soft, away));
}

/** The signs over the ink of the node; see signsOf. */
vec4 signed(vec4 node, vec2 offset, float away, vec4 signs, vec4 ring, vec4 rim, float soft) {
  float inMiddle = signs.x > 0.0 ? 1.0 - beyond(signs.x, soft, length(offset)) : 0.0;
  vec4 ink = mix(node, signs.w > 0.5 ? ring : rim, inMiddle);
  if (signs.y == 0.0 || away < 0.0) return ink;
  float across = 1.0 - beyond(0.7, soft, abs(away - 2.2));
  if (signs.y < 0.0) return ink * (1.0 - across * signs.z) + vec4(uInk, 1.0) * across * signs.z;
  float turn = fract((atan(offset.y, offset.x) / 6.2831853 + 0.5) * signs.y);
  float fromDash = abs(turn - 0.5) * 6.2831853 * length(offset) / signs.y;
  float dash = 0.3 * 6.2831853 * length(offset) / signs.y;
  float onRing = across * (1.0 - beyond(dash, soft, fromDash)) * signs.z;
  return ink * (1.0 - onRing) + vec4(uInk, 1.0) * onRing;
}
`;
