import { useMemo, useRef } from 'preact/hooks';
import { timeBins } from '../../actions/axis.ts';
import type { CssPixels } from '../../model/units.ts';
import { opened } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { AxisBar } from './AxisBar.tsx';
import { BandTip } from './BandTip.tsx';
import { countBins, type BinCounts } from '../../network/binCounts.ts';
import { BoundFields } from './BoundFields.tsx';
import { Brush } from './Brush.tsx';
import { BurstBars } from './BurstBars.tsx';
import { chartForm, isAveraged, showBursts, streamMeasure } from './chartForm.ts';
import { chartHeight, gutter, plotHeight, px } from './frame.ts';
import { Histogram } from './Histogram.tsx';
import { usePassing } from './passing.ts';
import { Pointed } from './Pointed.tsx';
import { Readout } from './Readout.tsx';
import { Stream } from './Stream.tsx';
import { layStream } from './streamLayout.ts';
import './timeline.css';
import './stream.css';
import { Transport } from './Transport.tsx';
import { Undated } from './Undated.tsx';
import { useStreamSeries } from './useStreamSeries.ts';
import { useWidth } from './useWidth.ts';

/** Papers over time, and the window that everything else shows. */
export function Timeline() {
  const [corpus, bins] = [opened.value, timeBins.value];
  const passing = usePassing();
  // Counted while drawing, not as a signal: a signal would count at the very moment a big corpus is swapped in.
  const counted = useMemo(() => corpus && bins && countBins(recordsOf(corpus), bins, passing), [corpus, bins, passing]);
  if (!corpus) return null;
  return (
    <section class="timeline" aria-label={texts.timeline.label}>
      {counted ? <WithDates current={corpus} counted={counted} /> : <NoDates corpus={corpus} />}
    </section>
  );
}

interface PartProps {
  readonly current: Opened;
  readonly counted: BinCounts;
}

function WithDates({ current, counted }: PartProps) {
  return (
    <>
      <div class="timeline-head">
        <div class="timeline-controls">
          <Transport unit={counted.bins.length} />
          <BoundFields />
        </div>
        <div class="timeline-line">
          <AxisBar current={current} counted={counted} />
          <Readout />
        </div>
      </div>
      <div class="timeline-charts">
        <Chart current={current} counted={counted} />
        <Undated counted={counted} />
      </div>
    </>
  );
}

/** Bursts, and under them the bars or the stream with the window on them. */
function Chart({ current, counted }: PartProps) {
  const frame = useRef<HTMLDivElement>(null);
  const width: CssPixels = Math.max(0, useWidth(frame) - gutter.left - gutter.right);
  const Form = chartForm.value === 'stream' ? StreamChart : BarChart;
  return (
    <div class="timeline-chart">
      {width > 0 && showBursts.value && <BurstBars current={current} bins={counted.bins} width={width} />}
      <div class="timeline-plot" ref={frame} style={{ height: px(chartHeight()) }}>
        {width > 0 && <Form current={current} counted={counted} width={width} />}
      </div>
    </div>
  );
}

interface ChartProps extends PartProps {
  readonly width: CssPixels;
}

const BarChart = ({ counted, width }: ChartProps) => (
  <>
    <Histogram counted={counted} width={width} />
    <Brush bins={counted.bins} width={width} />
    <Pointed counted={counted} width={width} />
  </>
);

function StreamChart({ current, counted, width }: ChartProps) {
  const series = useStreamSeries(current, counted);
  const [measure, averaged] = [streamMeasure.value, isAveraged.value];
  const layout = useMemo(
    () => layStream(series, counted.bins, { measure, isAveraged: averaged, width, height: plotHeight() }),
    [series, counted, width, measure, averaged],
  );
  return (
    <>
      <Stream current={current} counted={counted} layout={layout} width={width} />
      <Brush bins={counted.bins} width={width} layout={layout} />
      <Pointed counted={counted} width={width} />
      <BandTip current={current} counted={counted} series={series} width={width} />
    </>
  );
}

/** The last entry of a network's columns is no link of it. */
const recordsOf = ({ columns, recordCount }: Opened) => ({
  ...columns,
  paperFrom: columns.paperFrom.subarray(0, recordCount),
});

const NoDates = ({ corpus: { kind, recordCount, files } }: { readonly corpus: Opened }) => (
  <p class="timeline-none">
    {kind === 'network' ? texts.timeline.none.network(files.length) : texts.timeline.none.papers(recordCount)}
  </p>
);
