import type { CssPixels } from '../model/units.ts';
import { faintRadius, radiusOf, type Look } from './look.ts';

/** What a node is made of, by the same formulas as in the shader of the nodes. */
export interface NodeParts {
  /** With the rim. */
  readonly radius: CssPixels;
  /** From the border inwards: where the rim of background ends, and where the ring of a topic ends. */
  readonly rim: CssPixels;
  readonly ring: CssPixels;
  /** It has no paper in the window. */
  readonly isFaint: boolean;
}

/** As `partsOf` there. */
export function nodePartsOf(
  look: Look,
  count: number,
  size: number | undefined,
  isTopic: boolean,
  isPinned: boolean,
): NodeParts {
  const isFaint = count === 0;
  const own = isFaint ? faintRadius(look) * (isTopic ? 1.8 : 1) : radiusOf(look, isTopic, count, size);
  // There must be room for the dot in its middle.
  const radius = isPinned && !isFaint ? Math.max(own, 3.5) : own;
  const rim = isFaint ? 0 : isTopic ? 1.5 : radius > 2.5 ? 1 : 0;
  return { radius: radius + rim, rim, ring: isTopic ? rim + Math.max(2, radius * 0.2) : rim, isFaint };
}

/** Opacity of a node without a paper in the window. */
export const faintInk = 0.6;

/** The signs of a node. */
export interface NodeSigns {
  /** Of the dot in its middle; 0: none. */
  readonly pin: CssPixels;
  /** Dashes of the ring around it; 0: it is whole. */
  readonly dashes: number;
  /** Opacity of that ring; 0: there is none. */
  readonly ringInk: number;
}

/** As `signsOf` there. @param radius with the rim. */
export function nodeSignsOf(
  count: number,
  { isPinned, isUnstable, isSelected }: { isPinned: boolean; isUnstable: boolean; isSelected: boolean },
  radius: CssPixels,
): NodeSigns {
  if (count === 0) return { pin: 0, dashes: 0, ringInk: isSelected ? 0.5 : 0 };
  const pin = isPinned ? Math.max(1.3, 0.34 * radius) : 0;
  if (isSelected) return { pin, dashes: 0, ringInk: 0.55 + 0.45 * unit((radius - 1.5) / 2.5) };
  if (!isUnstable) return { pin, dashes: 0, ringInk: 0 };
  return { pin, dashes: Math.max(5, Math.floor(radius + 2)), ringInk: 0.8 * unit((radius - 1.5) / 1.5) };
}

/** As `fadeOf` there: opacity of a whole node. @param radius with the rim. */
export function nodeFadeOf(
  { smallDotInk }: Look,
  isEmphasised: boolean,
  isLit: boolean,
  isTopic: boolean,
  radius: CssPixels,
): number {
  if (isEmphasised) return isLit ? 1 : 0.16 * (isTopic ? 1 : smallDotInk);
  return isTopic ? 1 : smallDotInk + (1 - smallDotInk) * unit((radius - 1.2) / 4);
}

const unit = (share: number): number => Math.min(1, Math.max(0, share));
