/** Any CSS colours. */
export interface SceneTheme {
  readonly background: string;
  /** Text of the labels, and the rings around what is hovered or selected. */
  readonly ink: string;
  /** Families of the letters, as in style files. */
  readonly font: string;
  /** Soft border around the text; usually the background. */
  readonly halo: string;
  /** Authors without a paper in the window, and ties between different colours. */
  readonly faint: string;
  /** By slot, at most `paletteSize`: hues of groups, the grey of all others, then a ramp. */
  readonly palette: readonly string[];
  /** Ground from nearly empty to dense; before them comes the background. */
  readonly density: readonly string[];
}

/** Red, green, blue, each 0 … 1. */
export type Rgb = readonly [number, number, number];

/** The theme as it is reckoned with. */
export interface Inks {
  readonly theme: SceneTheme;
  readonly background: Rgb;
  readonly faint: Rgb;
  readonly ink: Rgb;
  readonly halo: Rgb;
  /** From the background to the densest ground, three numbers per step. */
  readonly ramp: Float32Array;
  /** Three numbers per colour; what the theme does not have is faint. */
  readonly palette: Float32Array;
}

export const paletteSize = 75;

/** @param rgbOf reads a colour. */
export function inksFrom(theme: SceneTheme, rgbOf: (colour: string) => Rgb): Inks {
  const palette = new Float32Array(3 * paletteSize);
  for (let slot = 0; slot < paletteSize; slot++) palette.set(rgbOf(theme.palette[slot] ?? theme.faint), 3 * slot);
  return {
    theme,
    background: rgbOf(theme.background),
    faint: rgbOf(theme.faint),
    ink: rgbOf(theme.ink),
    halo: rgbOf(theme.halo),
    ramp: rampOf(theme, rgbOf),
    palette,
  };
}

/** Steps of the ramp, the background included. */
export const rampSteps = 6;

function rampOf({ background, density }: SceneTheme, rgbOf: (colour: string) => Rgb): Float32Array {
  const ramp = new Float32Array(3 * rampSteps);
  for (let step = 0; step < rampSteps; step++) {
    const colour = step === 0 ? background : (density[step - 1] ?? density.at(-1) ?? background);
    ramp.set(rgbOf(colour), 3 * step);
  }
  return ramp;
}
