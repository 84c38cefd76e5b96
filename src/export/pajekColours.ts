/**
 * Some of the colours that Pajek knows by name (those of Crayola that its manual lists), far enough from each other to
 * stay apart: its older versions know no others.
 */
const named: readonly (readonly [name: string, red: number, green: number, blue: number])[] = [
  ['Black', 0, 0, 0],
  ['White', 255, 255, 255],
  ['Gray', 128, 128, 128],
  ['Red', 255, 0, 0],
  ['Maroon', 173, 0, 0],
  ['Orange', 255, 99, 33],
  ['YellowOrange', 255, 148, 0],
  ['Yellow', 255, 255, 0],
  ['Apricot', 255, 173, 122],
  ['Brown', 102, 0, 0],
  ['Green', 0, 255, 0],
  ['ForestGreen', 0, 143, 0],
  ['LimeGreen', 128, 255, 0],
  ['Aquamarine', 46, 255, 178],
  ['TealBlue', 30, 249, 163],
  ['Cyan', 0, 255, 255],
  ['SkyBlue', 97, 255, 224],
  ['CornflowerBlue', 89, 222, 255],
  ['ProcessBlue', 10, 255, 255],
  ['NavyBlue', 15, 117, 255],
  ['Blue', 0, 0, 255],
  ['MidnightBlue', 0, 2, 112],
  ['Violet', 54, 31, 255],
  ['Purple', 140, 36, 255],
  ['Orchid', 173, 92, 255],
  ['Lavender', 255, 133, 255],
  ['Magenta', 255, 0, 255],
  ['RubineRed', 255, 0, 222],
];

type Rgb = readonly [red: number, green: number, blue: number];

/** Colours nearer to grey than this, of 255, are grey. */
const leastChroma = 32;

const rangeOf = (rgb: Rgb): number => Math.max(...rgb) - Math.min(...rgb);

/** Where a colour stands beside grey: what is left of it without its lightness, in one length for all. */
function hueOf(rgb: Rgb): Rgb {
  const mean = (rgb[0] + rgb[1] + rgb[2]) / 3;
  const rest = rgb.map((value) => value - mean) as [number, number, number];
  const length = Math.hypot(...rest) || 1;
  return rest.map((value) => (255 * value) / length) as [number, number, number];
}

const distance = (one: Rgb, other: Rgb): number => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

/** The one that looks most like `#rrggbb`: by its hue first, as hues tell communities and topics apart. */
export function nearestPajekColour(hex: string): string {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number, number];
  const isGrey = rangeOf(wanted) < leastChroma;
  let [nearest, least] = ['Gray', Infinity];
  for (const [name, ...rgb] of named) {
    if (rangeOf(rgb) < leastChroma !== isGrey) continue;
    const apart = distance(wanted, rgb) + (isGrey ? 0 : 4 * distance(hueOf(wanted), hueOf(rgb)));
    if (apart < least) [nearest, least] = [name, apart];
  }
  return nearest;
}
