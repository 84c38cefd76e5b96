import { firstNotOver, isFolded, spanOf, unfoldedBins, type CalendarBins, type Span } from '../lib/calendarBins.ts';
import type { CssPixels, Day } from '../model/units.ts';
import type { TimeWindow } from '../model/window.ts';
import type { BinCounts } from '../network/binCounts.ts';
import { barGap, stacksOf, type Bar, type Shown } from './bars.ts';
import { lineFrom, lineHeightOf, smallFont, type Block, type Font, type Lettering } from './pens.ts';
import type { Box, HexColour, Mark } from './sheet.ts';
import { foldNames, paperScale, timeTicks } from './timeAxis.ts';
import { notOverName, type TimeWords } from './timeNames.ts';

/** Papers over time with the window on them, as the timeline of the page has them. */
export interface TimelineStrip {
  readonly counted: BinCounts;
  readonly shown: Shown;
  readonly window: TimeWindow;
  readonly today: Day;
  readonly words: StripWords;
}

export interface StripWords {
  /** What the bars measure, such as `papers a year`. */
  readonly measure: string;
  /** The window, such as `2001 to 2010`. */
  readonly window: string;
  readonly undated: (papers: number) => string;
  /** A number at the axis. */
  readonly number: (papers: number) => string;
  readonly time: TimeWords;
}

const barsHeight: CssPixels = 52;
const railHeight: CssPixels = 5;
const railGap: CssPixels = 3;
const undatedWidth: CssPixels = 28;
const gap: CssPixels = 8;
/** Of what lies outside the window. */
const outside = 0.28;

/** Where the parts of a strip are. */
interface Frame {
  /** Of the bars. */
  readonly plot: Box;
  readonly width: CssPixels;
  readonly height: CssPixels;
  readonly pen: Lettering;
  readonly font: Font;
  /** Of the bar of papers without a date; undefined where there is none. */
  readonly undatedLeft: CssPixels | undefined;
}

type Scale = (papers: number) => CssPixels;

export function stripBlock(strip: TimelineStrip, width: CssPixels, pen: Lettering): Block {
  const frame = frameOf(strip, width, pen);
  const { scale, ticks } = paperScale(strip.counted.peak, frame.plot.height);
  const marks = [
    ...heading(strip, frame),
    ...grid(ticks, scale, strip, frame),
    ...unfoldedBars(strip, scale, frame),
    ...foldedBars(strip, scale, frame),
    ...breaks(strip, frame),
    ...notOver(strip, frame),
    ...windowMarks(strip, frame),
    ...labels(strip, frame),
    ...undatedBar(strip, scale, frame),
  ];
  return { width, height: frame.height, marks };
}

const undatedIn = ({ counted }: TimelineStrip): number => counted.totals[counted.bins.count]!;

function frameOf(strip: TimelineStrip, width: CssPixels, pen: Lettering): Frame {
  const { scale, measure } = pen;
  const font = smallFont(pen);
  const widthOf = (text: string) => measure(text, font.size, font.weight);
  const line = lineHeightOf(font);
  const numbers = paperScale(strip.counted.peak, barsHeight * scale)
    .ticks.map(strip.words.number)
    .map(widthOf);
  const left = numbers.reduce((widest, one) => Math.max(widest, one), 0) + (numbers.length > 0 ? 6 * scale : 0);
  const undated = undatedIn(strip);
  const words = widthOf(strip.words.undated(undated));
  const right = undated > 0 ? Math.max(undatedWidth * scale, words) + gap * scale : 0;
  const plot = {
    x: left,
    y: line + 7 * scale,
    width: Math.max(1, width - left - right),
    height: barsHeight * scale,
  };
  const height = plot.y + plot.height + (railGap + railHeight) * scale + 1.25 * line;
  return { plot, width, height, pen, font, undatedLeft: undated > 0 ? width - right + gap * scale : undefined };
}

/** What is measured on the left, the window on the right, where both have room. */
function heading({ words }: TimelineStrip, { width, font, pen }: Frame): Mark[] {
  const y = lineHeightOf(font) / 2;
  const widthOf = (text: string) => pen.measure(text, font.size, font.weight);
  const bold: Font = { ...font, fill: pen.theme.ink, weight: 600 };
  const right = width - pen.measure(words.window, bold.size, bold.weight);
  const window = lineFrom(Math.max(0, right), y, words.window, bold, pen.measure);
  if (right < 0) return [];
  return right < widthOf(words.measure) + gap * pen.scale
    ? [window]
    : [lineFrom(0, y, words.measure, font, pen.measure), window];
}

