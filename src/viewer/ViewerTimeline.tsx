import { useMemo, useRef } from 'preact/hooks';
import { timeBins } from '../actions/axis.ts';
import type { CssPixels } from '../model/units.ts';
import { isEmbedded } from '../state/embedded.ts';
import { nouns, opened } from '../state/state.ts';
import { texts } from '../texts/texts.ts';
import { countBins, type BinCounts } from '../network/binCounts.ts';
import { BoundFields } from '../ui/timeline/BoundFields.tsx';
import { Brush } from '../ui/timeline/Brush.tsx';
import { chartHeight, gutter, px } from '../ui/timeline/frame.ts';
import { Histogram } from '../ui/timeline/Histogram.tsx';
import { usePassing } from '../ui/timeline/passing.ts';
import { Pointed } from '../ui/timeline/Pointed.tsx';
import { Readout } from '../ui/timeline/Readout.tsx';
import { Transport } from '../ui/timeline/Transport.tsx';
import { Undated } from '../ui/timeline/Undated.tsx';
import { useWidth } from '../ui/timeline/useWidth.ts';

/** The parts of the app's timeline that a reader needs: the bars, the window on them, and playing. */
export function ViewerTimeline() {
  const [corpus, bins] = [opened.value!, timeBins.value];
  const passing = usePassing();
  const counted = useMemo(() => {
    const { columns, recordCount } = corpus;
    return bins && countBins({ ...columns, paperFrom: columns.paperFrom.subarray(0, recordCount) }, bins, passing);
  }, [corpus, bins, passing]);
  return (
    <section class="timeline" aria-label={texts.timeline.label}>
      {counted ? <WithDates counted={counted} /> : <p class="timeline-none">{nouns.value.noDates}.</p>}
    </section>
  );
}

function WithDates({ counted }: { readonly counted: BinCounts }) {
  const frame = useRef<HTMLDivElement>(null);
  const width: CssPixels = Math.max(0, useWidth(frame) - gutter.left - gutter.right);
  const { record } = nouns.value;
  return (
    <>
      <div class="timeline-controls">
        <Transport unit={counted.bins.length} />
        {!isEmbedded.value && <BoundFields />}
      </div>
      <div class="timeline-line">
        <span class="timeline-measure">{texts.timeline.axis.measure(counted.bins.length, record)}</span>
        <Readout />
      </div>
      <div class="timeline-charts">
        <div class="timeline-chart">
          <div class="timeline-plot" ref={frame} style={{ height: px(chartHeight()) }}>
            {width > 0 && (
              <>
                <Histogram counted={counted} width={width} />
                <Brush bins={counted.bins} width={width} />
                <Pointed counted={counted} width={width} />
              </>
            )}
          </div>
        </div>
        <Undated counted={counted} />
      </div>
    </>
  );
}
