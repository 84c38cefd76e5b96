import { expect, test } from 'vitest';
import {
  darkColours,
  darkDensity,
  darkPalette,
  lightColours,
  lightDensity,
  lightPalette,
  otherSlot,
  rampSlot,
  rampSteps,
  slotOf,
} from '../../../src/arrange/palette.ts';

type Rgb = readonly [number, number, number];
type Matrix = readonly [Rgb, Rgb, Rgb];

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as unknown as Rgb;
const times = (matrix: Matrix, [r, g, b]: Rgb): Rgb =>
  matrix.map((row) => row[0] * r + row[1] * g + row[2] * b) as unknown as Rgb;

/** Severity 1 of Machado, Oliveira & Fernandes (2009), on linear channels. */
const sights: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
];

/** Severity 1 of tritanopia, of the same. */
const tritanopia: Matrix = [
  [1.255528, -0.076749, -0.178779],
  [-0.078411, 0.930809, 0.147602],
  [0.004733, 0.691367, 0.3039],
];

/** CIE L*a*b* under daylight (D65). */
function lab(colour: Rgb): Rgb {
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    colour.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb,
  );
  const [x, y, z] = [xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883].map((value) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116,
  ) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000 (Sharma, Wu & Dalal 2005, equations 2 to 22). */
function ciede2000([l1, a1, b1]: Rgb, [l2, a2, b2]: Rgb): number {
  const degrees = 180 / Math.PI;
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)));
  const polar = (a: number, b: number) => {
    const hue = Math.atan2(b, a * stretch) * degrees;
    return { chroma: Math.hypot(a * stretch, b), hue: hue < 0 ? hue + 360 : hue };
  };
  const [one, other] = [polar(a1, b1), polar(a2, b2)];
  const isGrey = one.chroma * other.chroma === 0;
  let turn = isGrey ? 0 : other.hue - one.hue;
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const [light, chroma] = [l2 - l1, other.chroma - one.chroma];
  const hue = 2 * Math.sqrt(one.chroma * other.chroma) * Math.sin(turn / 2 / degrees);
  const [meanLight, meanOfChromas] = [(l1 + l2) / 2, (one.chroma + other.chroma) / 2];
  const sum = one.hue + other.hue;
  const isFar = Math.abs(one.hue - other.hue) > 180;
  const meanHue = isGrey ? sum : isFar ? (sum + (sum < 360 ? 360 : -360)) / 2 : sum / 2;
  const cosine = (angle: number) => Math.cos(angle / degrees);
  const t =
    1 -
    0.17 * cosine(meanHue - 30) +
    0.24 * cosine(2 * meanHue) +
    0.32 * cosine(3 * meanHue + 6) -
    0.2 * cosine(4 * meanHue - 63);
  const lightScale = 1 + (0.015 * (meanLight - 50) ** 2) / Math.sqrt(20 + (meanLight - 50) ** 2);
  const [chromaScale, hueScale] = [1 + 0.045 * meanOfChromas, 1 + 0.015 * meanOfChromas * t];
  const rotation =
    -2 *
    Math.sqrt(meanOfChromas ** 7 / (meanOfChromas ** 7 + 25 ** 7)) *
    Math.sin((60 * Math.exp(-(((meanHue - 275) / 25) ** 2))) / degrees);
  const [dl, dc, dh] = [light / lightScale, chroma / chromaScale, hue / hueScale];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

/** The least difference between any two of the hues, for any of the kinds of colour vision. */
function leastSeen(hues: readonly string[]): number {
  let least = Infinity;
  for (const sight of [...sights, tritanopia]) {
    const seen = hues.map((hue) => lab(times(sight, rgb(hue))));
    for (const [at, one] of seen.entries()) {
      for (const other of seen.slice(0, at)) least = Math.min(least, ciede2000(one, other));
    }
  }
  return least;
}

test('the measure of difference is that of the published pairs', () => {
  // Of the test data of Sharma, Wu & Dalal, the pairs 1, 4, 7, 19 and 25.
  const pairs: [Rgb, Rgb, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [50, 3.2592, 0.335], 1],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ];
  for (const [one, other, published] of pairs) expect(ciede2000(one, other)).toBeCloseTo(published, 3);
});

test.each([
  ['light', lightPalette],
  ['dark', darkPalette],
])('any two of the ten %s hues can be told apart with every kind of colour vision', (_, palette) => {
  expect(leastSeen(palette.slice(0, 10))).toBeGreaterThan(6);
  expect(leastSeen(palette.slice(0, 5))).toBeGreaterThan(9);
});

function okLab(colour: Rgb): Rgb {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map((value) => Math.cbrt(Math.max(0, value))) as unknown as Rgb;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function difference(one: string, other: string, sight: Matrix): number {
  const [a, b] = [okLab(times(sight, rgb(one))), okLab(times(sight, rgb(other)))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function leastDifference(hues: readonly string[]): number {
  let least = Infinity;
  hues.forEach((hue, index) => {
    for (const other of hues.slice(0, index)) {
      for (const sight of sights) least = Math.min(least, difference(hue, other, sight));
    }
  });
  return least;
}

test.each([
  ['light', lightPalette, '#fbfbf9'],
  ['dark', darkPalette, '#14161a'],
])(
  'the %s hues stand out from the background and from each other for every kind of colour vision',
  (_, palette, ground) => {
    for (const hue of palette) expect(contrast(hue, ground)).toBeGreaterThanOrEqual(3);
    expect(leastDifference(palette.slice(0, 6))).toBeGreaterThan(0.07);
    expect(leastDifference(palette.slice(0, 10))).toBeGreaterThan(0.03);
  },
);

test('ranks past the tenth and no rank at all are grey', () => {
  expect([slotOf(0), slotOf(9), slotOf(10), slotOf(400), slotOf(-1)]).toEqual([0, 9, otherSlot, otherSlot, otherSlot]);
});

test.each([
  ['light', lightColours, '#fbfbf9'],
  ['dark', darkColours, '#14161a'],
])(
  'the %s ramp goes from dark to light for every kind of colour vision, and stands out from its ground',
  (_, all, ground) => {
    const ramp = all.slice(otherSlot + 1);
    expect(ramp).toHaveLength(rampSteps);
    for (const hue of ramp) expect(contrast(hue, ground)).toBeGreaterThanOrEqual(3);
    for (const sight of sights) {
      const lightness = ramp.map((hue) => okLab(times(sight, rgb(hue)))[0]);
      for (const [step, light] of lightness.entries()) {
        if (step >= 6) expect(light).toBeGreaterThan(lightness[step - 6]!);
      }
    }
  },
);

test('shares of the ramp have slots after the grey, and beyond its ends those of the ends', () => {
  expect([-1, 0, 1, 2].map(rampSlot)).toEqual([11, 11, 74, 74]);
  expect(rampSlot(0.5)).toBeGreaterThan(rampSlot(0.4));
});

test.each([
  ['light', lightDensity, '#fbfbf9', '#1d2433'],
  ['dark', darkDensity, '#14161a', '#eef1f6'],
])('%s ground goes away from the background step by step for every kind of colour vision', (_, stops, ground, ink) => {
  for (const sight of sights) {
    const lightness = [ground, ...stops].map((hue) => okLab(times(sight, rgb(hue)))[0]);
    const steps = lightness
      .slice(1)
      .map((light, at) => Math.abs(light - lightness[0]!) - Math.abs(lightness[at]! - lightness[0]!));
    for (const step of steps) expect(step).toBeGreaterThan(0.03);
  }
  for (const stop of stops) expect(contrast(stop, ink)).toBeGreaterThanOrEqual(2.4);
});
