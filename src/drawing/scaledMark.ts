import type { Mark, Stroke } from './sheet.ts';

/** The mark on a sheet that is larger by a factor. */
export function scaledMark(mark: Mark, by: number): Mark {
  const stroke = mark.stroke && { stroke: scaledStroke(mark.stroke, by) };
  switch (mark.kind) {
    case 'disc':
      return { ...mark, ...stroke, x: by * mark.x, y: by * mark.y, radius: by * mark.radius };
    case 'rectangle':
      return { ...mark, ...stroke, ...scaledBox(mark, by), ...(mark.corner && { corner: by * mark.corner }) };
    case 'raster':
      return { ...mark, ...stroke, ...scaledBox(mark, by) };
    case 'polygon':
      return { ...mark, ...stroke, points: mark.points.map((place) => by * place) };
    case 'curve':
      return {
        ...mark,
        from: scaledPoint(mark.from, by),
        to: scaledPoint(mark.to, by),
        ...(mark.by && { by: scaledPoint(mark.by, by) }),
        stroke: scaledStroke(mark.stroke, by),
      };
    case 'words':
      return {
        ...mark,
        x: by * mark.x,
        y: by * mark.y,
        size: by * mark.size,
        ...(mark.halo && { halo: scaledStroke(mark.halo, by) }),
      };
  }
}

const scaledPoint = ([x, y]: readonly [number, number], by: number): readonly [number, number] => [by * x, by * y];

const scaledBox = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }, by: number) => ({
  x: by * x,
  y: by * y,
  width: by * width,
  height: by * height,
});

const scaledStroke = ({ colour, width, dash }: Stroke, by: number): Stroke => ({
  colour,
  width: by * width,
  ...(dash && { dash: scaledPoint(dash, by) }),
});
