import {
  foldable,
  isAxisFolded,
  isZoomed,
  showWholeAxis,
  toggleFold,
  zoomAxisIn,
  zoomAxisOut,
} from '../../actions/axis.ts';
import { nouns } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { IconButton } from './IconButton.tsx';
import { chartForm } from './chartForm.ts';
import { ChartSwitch } from './ChartSwitch.tsx';
import { foldedPapers, type BinCounts } from '../../network/binCounts.ts';
import { afterName, beforeName } from './names.ts';
import { StreamOptions } from './StreamOptions.tsx';

const words = texts.timeline.axis;

interface Props {
  readonly counted: BinCounts;
}

interface BarProps extends Props {
  readonly current: Opened;
}

/** What is drawn, what it measures and over which time, and how to come closer. */
export function AxisBar({ current, counted }: BarProps) {
  const { record } = nouns.value;
  return (
    <div class="timeline-axis">
      <ChartSwitch />
      {chartForm.value === 'stream' ? (
        <StreamOptions current={current} counted={counted} />
      ) : (
        <span class="timeline-measure">{words.measure(counted.bins.length, record)}</span>
      )}
      <fieldset class="timeline-zoom" aria-label={words.label}>
        <IconButton label={words.zoomIn} icon={plus} onClick={zoomAxisIn} />
        <IconButton label={words.zoomOut} icon={minus} onClick={zoomAxisOut} disabled={!isZoomed.value} />
        <IconButton label={words.whole} icon={whole} onClick={showWholeAxis} disabled={!isZoomed.value} />
      </fieldset>
      <CoarseRemark counted={counted} record={record} />
      {foldable.value && !isZoomed.value && <Fold counted={counted} record={record} />}
    </div>
  );
}

const plus = 'M3 8h10M8 3v10';
const minus = 'M3 8h10';
const whole = 'M2 4v8M14 4v8M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2';

interface RemarkProps extends Props {
  readonly record: string;
}

/** Says what is folded, and unfolds it. */
function Fold({ counted, record }: RemarkProps) {
  const isOn = isAxisFolded.value;
  const title = (isOn ? words.unfoldHint : words.foldHint)(record);
  return (
    <>
      {isOn && <Folded counted={counted} record={record} />}
      <button key="fold" type="button" class="timeline-button" title={title} onClick={toggleFold}>
        {isOn ? words.unfold : words.fold}
      </button>
    </>
  );
}

function Folded({ counted, record }: RemarkProps) {
  const { before, after } = foldedPapers(counted);
  const parts = [
    before > 0 && words.foldedPart(before, record, beforeName(counted.bins)),
    after > 0 && words.foldedPart(after, record, afterName(counted.bins)),
  ].filter((part) => part !== false);
  return (
    <span class="timeline-remark" title={words.foldedHint(parts)}>
      {words.folded(before + after)}
    </span>
  );
}

function CoarseRemark({ counted: { coarse, bins }, record }: RemarkProps) {
  if (coarse === 0) return null;
  const unit = bins.length === 'day' ? 'day' : 1;
  return (
    <span class="timeline-remark" title={words.coarseHint(coarse, record, unit)}>
      {words.coarse(coarse, unit)}
    </span>
  );
}
