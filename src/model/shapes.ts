import { hueCount } from './topic.ts';

/**
 * The shapes that stand for the ten hues where colour alone does not do, by palette slot. All have the area of the disc
 * that they stand for, and can be told apart at eight pixels. The shader of the nodes draws the same, by their numbers.
 */
export const shapeNames = [
  'disc',
  'square',
  'triangle',
  'diamond',
  'plus',
  'triangle-down',
  'star',
  'cross',
  'wide-bar',
  'tall-bar',
] as const;

export type ShapeName = (typeof shapeNames)[number];

/** What has no hue of its own is a disc. */
export const shapeOfSlot = (slot: number): ShapeName => (slot < hueCount ? shapeNames[slot] : undefined) ?? 'disc';

/** Corners of a shape, y downwards, where the disc that it stands for has the radius 1; of a disc there are none. */
export const shapeCorners: Readonly<Record<ShapeName, readonly (readonly [x: number, y: number])[]>> = {
  disc: [],
  square: box(0.886, 0.886),
  triangle: [
    [0, -1.555],
    [1.347, 0.778],
    [-1.347, 0.778],
  ],
  diamond: turned(box(0.886, 0.886), Math.PI / 4),
  plus: plus(),
  'triangle-down': [
    [0, 1.555],
    [-1.347, -0.778],
    [1.347, -0.778],
  ],
  star: Array.from({ length: 10 }, (_, at) => {
    const [out, angle] = [at % 2 === 0 ? 1.541 : 0.694, (at * Math.PI) / 5];
    return [out * Math.sin(angle), -out * Math.cos(angle)] as const;
  }),
  cross: turned(plus(), Math.PI / 4),
  'wide-bar': box(1.3145, 0.5975),
  'tall-bar': box(0.5975, 1.3145),
};

/** How much further than the disc that it stands for its tips go. */
export const shapeReach = (shape: ShapeName): number =>
  Math.max(1, ...shapeCorners[shape].map(([x, y]) => Math.hypot(x, y)));

type Corners = readonly (readonly [x: number, y: number])[];

function box(x: number, y: number): Corners {
  return [
    [-x, -y],
    [x, -y],
    [x, y],
    [-x, y],
  ];
}

function plus(): Corners {
  const [thin, long] = [0.396, 1.189];
  return [
    [-thin, -long],
    [thin, -long],
    [thin, -thin],
    [long, -thin],
    [long, thin],
    [thin, thin],
    [thin, long],
    [-thin, long],
    [-thin, thin],
    [-long, thin],
    [-long, -thin],
    [-thin, -thin],
  ];
}

function turned(corners: Corners, angle: number): Corners {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return corners.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos]);
}
