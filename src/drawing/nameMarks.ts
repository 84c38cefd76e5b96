import type { CssPixels, NodeIndex } from '../model/units.ts';
import { countIn } from '../network/windowed.ts';
import { onScreen, type Frame } from './frame.ts';
import { directionOf, weightOf } from './labelFont.ts';
import { lineShift } from './labelSides.ts';
import type { PlacedLabel } from './labels.ts';
import { radiusOf, turningPoint } from './look.ts';
import type { MapPen } from './mapPen.ts';
import type { NamesWish } from './placedNames.ts';
import { regionLine, type PlacedRegion } from './regions.ts';
import type { Mark, Words } from './sheet.ts';

/** Names of groups, as strong as they are at the frame's zoom. */
export function regionMarks(regions: readonly PlacedRegion[], ink: number, pen: MapPen): Words[] {
  return regions.flatMap(({ lines, size, left, right, top }) =>
    lines.map((text, line) => ({
      kind: 'words' as const,
      text,
      x: (left + right) / 2,
      y: top + regionLine(size, line),
      size,
      weight: 700 as const,
      anchor: 'middle' as const,
      direction: directionOf(text),
      fill: pen.ink,
      halo: { colour: pen.halo, width: size / 3.5 },
      opacity: ink,
    })),
  );
}

/** Names of nodes; the first is the most important, so it comes last. */
export function labelMarks(labels: readonly PlacedLabel[], pen: MapPen): Words[] {
  return labels.toReversed().flatMap(({ label, x, y }) =>
    label.lines.map((text, at) => {
      const direction = directionOf(text);
      return {
        kind: 'words' as const,
        text,
        ...anchorOf(label, x, direction),
        y: y + lineShift(label, at),
        size: label.size,
        weight: weightOf(label),
        direction,
        fill: pen.ink,
        halo: { colour: pen.halo, width: label.isTopic ? 4 : 3 },
        ...(!(label.isTopic || label.isPinned) && { opacity: paler }),
      };
    }),
  );
}

/** Opacity of the names of authors. */
const paler = 0.86;

/** A name is held where its dot is, so that other letters than those that were measured lead it over no dot. */
function anchorOf(
  { side, width }: PlacedLabel['label'],
  left: CssPixels,
  direction: Words['direction'],
): Pick<Words, 'x' | 'anchor'> {
  if (side === 'below' || side === 'above') return { x: left + width / 2, anchor: 'middle' };
  const isAtLeft = side === 'right';
  return { x: isAtLeft ? left : left + width, anchor: isAtLeft === (direction === 'ltr') ? 'start' : 'end' };
}

/** Rings around what is hovered or selected, and a line along a tie. */
export function ringMarks({ rings, store, positions, sizes, showing }: NamesWish, frame: Frame, pen: MapPen): Mark[] {
  const { columns } = store.data;
  const { curved, shapes } = showing.style;
  const at = (node: NodeIndex) => onScreen(frame, positions[2 * node]!, positions[2 * node + 1]!);
  return rings.map(({ picked, isSelected, reach }): Mark => {
    const stroke = { colour: pen.ink, width: isSelected ? 2.5 : 1.5 };
    if (picked.kind === 'tie') {
      const [from, to] = [at(columns.tieSource[picked.tie]!), at(columns.tieTarget[picked.tie]!)];
      const ends = { from: [from.x, from.y] as const, to: [to.x, to.y] as const };
      return { kind: 'curve', ...ends, ...(curved && { by: turningPoint(from, to) }), stroke };
    }
    const isTopic = picked.node >= columns.authorCount;
    const count = countIn(columns.nodePapers, picked.node, showing.window);
    const radius = 3 + reach * radiusOf(frame.look, isTopic, count, sizes?.[picked.node]);
    const { x, y } = at(picked.node);
    if (!isTopic || shapes) return { kind: 'disc', x, y, radius, stroke };
    const side = 2 * radius;
    return {
      kind: 'rectangle',
      x: x - radius,
      y: y - radius,
      width: side,
      height: side,
      corner: radius * 0.55,
      stroke,
    };
  });
}
