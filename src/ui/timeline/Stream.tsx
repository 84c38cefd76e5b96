import { area } from 'd3-shape';
import { useMemo } from 'preact/hooks';
import { today } from '../../actions/today.ts';
import { isoDay } from '../../lib/calendar.ts';
import { unfoldedBins } from '../../lib/calendarBins.ts';
import type { CssPixels, TopicIndex } from '../../model/units.ts';
import { hoveredGroup, groupKind, nouns, selection } from '../../state/state.ts';
import { compact } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { paperScale } from '../../drawing/timeAxis.ts';
import { AxisLabels, binsNotOver, Breaks, HatchPatterns, NotOver } from './AxisLabels.tsx';
import type { BinCounts } from '../../network/binCounts.ts';
import { isAveraged, streamMeasure } from './chartForm.ts';
import { chartHeight, gutter, plotHeight, topHeight } from './frame.ts';
import { FoldedBars, hue } from './Histogram.tsx';
import { notOverName } from './names.ts';
import { pointedBand } from './pointedBand.ts';
import { bandNames, noTopic, type Band, type StreamLayout } from './streamLayout.ts';
import { measureText, slotOfBand, topicLabel } from './streamWords.ts';

interface Props {
  readonly current: Opened;
  readonly counted: BinCounts;
  readonly layout: StreamLayout;
  readonly width: CssPixels;
}

/** The topics over time as bands of one stream. Knows nothing of the window, as the bars. */
export function Stream({ current, counted, layout, width }: Props) {
  const { scale } = paperScale(counted.peak, plotHeight());
  return (
    <figure class="timeline-figure">
      <figcaption class="timeline-spoken">{inWords(counted)}</figcaption>
      <svg aria-hidden="true" width={gutter.left + width + gutter.right} height={chartHeight()}>
        <HatchPatterns />
        <g transform={`translate(${gutter.left} ${topHeight})`}>
          <Gauge layout={layout} width={width} />
          <Bands current={current} layout={layout} width={width} />
          <NotOver counted={counted} width={width} />
          <Names current={current} layout={layout} width={width} />
          <FoldedBars counted={counted} width={width} y={scale} />
          <Breaks counted={counted} width={width} />
        </g>
        <AxisLabels counted={counted} width={width} />
      </svg>
    </figure>
  );
}

interface PartProps {
  readonly current: Opened;
  readonly layout: StreamLayout;
  readonly width: CssPixels;
}

function Bands({ current, layout, width }: PartProps) {
  const pathOf = useMemo(() => outliner(layout, width), [layout, width]);
  const paths = useMemo(() => layout.bands.map(pathOf), [layout, pathOf]);
  const standing = topicStanding();
  const selected = selectedTopic(current);
  const chosen = layout.bands.findIndex(({ topic }) => topic === selected);
  return (
    <g class={standing === undefined ? 'timeline-stream' : 'timeline-stream is-pointed'}>
      {layout.bands.map(({ topic }, index) => (
        <path
          key={topic}
          class={classOf(topic, standing)}
          data-topic={topic}
          style={topic === noTopic ? undefined : { fill: hue(slotOfBand(current, topic)) }}
          d={paths[index]}
        />
      ))}
      {chosen >= 0 && <path class="timeline-chosen" d={paths[chosen]} />}
    </g>
  );
}

function classOf(topic: TopicIndex, standing: TopicIndex | undefined): string {
  const more = [topic === noTopic && 'is-without', topic === standing && 'is-standing'];
  return ['timeline-band', ...more.filter(Boolean)].join(' ');
}

/** The topic that stands out: the band that is pointed at, or the row of the legend. */
function topicStanding(): TopicIndex | undefined {
  return pointedBand.value ?? (groupKind.value === 'topic' ? hoveredGroup.value : undefined);
}

function selectedTopic({ columns: { authorCount } }: Opened): TopicIndex | undefined {
  const selected = selection.value;
  return selected?.kind === 'node' && selected.node >= authorCount ? selected.node - authorCount : undefined;
}

/** Draws a band; of shares nothing is drawn where there is nothing to share. */
function outliner({ bins, firstBin, samples, isFilled }: StreamLayout, width: CssPixels): (band: Band) => string {
  const step = width / bins.count;
  const isShare = streamMeasure.peek() === 'share';
  const isIn = (sample: number) =>
    isFilled[Math.floor(sample / samples)] === 1 || isFilled[Math.ceil(sample / samples) - 1] === 1;
  return ({ lower, upper }) =>
    area<number>()
      .defined((sample) => !isShare || isIn(sample))
      .x((sample) => (firstBin + sample / samples) * step)
      .y0((sample) => lower[sample]!)
      .y1((sample) => upper[sample]!)
      .digits(1)(Array.from(lower, (_, sample) => sample)) ?? '';
}

/** The names of bands that are wide enough. */
function Names({ current, layout, width }: PartProps) {
  const end = binsNotOver(layout.bins)[0];
  const names = useMemo(
    () => bandNames(layout, end, width / layout.bins.count, (topic) => topicLabel(current, topic)),
    [current, layout, end, width],
  );
  return (
    <g class="timeline-band-names">
      {names.map(({ topic, text, x, y }) => (
        <text
          key={topic}
          x={x}
          y={y}
          dy="0.33em"
          text-anchor="middle"
          style={{ fill: topic === noTopic ? 'var(--ink-muted)' : `var(--on-hue-${slotOfBand(current, topic)})` }}
        >
          {text}
        </text>
      ))}
    </g>
  );
}

/** A stream has no base: how high a number of papers is stands beside it; shares have lines. */
function Gauge({ layout, width }: Omit<PartProps, 'current'>) {
  if (streamMeasure.value === 'share') {
    return [0, 0.5, 1].map((share) => (
      <g key={share} transform={`translate(0 ${Math.round((1 - share) * plotHeight()) + 0.5})`}>
        <line class="timeline-grid" x2={width} />
        <text class="timeline-tick" x={-8} dy="0.32em" text-anchor="end">
          {texts.timeline.stream.percent(share * 100)}
        </text>
      </g>
    ));
  }
  const papers = gaugeOf(plotHeight() / layout.unit);
  if (papers === 0) return null;
  const height = papers * layout.unit;
  const top = (plotHeight() - height) / 2;
  return (
    <g class="timeline-gauge">
      <path d={`M-14 ${top}h6m-3 0v${height}m-3 0h6`} />
      <text class="timeline-tick" x={-18} y={plotHeight() / 2} dy="0.32em" text-anchor="end">
        {compact(papers)}
      </text>
    </g>
  );
}

/** A round number of papers, about a third of the height. */
function gaugeOf(papersInHeight: number): number {
  if (!Number.isFinite(papersInHeight) || papersInHeight < 1) return 0;
  const { ticks } = paperScale(papersInHeight / 2, 1);
  return ticks.at(-1) ?? 1;
}

function inWords({ bins }: BinCounts): string {
  const [first, end] = unfoldedBins(bins);
  const { words, range } = texts.timeline.chart;
  const years = range(isoDay(bins.firsts[first]!), isoDay(bins.lasts[end - 1]!));
  const notOver = notOverName(bins, today.value);
  const measure = measureText(streamMeasure.value, bins.length, isAveraged.value, nouns.value.record);
  return words.all([words.stream(measure, years), ...(notOver === undefined ? [] : [notOver])]);
}
