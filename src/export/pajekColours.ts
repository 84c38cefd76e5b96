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

/** The nearest of them to `#rrggbb`. */
export function nearestPajekColour(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  let [nearest, least] = ['Gray', Infinity];
  for (const [name, r, g, b] of named) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}
