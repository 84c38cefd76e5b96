import type { Box, Mark, MeasureText } from '../../../src/drawing/sheet.ts';

/** The room that a mark takes. */
export function boxOf(mark: Mark, measure: MeasureText): Box {
  switch (mark.kind) {
    case 'disc': {
      const reach = mark.radius + (mark.stroke?.width ?? 0) / 2;
      return { x: mark.x - reach, y: mark.y - reach, width: 2 * reach, height: 2 * reach };
    }
    case 'rectangle':
    case 'raster':
      return mark;
    case 'polygon':
      return around(
        mark.points.filter((_, at) => at % 2 === 0),
        mark.points.filter((_, at) => at % 2 === 1),
      );
    case 'curve': {
      const places = [mark.from, mark.to, ...(mark.by ? [mark.by] : [])];
      return around(
        places.map(([x]) => x),
        places.map(([, y]) => y),
      );
    }
    case 'words': {
      const width = measure(mark.text, mark.size, mark.weight);
      const x = mark.x - { start: 0, middle: 0.5, end: 1 }[mark.anchor] * width;
      return { x, y: mark.y - mark.size / 2, width, height: mark.size };
    }
  }
}

function around(xs: readonly number[], ys: readonly number[]): Box {
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

const dust = 1e-6;

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - dust &&
  other.x < one.x + one.width - dust &&
  one.y < other.y + other.height - dust &&
  other.y < one.y + one.height - dust;
