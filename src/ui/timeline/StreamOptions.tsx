import { useEffect, useRef } from 'preact/hooks';
import { unfoldedBins } from '../../lib/calendarBins.ts';
import { colourBy, nouns, selection } from '../../state/state.ts';
import { inTenths } from '../../texts/numbers.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Swatch } from '../parts/Swatch.tsx';
import type { BinCounts } from '../../network/binCounts.ts';
import { isAveraged, streamMeasure, type StreamMeasure } from './chartForm.ts';
import { binName } from './names.ts';
import { pointAtRow, selectBand } from './pointedBand.ts';
import type { StreamSeries } from './streamLayout.ts';
import { measureText, shareText, slotOfBand, sumOf, topicLabel } from './streamWords.ts';
import { useStreamSeries } from './useStreamSeries.ts';

const words = texts.timeline.stream;

interface Props {
  readonly current: Opened;
  readonly counted: BinCounts;
}

/** What the stream measures; opened, the choices, and its bands as a list for those who do not point at them. */
export function StreamOptions({ current, counted }: Props) {
  const { record } = nouns.value;
  const { length } = counted.bins;
  const isByTopic = colourBy.value === 'topic';
  const opening = useRef<HTMLDetailsElement>(null);
  useEffect(() => closingByEscape(opening.current), []);
  return (
    <details ref={opening} class="timeline-sides timeline-options">
      <summary title={words.optionsHint}>
        {measureText(streamMeasure.value, length, isAveraged.value, record)}
        {!isByTopic && words.byTopic}
      </summary>
      <div class="timeline-popover">
        <div class="timeline-measures">
          <Measure measure="count" label={words.count} />
          <Measure measure="share" label={words.share} />
          <label class="timeline-loop">
            <input
              type="checkbox"
              checked={isAveraged.value}
              onChange={(event) => (isAveraged.value = event.currentTarget.checked)}
            />
            {words.average(length)}
          </label>
        </div>
        {!isByTopic && <p class="timeline-popover-remark">{words.ownColours}</p>}
        <BandList current={current} counted={counted} />
      </div>
    </details>
  );
}

const Measure = ({ measure, label }: { readonly measure: StreamMeasure; readonly label: string }) => (
  <label class="timeline-loop">
    <input
      type="radio"
      name="timeline-measure"
      checked={streamMeasure.value === measure}
      onChange={() => (streamMeasure.value = measure)}
    />
    {label}
  </label>
);

/** The bands, the largest first: by papers, by share, and when there was most of each. */
function BandList({ current, counted }: Props) {
  const series = useStreamSeries(current, counted);
  const { record } = nouns.value;
  const whole = series.reduce((sum, band) => sum + sumOf(band), 0);
  const rows = series.filter((band) => sumOf(band) > 0).sort((one, other) => sumOf(other) - sumOf(one));
  return (
    <table class="timeline-bands">
      <thead>
        <tr>
          <th scope="col">{words.columns.topic}</th>
          <th scope="col">{texts.timeline.many(record)}</th>
          <th scope="col">{words.columns.share}</th>
          <th scope="col">{words.columns.peak}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((band) => (
          <tr key={band.topic} onMouseEnter={() => pointAtRow(band.topic)} onMouseLeave={pointAtNone}>
            <th scope="row">
              <BandButton current={current} band={band} />
            </th>
            <td>{inTenths(sumOf(band))}</td>
            <td>{shareText(sumOf(band), whole)}</td>
            <td>{peakName(counted, band)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const pointAtNone = () => pointAtRow(undefined);

function BandButton({ current, band: { topic } }: { readonly current: Opened; readonly band: StreamSeries }) {
  const swatch = <Swatch group={topic} slot={slotOfBand(current, topic)} />;
  const label = topicLabel(current, topic);
  if (topic < 0) {
    return (
      <span class="timeline-band-row">
        {swatch} {label}
      </span>
    );
  }
  const selected = selection.value;
  const isSelected = selected?.kind === 'node' && selected.node === current.columns.authorCount + topic;
  return (
    <button
      type="button"
      class="timeline-band-row"
      aria-pressed={isSelected}
      onClick={() => selectBand(topic)}
      onFocus={() => pointAtRow(topic)}
      onBlur={pointAtNone}
    >
      {swatch} {label}
    </button>
  );
}

function peakName({ bins }: BinCounts, { amounts }: StreamSeries): string {
  const [first, end] = unfoldedBins(bins);
  const shown = amounts.subarray(first, end);
  return binName(bins, first + shown.indexOf(shown.reduce((most, amount) => Math.max(most, amount), 0)));
}

/** From wherever in it the focus is; gives the end of listening. */
function closingByEscape(details: HTMLDetailsElement | null): () => void {
  const life = new AbortController();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !details?.open) return;
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
  details?.addEventListener('keydown', onKeyDown, { signal: life.signal });
  return () => life.abort();
}
