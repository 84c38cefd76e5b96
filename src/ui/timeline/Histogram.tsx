import { today } from '../../actions/today.ts';
import { isoDay } from '../../lib/calendar.ts';
import { isFolded, unfoldedBins } from '../../lib/calendarBins.ts';
import type { CssPixels } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { compact } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import { paperScale } from '../../drawing/timeAxis.ts';
import { AxisLabels, Breaks, HatchPatterns, NotOver } from './AxisLabels.tsx';
import { barGap, stacksOf, type Bar } from '../../drawing/bars.ts';
import { foldedPapers, type BinCounts } from '../../network/binCounts.ts';
import { chartHeight, gutter, plotHeight, topHeight } from './frame.ts';
import { afterName, beforeName, binName, notOverName } from './names.ts';
import { shown } from '../../actions/timelineShown.ts';

interface Props {
  readonly counted: BinCounts;
  readonly width: CssPixels;
}

/** Bars and axes. Knows nothing of the window, so it is not drawn again while the window moves. */
export function Histogram({ counted, width }: Props) {
  const { scale, ticks } = paperScale(counted.peak, plotHeight());
  return (
    <figure class="timeline-figure">
      <figcaption class="timeline-spoken">{inWords(counted)}</figcaption>
      <svg aria-hidden="true" width={gutter.left + width + gutter.right} height={chartHeight()}>
        <HatchPatterns />
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
          <NotOver counted={counted} width={width} />
          <Breaks counted={counted} width={width} />
        </g>
        <AxisLabels counted={counted} width={width} />
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
  const { bins } = counted;
  const step = width / bins.count;
  const [first, end] = unfoldedBins(bins);
  const unfolded = Array.from({ length: end - first }, (_, index) => first + index);
  return (
    <>
      <Stack counted={counted} bins={unfolded} step={step} y={y} />
      <FoldedBars counted={counted} width={width} y={y} />
    </>
  );
}

export function FoldedBars({ counted, width, y }: BarsProps) {
  const { bins, totals } = counted;
  const folded = [0, bins.count - 1].filter((bin) => isFolded(bins, bin));
  return folded.map((bin) => (
    <Stack key={bin} counted={counted} bins={[bin]} step={width / bins.count} y={fitting(y, totals[bin]!)} isHatched />
  ));
}

/** The scale, or one on which so many papers fill the height. */
export function fitting(y: Scale, papers: number): Scale {
  const shrink = Math.min(1, plotHeight() / (plotHeight() - y(papers)));
  return (value) => plotHeight() - (plotHeight() - y(value)) * shrink;
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
  const gap = barGap(step);
  return bars
    .map(({ bin, bottom, top }) => {
      const left = (bin * step + gap / 2).toFixed(2);
      return `M${left} ${y(bottom).toFixed(2)}V${y(top).toFixed(2)}h${(step - gap).toFixed(2)}V${y(bottom).toFixed(2)}z`;
    })
    .join('');
}

function inWords(counted: BinCounts): string {
  const { bins, totals, peak } = counted;
  const { record } = nouns.value;
  const [first, end] = unfoldedBins(bins);
  const { words, range } = texts.timeline.chart;
  const years = range(isoDay(bins.firsts[first]!), isoDay(bins.lasts[end - 1]!));
  const { before, after } = foldedPapers(counted);
  const parts = [words.bars(texts.timeline.axis.measure(bins.length, record), years)];
  if (peak > 0) parts.push(words.most(binName(bins, totals.indexOf(peak, first)), peak, record));
  if (bins.foldedBefore) parts.push(words.folded(before, record, beforeName(bins)));
  if (bins.foldedAfter) parts.push(words.folded(after, record, afterName(bins)));
  const notOver = notOverName(bins, today.value);
  if (notOver !== undefined) parts.push(notOver);
  return words.all(parts);
}
