import { hexOf, mixed, slotColour } from './colour.ts';
import type { HexColour } from './sheet.ts';
import type { Inks, Rgb } from './theme.ts';
import { blendedOf } from './tieInk.ts';

/** The colours of a map, each written once. */
export class MapPen {
  readonly background: HexColour;
  readonly faint: HexColour;
  readonly ink: HexColour;
  readonly halo: HexColour;
  private readonly inks: Inks;
  private readonly hues = new Map<number, HexColour>();
  private readonly blends = new Map<number, HexColour>();

  constructor(inks: Inks) {
    this.inks = inks;
    this.background = hexOf(inks.background);
    this.faint = hexOf(inks.faint);
    this.ink = hexOf(inks.ink);
    this.halo = hexOf(inks.halo);
  }

  /** Of a slot of the palette. */
  hue(slot: number): HexColour {
    return kept(this.hues, slot, () => hexOf(this.slot(slot)));
  }

  /** The ground of a topic's mark. */
  tint(slot: number): HexColour {
    return kept(this.hues, -1 - slot, () => hexOf(mixed(this.inks.background, this.slot(slot), 0.2)));
  }

  /** Of a tie that takes the colours of its ends. */
  blend(a: number, b: number, isTopic: boolean): HexColour {
    const key = (a * 256 + b) * 2 + (isTopic ? 1 : 0);
    return kept(this.blends, key, () => hexOf(blendedOf((slot) => this.slot(slot), this.inks.faint, a, b, isTopic)));
  }

  private slot(slot: number): Rgb {
    return slotColour(this.inks.palette, slot);
  }
}

function kept(known: Map<number, HexColour>, key: number, make: () => HexColour): HexColour {
  let colour = known.get(key);
  if (colour === undefined) known.set(key, (colour = make()));
  return colour;
}
