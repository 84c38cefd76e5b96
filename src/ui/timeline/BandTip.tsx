import type { CssPixels } from '../../model/units.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import type { BinCounts } from '../../network/binCounts.ts';
import { gutter, px } from './frame.ts';
import { binName } from './names.ts';
import { pointedBin } from './Pointed.tsx';
import { pointedBand } from './pointedBand.ts';
import type { StreamSeries } from './streamLayout.ts';
import { shareText, slotOfBand, topicLabel } from './streamWords.ts';

interface Props {
  readonly current: Opened;
  readonly counted: BinCounts;
  readonly series: readonly StreamSeries[];
  readonly width: CssPixels;
}

/** The band under the pointer: which topic, when, and how many papers it has, as counted rather than as averaged. */
export function BandTip({ current, counted: { bins, totals }, series, width }: Props) {
  const [topic, bin] = [pointedBand.value, pointedBin.value];
  const band = series.find((one) => one.topic === topic);
  if (!band || bin === undefined || bin >= bins.count) return null;
  const share = (bin + 0.5) / bins.count;
  const side = share > 0.66 ? 'right' : share < 0.33 ? 'left' : 'middle';
  const amount = band.amounts[bin]!;
  return (
    <div
      class={`timeline-band-tip is-${side}`}
      aria-hidden="true"
      style={{ left: px(gutter.left + share * width) }}
      data-slot={slotOfBand(current, band.topic)}
    >
      <span class="timeline-band-dot" />
      <strong>{topicLabel(current, band.topic)}</strong>
      <span>
        {texts.timeline.stream.tip(binName(bins, bin), amount, nouns.value.record, shareText(amount, totals[bin]!))}
      </span>
    </div>
  );
}
