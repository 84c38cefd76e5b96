import type { CssPixels, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from '../network/windowed.ts';
import { onScreen, type Frame, type ScreenPoint } from './frame.ts';
import { directionOf, fontOf } from './labelFont.ts';
import type { LabelBasis, MeasureText } from './labelPlan.ts';
import type { PlacedLabel } from './labels.ts';
import type { MapStyle } from '../model/mapStyle.ts';
import { curvature, radiusOf } from './look.ts';
import type { Picked } from './picked.ts';
import type { SceneData } from './store.ts';
import type { SceneTheme } from './theme.ts';

export interface Ring {
  readonly picked: Picked;
  readonly isSelected: boolean;
  /** How much further than a disc the shape in it goes; the ring is around its tips. */
  readonly reach: number;
}

/** Draws names with their halo, each as strong as `opacityOf` says; `context` is scaled to CSS pixels. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  theme: SceneTheme,
  opacityOf: (label: PlacedLabel) => number,
): void {
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  // The first in order is the most important, so it is drawn last.
  for (const placed of labels.toReversed()) {
    const [{ label, x, y }, opacity] = [placed, opacityOf(placed)];
    context.font = fontOf(label, theme.font);
    context.direction = directionOf(label.text);
    context.strokeStyle = theme.halo;
    context.lineWidth = label.isTopic ? 4 : 3;
    context.globalAlpha = 0.88 * opacity;
    context.strokeText(label.text, x, y);
    context.globalAlpha = (label.isTopic || label.isPinned ? 1 : 0.86) * opacity;
    context.fillStyle = theme.ink;
    context.fillText(label.text, x, y);
  }
  context.globalAlpha = 1;
}

/** Draws rings around what is hovered or selected, and a line along a tie. */
export function drawRings(
  context: CanvasRenderingContext2D,
  rings: readonly Ring[],
  data: SceneData,
  { positions, sizes }: Pick<LabelBasis, 'positions' | 'sizes'>,
  window: TimeWindow,
  frame: Frame,
  theme: SceneTheme,
  { curved, shapes }: MapStyle,
): void {
  context.strokeStyle = theme.ink;
  const at = (node: NodeIndex) => onScreen(frame, positions[2 * node]!, positions[2 * node + 1]!);
  for (const { picked, isSelected, reach } of rings) {
    context.lineWidth = isSelected ? 2.5 : 1.5;
    context.beginPath();
    if (picked.kind === 'tie') {
      const { columns } = data;
      const [from, to] = [at(columns.tieSource[picked.tie]!), at(columns.tieTarget[picked.tie]!)];
      context.moveTo(from.x, from.y);
      if (curved) context.quadraticCurveTo(...turningPoint(from, to), to.x, to.y);
      else context.lineTo(to.x, to.y);
    } else {
      const isTopic = picked.node >= data.columns.authorCount;
      const radius =
        3 +
        reach *
          radiusOf(frame.look, isTopic, countIn(data.columns.nodePapers, picked.node, window), sizes?.[picked.node]);
      outline(context, at(picked.node), radius, isTopic && !shapes);
    }
    context.stroke();
  }
}

/** Where the tangents of a curved tie's ends meet; the shader swings it to the same side, in a plane with y upwards. */
function turningPoint(from: ScreenPoint, to: ScreenPoint): [x: CssPixels, y: CssPixels] {
  const [right, down] = [to.x - from.x, to.y - from.y];
  const swing = 2 * curvature;
  return [(from.x + to.x) / 2 + swing * down, (from.y + to.y) / 2 - swing * right];
}

function outline(
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  radius: CssPixels,
  isTopic: boolean,
): void {
  if (isTopic) context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.55);
  else context.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Widths of texts, each measured once; measuring a name in a new script can take the browser milliseconds. */
export class TextWidths {
  private readonly widths = new Map<string, CssPixels>();
  private readonly context = document.createElement('canvas').getContext('2d');

  readonly measure: MeasureText = (text, font) => {
    const key = `${font}\n${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    if (this.widths.size > 20_000) this.widths.clear();
    if (this.context) this.context.font = font;
    const width = this.context ? this.context.measureText(text).width : text.length * 7;
    this.widths.set(key, width);
    return width;
  };
}
