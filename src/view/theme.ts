/** Any CSS colours. */
export interface SceneTheme {
  readonly background: string;
  /** Text of the labels, and the rings around what is hovered or selected. */
  readonly ink: string;
  /** Soft border around the text; usually the background. */
  readonly halo: string;
  /** Authors without a paper in the window, and ties between different colours. */
  readonly faint: string;
  /** By slot, at most `paletteSize`: hues of groups, the grey of all others, then a ramp. */
  readonly palette: readonly string[];
}

/** Red, green, blue, each 0 … 1. */
type Rgb = readonly [number, number, number];

/** The theme as the shaders take it. */
export interface Inks {
  readonly theme: SceneTheme;
  readonly background: Rgb;
  readonly faint: Rgb;
  readonly ink: Rgb;
  /** From the background to the densest ground, three numbers per step. */
  readonly ramp: Float32Array;
  /** Three numbers per colour; what the theme does not have is faint. */
  readonly palette: Float32Array;
}

export const paletteSize = 75;

export function inksOf(theme: SceneTheme): Inks {
  const palette = new Float32Array(3 * paletteSize);
  for (let slot = 0; slot < paletteSize; slot++) palette.set(rgbOf(theme.palette[slot] ?? theme.faint), 3 * slot);
  const background = rgbOf(theme.background);
  return { theme, background, faint: rgbOf(theme.faint), ink: rgbOf(theme.ink), ramp: rampFrom(background), palette };
}

export const rampSteps = 12;

/**
 * Colours of the density after the background, lighter or darker at each step, so that their order is seen without
 * colours, too: pale yellow to red on light ground, violet to orange on dark. Names stay readable on all of them.
 */
const densityColours = {
  light: ['#f9ecbf', '#f7d183', '#f0a95f', '#df7b55', '#c4525f'],
  dark: ['#2b2752', '#563176', '#8c3f80', '#bf5873', '#e08a63'],
} as const;

/** Steps of equal difference to the eye between them. */
function rampFrom(background: Rgb): Float32Array {
  const [l] = labOf(background);
  const stops = [background, ...densityColours[l > 0.5 ? 'light' : 'dark'].map(rgbOf)].map(labOf);
  const ramp = new Float32Array(3 * rampSteps);
  for (let step = 0; step < rampSteps; step++) {
    const place = (step / (rampSteps - 1)) * (stops.length - 1);
    const stop = Math.min(stops.length - 2, Math.floor(place));
    const lab = stops[stop]!.map((part, at) => part + (place - stop) * (stops[stop + 1]![at]! - part));
    ramp.set(rgbOfLab(lab as unknown as Rgb), 3 * step);
  }
  return ramp;
}

/** Oklab: lightness, green to red, blue to yellow, after Björn Ottosson (2020). */
function labOf(rgb: Rgb): Rgb {
  const [r, g, b] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function rgbOfLab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return linear.map((part) =>
    Math.min(1, Math.max(0, part <= 0.0031308 ? 12.92 * part : 1.055 * part ** (1 / 2.4) - 0.055)),
  ) as unknown as Rgb;
}

/** The browser itself reads the colour, so every CSS spelling is understood; what is no colour comes out grey. */
function rgbOf(colour: string): Rgb {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return [0.5, 0.5, 0.5];
  context.fillStyle = '#808080';
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red! / 255, green! / 255, blue! / 255];
}