function grid(ticks: readonly number[], scale: Scale, { words }: TimelineStrip, { plot, font, pen }: Frame): Mark[] {
  const stroke = { colour: pen.theme.line, width: Math.max(0.5, pen.scale) };
  return ticks.flatMap((tick): Mark[] => {
    const y = plot.y + scale(tick);
    const text = words.number(tick);
    return [
      { kind: 'curve', from: [plot.x, y], to: [plot.x + plot.width, y], stroke },
      lineFrom(plot.x - 6 * pen.scale - pen.measure(text, font.size, font.weight), y, text, font, pen.measure),
    ];
  });
}

function unfoldedBars(strip: TimelineStrip, scale: Scale, frame: Frame): Mark[] {
  const [first, end] = unfoldedBins(strip.counted.bins);
  const bins = Array.from({ length: end - first }, (_, at) => first + at);
  return stack(strip, bins, scale, frame);
}

/** Each on the scale of the others, or filling the height. */
function foldedBars(strip: TimelineStrip, scale: Scale, frame: Frame): Mark[] {
  const { bins, totals } = strip.counted;
  return [0, bins.count - 1]
    .filter((bin, at, both) => isFolded(bins, bin) && both.indexOf(bin) === at)
    .flatMap((bin) => {
      const y = fitting(scale, totals[bin]!, frame.plot.height);
      const step = frame.plot.width / bins.count;
      const box = { x: frame.plot.x + bin * step, y: frame.plot.y + y(totals[bin]!), width: step, height: 0 };
      const hatched = hatch(
        { ...box, height: frame.plot.y + frame.plot.height - box.y },
        frame.pen.theme.background,
        frame,
      );
      return [...stack(strip, [bin], y, frame), ...hatched];
    });
}

/** The scale, or one on which so many papers fill the height. */
export function fitting(y: Scale, papers: number, height: CssPixels): Scale {
  const shrink = Math.min(1, height / (height - y(papers)));
  return (value) => height - (height - y(value)) * shrink;
}

/** What is outside the window is pale; a bar that a bound of it goes through is so in part. */
function stack({ counted, shown, window }: TimelineStrip, bins: readonly number[], y: Scale, frame: Frame): Mark[] {
  const { plot, pen } = frame;
  const step = plot.width / counted.bins.count;
  const space = barGap(step / pen.scale) * pen.scale;
  const span = spanOf(counted.bins, window.from, window.to);
  const { behind, layers } = stacksOf(counted, shown, bins);
  const rectangles = (bars: readonly Bar[], fill: HexColour): Mark[] =>
    bars.flatMap(({ bin, bottom, top }) =>
      cutAt(span, bin).map(({ from, to, isInside }): Mark => {
        const [left, right] = [bin * step + space / 2, (bin + 1) * step - space / 2];
        const at = (share: number) => plot.x + left + share * (right - left);
        const [upper, lower] = [plot.y + y(top), plot.y + y(bottom)];
        const box = { x: at(from), y: upper, width: at(to) - at(from), height: lower - upper };
        return { kind: 'rectangle', ...box, fill, ...(!isInside && { opacity: outside }) };
      }),
    );
  return [
    ...rectangles(behind, pen.theme.line),
    ...layers.flatMap((bars, hue) => rectangles(bars, pen.theme.palette[hue]!)),
  ];
}

interface Piece {
  /** Shares of the bar. */
  readonly from: number;
  readonly to: number;
  readonly isInside: boolean;
}

/** The pieces of a bar before, in and after the window. */
function cutAt({ start, end }: Span, bin: number): Piece[] {
  const [enters, leaves] = [start - bin, end - bin].map((share) => Math.min(1, Math.max(0, share))) as [number, number];
  return [
    { from: 0, to: enters, isInside: false },
    { from: enters, to: leaves, isInside: true },
    { from: leaves, to: 1, isInside: false },
  ].filter(({ from, to }) => to > from);
}

/** Two strokes through the axis where it leaves out time. */
function breaks({ counted: { bins } }: TimelineStrip, { plot, pen }: Frame): Mark[] {
  const step = plot.width / bins.count;
  const borders = [bins.foldedBefore && step, bins.foldedAfter && plot.width - step].filter((x) => x !== false);
  const stroke = { colour: pen.theme.muted, width: 1.2 * pen.scale };
  return borders.flatMap((border) =>
    [-4, 1].map((shift): Mark => {
      const [x, y] = [plot.x + border + shift * pen.scale, plot.y + plot.height + 4 * pen.scale];
      return { kind: 'curve', from: [x, y], to: [x + 3 * pen.scale, y - 8 * pen.scale], stroke };
    }),
  );
}

/** Hatches the chart over the bins that are not over. */
function notOver({ counted: { bins }, today }: TimelineStrip, frame: Frame): Mark[] {
  const { plot, pen } = frame;
  const [first, end] = [firstNotOver(bins, today), unfoldedBins(bins)[1]];
  if (first >= end) return [];
  const step = plot.width / bins.count;
  return hatch({ ...plot, x: plot.x + first * step, width: (end - first) * step }, pen.theme.background, frame);
}

