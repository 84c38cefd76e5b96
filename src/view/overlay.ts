import type { CssPixels, NodeIndex } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import { countIn } from '../network/windowed.ts';
import { onScreen, type Frame } from '../drawing/frame.ts';
import { directionOf, weightOf, type MeasureLetters } from '../drawing/labelFont.ts';
import { lineShift } from '../drawing/labelSides.ts';
import type { LabelBasis } from '../drawing/labelPlan.ts';
import type { PlacedLabel } from '../drawing/labels.ts';
import { regionLine, type PlacedRegion } from '../drawing/regions.ts';
import type { Words } from '../drawing/sheet.ts';
import type { MapStyle } from '../model/mapStyle.ts';
import { radiusOf, turningPoint } from '../drawing/look.ts';
import type { Ring } from '../drawing/placedNames.ts';
import type { SceneData } from '../drawing/store.ts';
import type { SceneTheme } from '../drawing/theme.ts';

/** `inkOf` says how strong each is, from 0 to 1; `context` is scaled to CSS pixels. */
export function drawRegions(
  context: CanvasRenderingContext2D,
  regions: readonly PlacedRegion[],
  theme: SceneTheme,
  inkOf: (region: PlacedRegion) => number,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  for (const placed of regions) {
    const { lines, size, left, right, top } = placed;
    const ink = inkOf(placed);
    context.font = fontOf(700, size, theme.font);
    for (const [line, text] of lines.entries()) {
      const [middle, height] = [(left + right) / 2, top + regionLine(size, line)];
      context.direction = directionOf(text);
      context.globalAlpha = Math.min(1, 1.2 * ink);
      context.strokeStyle = theme.halo;
      context.lineWidth = size / 3.5;
      context.strokeText(text, middle, height);
      context.globalAlpha = ink;
      context.fillStyle = theme.ink;
      context.fillText(text, middle, height);
    }
  }
  context.globalAlpha = 1;
}

/** Draws names with their halo, each as strong as `opacityOf` says; `context` is scaled to CSS pixels. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  labels: readonly PlacedLabel[],
  theme: SceneTheme,
  opacityOf: (label: PlacedLabel) => number,
): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  // The first in order is the most important, so it is drawn last.
  for (const placed of labels.toReversed()) {
    const [{ label, x, y }, opacity] = [placed, opacityOf(placed)];
    context.font = fontOf(weightOf(label), label.size, theme.font);
    context.strokeStyle = theme.halo;
    context.lineWidth = label.isTopic ? 4 : 3;
    context.globalAlpha = 0.88 * opacity;
    eachLine(context, label, x, y, (text, left, middle) => context.strokeText(text, left, middle));
    context.globalAlpha = (label.isTopic || label.isPinned ? 1 : 0.86) * opacity;
    context.fillStyle = theme.ink;
    eachLine(context, label, x, y, (text, left, middle) => context.fillText(text, left, middle));
  }
  context.globalAlpha = 1;
}

/** The lines of a name lie against its dot. */
function eachLine(
  context: CanvasRenderingContext2D,
  { side, width, ...lettering }: PlacedLabel['label'],
  left: CssPixels,
  middle: CssPixels,
  draw: (text: string, x: CssPixels, y: CssPixels) => void,
): void {
  const isOne = lettering.lines.length === 1;
  const align = isOne || side === 'right' ? 'left' : side === 'left' ? 'right' : 'center';
  context.textAlign = align;
  const x = left + { left: 0, center: width / 2, right: width }[align];
  for (const [at, text] of lettering.lines.entries()) {
    context.direction = directionOf(text);
    draw(text, x, middle + lineShift({ ...lettering, width }, at));
  }
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

function outline(
  context: CanvasRenderingContext2D,
  { x, y }: { x: number; y: number },
  radius: CssPixels,
  isTopic: boolean,
): void {
  if (isTopic) context.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.55);
  else context.arc(x, y, radius, 0, 2 * Math.PI);
}

const fontOf = (weight: Words['weight'], size: CssPixels, families: string): string =>
  `${weight} ${size}px ${families}`;

/** Widths of texts, each measured once; measuring a name in a new script can take the browser milliseconds. */
export class TextWidths {
  private readonly widths = new Map<string, CssPixels>();
  private readonly context = document.createElement('canvas').getContext('2d');

  readonly measure: MeasureLetters = (text, size, weight, families) => {
    const font = fontOf(weight, size, families);
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
