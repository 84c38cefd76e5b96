import { isoDay } from '../../lib/calendar.ts';
import type { CssPixels } from '../../model/units.ts';
import { colourBy, hiddenGroups, nouns } from '../../state/state.ts';
import { paperScale, timeTicks } from './axis.ts';
import { binsUpTo, otherHue, stackByTopic, wholeBars, type Bar } from './bars.ts';
import type { BinCounts } from './bins.ts';
import { binName, measureName } from './bounds.ts';
import { chartHeight, gutter, plotHeight, textHeight } from './frame.ts';
import { compact, plural } from './numbers.ts';

interface Props {
  readonly counted: BinCounts;
  readonly width: CssPixels;
}

/** Bars and axes. Knows nothing of the window, so it is not drawn again while the window moves. */
export function Histogram({ counted, width }: Props) {
  const { bins, peak } = counted;
  const { scale, ticks } = paperScale(peak, plotHeight);
  return (
    <figure class="timeline-figure">
      <figcaption class="timeline-spoken">{inWords(counted)}</figcaption>
      <svg aria-hidden="true" width={gutter.left + width + gutter.right} height={chartHeight}>
        <text class="timeline-measure" x={gutter.left} y={textHeight - 6}>
          {measureName(bins.monthsPerBin, nouns.value.record)}
        </text>
        <g transform={`translate(${gutter.left} ${textHeight})`}>
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0 ${Math.round(scale(tick)) + 0.5})`}>
              <line class="timeline-grid" x2={width} />
              <text class="timeline-tick" x={-8} dy="0.32em" text-anchor="end">
                {compact(tick)}
              </text>
            </g>
          ))}
          <Bars counted={counted} width={width} y={scale} />
        </g>
        <g transform={`translate(${gutter.left} ${chartHeight - 4})`}>
          {timeTicks(bins, width).map(({ bin, label }) => (
            <text key={bin} class="timeline-tick" x={((bin + 0.5) / bins.count) * width} text-anchor="middle">
              {label}
            </text>
          ))}
        </g>
      </svg>
    </figure>
  );
}

type Scale = (papers: number) => CssPixels;

function Bars({ counted, width, y }: Props & { readonly y: Scale }) {
  const step = width / counted.bins.count;
  const isByTopic = colourBy.value === 'topic';
  const all = wholeBars(counted, binsUpTo(counted.bins.count));
  if (!isByTopic) return <path class="timeline-bars" style={{ fill: hue(otherHue) }} d={outline(all, step, y)} />;
  const layers = stackByTopic(counted, hiddenGroups.value, binsUpTo(counted.bins.count));
  return (
    <>
      {hiddenGroups.value.size > 0 && <path class="timeline-all" d={outline(all, step, y)} />}
      {layers.map((bars, index) => (
        <path key={index} class="timeline-bars" style={{ fill: hue(index) }} d={outline(bars, step, y)} />
      ))}
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

function inWords({ bins, totals, peak }: BinCounts): string {
  const range = `${isoDay(bins.firsts[0]!)} to ${isoDay(bins.lasts[bins.count - 1]!)}`;
  const name = binName(bins.firsts[totals.indexOf(peak)]!, bins.monthsPerBin);
  const { record } = nouns.value;
  return `${measureName(bins.monthsPerBin, record)}, ${range}; most in ${name}: ${plural(peak, record)}`;
}