/** Lines from the lower left to the upper right of a box, none of them beyond it. */
function hatch({ x, y, width, height }: Box, colour: HexColour, { pen }: Frame): Mark[] {
  const marks: Mark[] = [];
  const stroke = { colour, width: 1.2 * pen.scale };
  const step = 5 * pen.scale;
  for (let along = step; along < width + height; along += step) {
    const [down, over] = [Math.min(along, height), Math.max(0, along - height)];
    const [right, under] = [Math.min(along, width), Math.max(0, along - width)];
    marks.push({ kind: 'curve', from: [x + over, y + down], to: [x + right, y + under], stroke });
  }
  return marks;
}

function windowMarks({ counted: { bins }, window }: TimelineStrip, { plot, pen }: Frame): Mark[] {
  const span = spanOf(bins, window.from, window.to);
  const [left, right] = [span.start, span.end].map((place) => plot.x + (place / bins.count) * plot.width) as [
    number,
    number,
  ];
  const foot = plot.y + plot.height;
  const rail = { y: foot + railGap * pen.scale, height: railHeight * pen.scale, corner: (railHeight / 2) * pen.scale };
  const stroke = { colour: pen.theme.accent, width: 1.2 * pen.scale };
  const bound = (x: CssPixels): Mark => ({ kind: 'curve', from: [x, plot.y], to: [x, foot], stroke });
  return [
    { kind: 'rectangle', x: plot.x, width: plot.width, ...rail, fill: pen.theme.line },
    { kind: 'rectangle', x: left, width: Math.max(1, right - left), ...rail, fill: pen.theme.accent },
    ...(span.start > 0 ? [bound(left)] : []),
    ...(span.end < bins.count ? [bound(right)] : []),
  ];
}

/** Names of what is folded and of what is not over go before those of years. */
function labels({ counted: { bins }, today, words }: TimelineStrip, frame: Frame): Mark[] {
  const { plot, font, pen } = frame;
  const y = labelLine(frame);
  const widthOf = (text: string) => pen.measure(text, font.size, font.weight);
  const taken: { left: CssPixels; right: CssPixels }[] = [];
  const marks: Mark[] = [];
  const put = (text: string, middle: CssPixels): void => {
    const half = widthOf(text) / 2;
    const x = Math.min(Math.max(middle - half, 0), plot.x + plot.width - 2 * half);
    const [left, right] = [x - 3 * pen.scale, x + 2 * half + 3 * pen.scale];
    if (x < 0 || taken.some((other) => left < other.right && right > other.left)) return;
    taken.push({ left, right });
    marks.push(lineFrom(x, y, text, font, pen.measure));
  };
  const { before, after } = foldNames(bins, words.time);
  const unfinished = after === undefined ? notOverName(bins, today, words.time) : undefined;
  if (before !== undefined) put(before, plot.x);
  for (const name of [after, unfinished]) if (name !== undefined) put(name, plot.x + plot.width);
  for (const { bin, label } of ticksOf(bins, frame, words.time)) {
    put(label, plot.x + ((bin + 0.5) / bins.count) * plot.width);
  }
  return marks;
}

/** The axis reckons with letters of the page. */
const ticksOf = (bins: CalendarBins, { plot, pen }: Frame, words: TimeWords) =>
  timeTicks(bins, plot.width / pen.scale, words);

const labelLine = ({ height, font }: Frame): CssPixels => height - lineHeightOf(font) / 2;

function undatedBar(strip: TimelineStrip, scale: Scale, frame: Frame): Mark[] {
  const { counted, shown, window, words } = strip;
  const { plot, pen, font, undatedLeft } = frame;
  if (undatedLeft === undefined) return [];
  const bin = counted.bins.count;
  const y = fitting(scale, counted.totals[bin]!, plot.height);
  const { behind, layers } = stacksOf(counted, shown, [bin]);
  const rectangle = ({ bottom, top }: Bar, fill: HexColour): Mark => ({
    kind: 'rectangle',
    x: undatedLeft,
    y: plot.y + y(top),
    width: undatedWidth * pen.scale,
    height: y(bottom) - y(top),
    fill,
    ...(!window.undated && { opacity: outside }),
  });
  return [
    ...behind.map((bar) => rectangle(bar, pen.theme.line)),
    ...layers.flatMap((bars, hue) => bars.map((bar) => rectangle(bar, pen.theme.palette[hue]!))),
    lineFrom(undatedLeft, labelLine(frame), words.undated(counted.totals[bin]!), font, pen.measure),
  ];
}
