import type { CssPixels } from '../model/units.ts';
import { mixed } from './colour.ts';
import type { Look } from './look.ts';
import type { Rgb } from './theme.ts';

/** How wide a tie is, and how strong. */
export interface TieInk {
  readonly width: CssPixels;
  /** Opacity, from 0 to 1. */
  readonly ink: number;
}

/** Less than a screen can show. */
export const invisible = 0.002;

/** What the look of a tie depends on beside its own numbers. */
export interface TieInkBasis {
  readonly look: Look;
  /** As `MapStyle.fading`. */
  readonly fading: number;
  readonly isEmphasised: boolean;
  readonly pixelRatio: number;
}

/** The same formula as in the shader of the ties (`tieLook`), for a tie that has an end that is no topic. */
export function tieInkOf(
  { look, fading, isEmphasised, pixelRatio }: TieInkBasis,
  weight: number,
  length: CssPixels,
  isTopic: boolean,
  isLit: boolean,
): TieInk {
  const strength = Math.log2(1 + Math.max(weight, 0) / look.tieUnit);
  let width = look.tieWidth * (0.35 + 0.65 * Math.min(strength, 6)) * (isTopic ? 0.7 : 1);
  if (isEmphasised && isLit) width = Math.max(width * 1.25, 1.2);
  const weakest = look.weakTies ** fading;
  let ink = look.tieInk * (weakest + (1 - weakest) * unit((strength - 0.6) / 3));
  ink *= 1 - 0.65 * unit((length - look.longTie) / (2 * look.longTie + 1));
  ink *= Math.min(1, width * pixelRatio);
  if (isTopic) ink *= 0.45;
  if (isEmphasised) ink = isLit ? Math.max(ink, isTopic ? 0.5 : 0.72) : ink * 0.12;
  return { width: Math.max(width, 1 / pixelRatio), ink };
}

/** The same as `topicTieLook` there, for a tie between two topics. */
export function topicTieInkOf({ look, isEmphasised, pixelRatio }: TieInkBasis, weight: number, isLit: boolean): TieInk {
  const share = unit(weight / look.maxTopicTie);
  const width = 0.7 + (look.widestTopicTie - 0.7) * share;
  let ink = (0.05 + 0.45 * Math.sqrt(share)) * Math.min(1, width * pixelRatio);
  if (isEmphasised) ink = isLit ? Math.max(ink, 0.3) : ink * 0.12;
  return { width: Math.max(width, 1 / pixelRatio), ink };
}

/** Slots from here on are dates. */
const firstDateHue = 11;

/** The same as `blended` there: colour of a tie that takes those of its ends, by their slots. */
export function blendedOf(colourOf: (slot: number) => Rgb, faint: Rgb, a: number, b: number, isTopic: boolean): Rgb {
  if (isTopic || a === b) return colourOf(b);
  const between = mixed(colourOf(a), colourOf(b), 0.5);
  return a >= firstDateHue && b >= firstDateHue ? between : mixed(between, faint, 0.55);
}

const unit = (share: number): number => Math.min(1, Math.max(0, share));
