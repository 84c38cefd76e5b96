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
import { IconButton } from './IconButton.tsx';
import { foldedPapers, type BinCounts } from './bins.ts';
import { afterName, beforeName, measureName } from './names.ts';
import { plural } from './numbers.ts';

interface Props {
  readonly counted: BinCounts;
}

/** What the bars measure and over which time, and how to come closer. */
export function AxisBar({ counted }: Props) {
  const { record } = nouns.value;
  const remarks = [foldWords(counted, record), coarseWords(counted, record)].filter((words) => words !== '');
  return (
    <div class="timeline-axis">
      <strong class="timeline-measure">{measureName(counted.bins.length, record)}</strong>
      <span class="timeline-zoom" role="group" aria-label="Axis of the timeline">
        <IconButton label="Zoom into the timeline" icon={plus} onClick={zoomAxisIn} />
        <IconButton label="Zoom out of the timeline" icon={minus} onClick={zoomAxisOut} disabled={!isZoomed.value} />
        <IconButton label="Whole axis" icon={whole} onClick={showWholeAxis} disabled={!isZoomed.value} />
      </span>
      {remarks.length > 0 && (
        <span class="timeline-remark" title={remarks.join('; ')}>
          {remarks.join('; ')}
        </span>
      )}
      {foldable.value && !isZoomed.value && (
        <button
          type="button"
          class="timeline-button"
          title={isAxisFolded.value ? 'Show all of time at one scale' : 'Give the few papers far away one bar'}
          onClick={toggleFold}
        >
          {isAxisFolded.value ? 'Unfold' : 'Fold'}
        </button>
      )}
    </div>
  );
}

const plus = 'M3 8h10M8 3v10';
const minus = 'M3 8h10';
const whole = 'M2 4v8M14 4v8M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2';

/** `3 papers before 1990 in one bar`; what a zoomed axis leaves outside is named at its ends. */
function foldWords(counted: BinCounts, record: string): string {
  if (isZoomed.value || !isAxisFolded.value) return '';
  const { before, after } = foldedPapers(counted);
  const words = [
    before > 0 && `${plural(before, record)} ${beforeName(counted.bins)}`,
    after > 0 && `${plural(after, record)} ${afterName(counted.bins)}`,
  ].filter(Boolean);
  return words.length > 0 ? `${words.join(' and ')} folded` : '';
}

const coarseWords = ({ coarse, bins }: BinCounts, record: string): string =>
  coarse > 0 ? `${plural(coarse, record)} not dated to the ${bins.length === 'day' ? 'day' : 'month'}, in no bar` : '';
