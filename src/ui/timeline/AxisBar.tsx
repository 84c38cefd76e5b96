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
import type { Opened } from '../../work/protocol.ts';
import { IconButton } from './IconButton.tsx';
import { chartForm } from './chartForm.ts';
import { ChartSwitch } from './ChartSwitch.tsx';
import { foldedPapers, type BinCounts } from './bins.ts';
import { afterName, beforeName, measureName } from './names.ts';
import { number, plural } from './numbers.ts';
import { StreamOptions } from './StreamOptions.tsx';

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
        <span class="timeline-measure">{measureName(counted.bins.length, record)}</span>
      )}
      <fieldset class="timeline-zoom" aria-label="Axis of the timeline">
        <IconButton label="Zoom into the timeline" icon={plus} onClick={zoomAxisIn} />
        <IconButton label="Zoom out of the timeline" icon={minus} onClick={zoomAxisOut} disabled={!isZoomed.value} />
        <IconButton label="Whole axis" icon={whole} onClick={showWholeAxis} disabled={!isZoomed.value} />
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
  const title = isOn ? `Show all ${record}s on one scale of time` : `Give the few ${record}s far away one bar`;
  return (
    <>
      {isOn && <Folded counted={counted} record={record} />}
      <button key="fold" type="button" class="timeline-button" title={title} onClick={toggleFold}>
        {isOn ? 'Unfold' : 'Fold'}
      </button>
    </>
  );
}

function Folded({ counted, record }: RemarkProps) {
  const { before, after } = foldedPapers(counted);
  const words = [
    before > 0 && `${plural(before, record)} ${beforeName(counted.bins)}`,
    after > 0 && `${plural(after, record)} ${afterName(counted.bins)}`,
  ].filter(Boolean);
  return (
    <span class="timeline-remark" title={`One bar for ${words.join(', and one for ')}`}>
      {number(before + after)} folded
    </span>
  );
}

function CoarseRemark({ counted: { coarse, bins }, record }: RemarkProps) {
  if (coarse === 0) return null;
  const unit = bins.length === 'day' ? 'day' : 'month';
  return (
    <span class="timeline-remark" title={`${plural(coarse, record)} dated less exactly than to the ${unit}: in no bar`}>
      {number(coarse)} not to the {unit}
    </span>
  );
}
