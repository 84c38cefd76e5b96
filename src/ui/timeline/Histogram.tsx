import { isoDay } from '../../lib/calendar.ts';
import { isFolded, unfoldedBins } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { foldNames, labelWidthOf, paperScale, timeTicks } from './axis.ts';
import { stacksOf, type Bar } from './bars.ts';
import { foldedPapers, type BinCounts } from './bins.ts';
import { chartHeight, gutter, plotHeight, topHeight } from './frame.ts';
import { afterName, beforeName, binName, measureName } from './names.ts';
import { compact, plural } from './numbers.ts';
import { shown } from './passing.ts';
import { pointedStretch } from './Pointed.tsx';

interface Props {
  readonly counted: BinCounts;
  readonly width: CssPixels;
}

/** Bars and axes. Knows nothing of the window, so it is not drawn again while the window moves. */
export function Histogram({ counted, width }: Props) {
  const { scale, ticks } = paperScale(counted.peak, plotHeight);
  return (
    <figure class="timeline-figure">
      <figcaption class="timeline-spoken">{inWords(counted)}</figcaption>
      <svg aria-hidden="true" width={gutter.left + width + gutter.right} height={chartHeight}>
        <defs>
          <pattern id="timeline-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="timeline-hatch" width="2" height="5" />
          </pattern>
        </defs>
        <g transform={`translate(${gutter.left} ${topHeight})`}>
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0 ${Math.round(scale(tick)) + 0.5})`}>
              <line class="timeline-grid" x2={width} />
              <text class="timeline-tick" x={-8} dy="0.32em" text-anchor="end">
                {compact(tick)}
              </text>
            </g>
          ))}
          <Bars counted={counted} width={width} y={scale} />
          <Breaks counted={counted} width={width} />
        </g>
        <TimeLabels counted={counted} width={width} />
      </svg>
    </figure>
  );
}

type Scale = (papers: number) => CssPixels;

interface BarsProps extends Props {
  readonly y: Scale;
}

/** The bars of the axis, and the folded ones, which are hatched and, where they would stick out, fill the height. */
function Bars({ counted, width, y }: BarsProps) {
  const { bins, totals } = counted;
  const step = width / bins.count;
  const [first, end] = unfoldedBins(bins);
  const unfolded = Array.from({ length: end - first }, (_, index) => first + index);
  const folded = [0, bins.count - 1].filter((bin) => isFolded(bins, bin));
  return (
    <>
      <Stack counted={counted} bins={unfolded} step={step} y={y} />
      {folded.map((bin) => (
        <Stack key={bin} counted={counted} bins={[bin]} step={step} y={fitting(y, totals[bin]!)} isHatched />
      ))}
    </>
  );
}

/** The scale, or one on which so many papers fill the height. */
export function fitting(y: Scale, papers: number): Scale {
  const shrink = Math.min(1, plotHeight / (plotHeight - y(papers)));
  return (value) => plotHeight - (plotHeight - y(value)) * shrink;
}

interface StackProps {
  readonly counted: BinCounts;
  readonly bins: readonly number[];
  readonly step: CssPixels;
  readonly y: Scale;
  readonly isHatched?: boolean;
}

function Stack({ counted, bins, step, y, isHatched = false }: StackProps) {
  const { behind, layers } = stacksOf(counted, shown.value, bins);
  const all = layers.flat();
  return (
    <>
      {behind.length > 0 && <path class="timeline-all" d={outline(behind, step, y)} />}
      {layers.map((bars, index) => (
        <path key={index} class="timeline-bars" style={{ fill: hue(index) }} d={outline(bars, step, y)} />
      ))}
      {isHatched && <path fill="url(#timeline-hatch)" d={outline([...behind, ...all], step, y)} />}
    </>
  );
}

export const hue = (index: number): string => `var(--hue-${index})`;

/** All bars of one hue as one path, with a gap between neighbours where there is room for it. */
function outline(bars: readonly Bar[], step: CssPixels, y: Scale): string {
  const gap = gapOf(step);
  return bars
    .map(({ bin, bottom, top }) => {
      const left = (bin * step + gap / 2).toFixed(2);
      return `M${left} ${y(bottom).toFixed(2)}V${y(top).toFixed(2)}h${(step - gap).toFixed(2)}V${y(bottom).toFixed(2)}z`;
    })
    .join('');
}

const widestBar: CssPixels = 72;

function gapOf(step: CssPixels): CssPixels {
  if (step <= 5) return 0;
  return step <= 24 ? 1 : Math.max(3, step - widestBar);
}

/** Two strokes through the axis where it leaves out time. */
function Breaks({ counted: { bins }, width }: Props) {
  const step = width / bins.count;
  const borders = [bins.foldedBefore && step, bins.foldedAfter && width - step].filter((x) => x !== false);
  return borders.map((x) => <path key={x} class="timeline-break" d={`M${x - 4} ${plotHeight + 5}l3 -10m2 10l3 -10`} />);
}

/** Labels step aside for the words about the bar that is pointed at. */
function TimeLabels({ counted, width }: Props) {
  const { bins } = counted;
  const { before, after } = foldNames(bins);
  const taken = pointedStretch(counted, width);
  const isFree = (label: string, centre: CssPixels) => !taken || isApart(centre, labelWidthOf(label), taken);
  const centreOf = (bin: number) => ((bin + 0.5) / bins.count) * width;
  return (
    <g transform={`translate(${gutter.left} ${chartHeight - 4})`}>
      {timeTicks(bins, width)
        .filter(({ bin, label }) => isFree(label, centreOf(bin)))
        .map(({ bin, label }) => (
          <text key={bin} class="timeline-tick" x={centreOf(bin)} text-anchor="middle">
            {label}
          </text>
        ))}
      {before && isFree(before, labelWidthOf(before) / 2) && (
        <text class="timeline-tick is-fold" x={0}>
          {before}
        </text>
      )}
      {after && isFree(after, width - labelWidthOf(after) / 2) && (
        <text class="timeline-tick is-fold" x={width} text-anchor="end">
          {after}
        </text>
      )}
    </g>
  );
}

const isApart = (centre: CssPixels, length: CssPixels, [left, right]: readonly [CssPixels, CssPixels]): boolean =>
  centre + length / 2 < left || centre - length / 2 > right;

function inWords(counted: BinCounts): string {
  const { bins, totals, peak } = counted;
  const { record } = nouns.value;
  const [first, end] = unfoldedBins(bins);
  const range = `${isoDay(bins.firsts[first]!)} to ${isoDay(bins.lasts[end - 1]!)}`;
  const { before, after } = foldedPapers(counted);
  const parts = [`${measureName(bins.length, record)}, ${range}`];
  if (peak > 0) parts.push(`most in ${binName(bins, totals.indexOf(peak, first))}: ${plural(peak, record)}`);
  if (bins.foldedBefore) parts.push(`${plural(before, record)} ${beforeName(bins)} in one bar`);
  if (bins.foldedAfter) parts.push(`${plural(after, record)} ${afterName(bins)} in one bar`);
  return parts.join('; ');
}
