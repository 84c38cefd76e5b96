import { firstNotOver, unfoldedBins, type CalendarBins } from '../../lib/calendarBins.ts';
import { today } from '../../actions/today.ts';
import type { CssPixels } from '../../model/units.ts';
import { foldNames, labelWidthOf, timeTicks } from '../../drawing/timeAxis.ts';
import { texts } from '../../texts/texts.ts';
import type { BinCounts } from '../../network/binCounts.ts';
import { chartHeight, gutter, plotHeight } from './frame.ts';
import { notOverName } from './names.ts';
import { pointedStretch } from './Pointed.tsx';

interface Props {
  readonly counted: BinCounts;
  readonly width: CssPixels;
}

/** Two strokes through the axis where it leaves out time. */
export function Breaks({ counted: { bins }, width }: Props) {
  const step = width / bins.count;
  const borders = [bins.foldedBefore && step, bins.foldedAfter && width - step].filter((x) => x !== false);
  return borders.map((x) => (
    <path key={x} class="timeline-break" d={`M${x - 4} ${plotHeight() + 5}l3 -10m2 10l3 -10`} />
  ));
}

/** Labels step aside for the words about the bar that is pointed at, and for what is not over yet. */
export function AxisLabels({ counted, width }: Props) {
  const { bins } = counted;
  const { before, after } = foldNames(bins, texts.timeline.axis);
  const notOver = after === undefined ? notOverName(bins, today.value) : undefined;
  const notOverLeft = width + gutter.right - (notOver === undefined ? 0 : labelWidthOf(notOver));
  const taken = pointedStretch(counted, width);
  const isFree = (label: string, centre: CssPixels) => !taken || isApart(centre, labelWidthOf(label), taken);
  const isBefore = (label: string, centre: CssPixels) =>
    notOver === undefined || centre + labelWidthOf(label) / 2 < notOverLeft - 6;
  const centreOf = (bin: number) => ((bin + 0.5) / bins.count) * width;
  return (
    <g transform={`translate(${gutter.left} ${chartHeight() - 4})`}>
      {timeTicks(bins, width, texts.timeline.axis)
        .filter(({ bin, label }) => isFree(label, centreOf(bin)) && isBefore(label, centreOf(bin)))
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
      {notOver !== undefined && isFree(notOver, (notOverLeft + width + gutter.right) / 2) && (
        <text class="timeline-tick is-fold" x={width + gutter.right} text-anchor="end">
          {notOver}
        </text>
      )}
    </g>
  );
}

const isApart = (centre: CssPixels, length: CssPixels, [left, right]: readonly [CssPixels, CssPixels]): boolean =>
  centre + length / 2 < left || centre - length / 2 > right;

/** What is drawn through where time is not over: so far there is less than there will be. */
export const HatchPatterns = () => (
  <defs>
    <pattern id="timeline-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="timeline-hatch" width="2" height="5" />
    </pattern>
    <pattern id="timeline-not-over" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
      <rect class="timeline-hatch" width="1.5" height="4" />
    </pattern>
  </defs>
);

/** The bins of the chart that are not over, as [first, end). */
export const binsNotOver = (bins: CalendarBins): readonly [number, number] => [
  firstNotOver(bins, today.value),
  unfoldedBins(bins)[1],
];

/** Hatches the chart over the bins that are not over. */
export function NotOver({ counted: { bins }, width }: Props) {
  const [first, end] = binsNotOver(bins);
  if (first === end) return null;
  const step = width / bins.count;
  return (
    <rect
      class="timeline-not-over"
      fill="url(#timeline-not-over)"
      x={first * step}
      width={(end - first) * step}
      y={-1}
      height={plotHeight() + 1}
    />
  );
}
