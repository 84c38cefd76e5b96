import { resumeMeasuring, stopMeasuring } from '../../actions/measures.ts';
import { measureWords } from '../../actions/measureWords.ts';
import { isLongMeasure, type Measure } from '../../model/measure.ts';
import { measuring, nouns, stoppedMeasures } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';

const words = texts.parts.awaited;

interface Props {
  readonly measures: readonly Measure[];
  /** Nothing else stands where the values will be. */
  readonly isEmpty?: boolean;
}

/** Where measures are awaited: how far they are, and the way to stop them; or that they were stopped, and the way on. */
export function Awaited({ measures, isEmpty = false }: Props) {
  const labels = measures.map((measure) => measureWords(measure, nouns.value).label).join(', ');
  const now = measuring.value;
  if (measures.some((measure) => stoppedMeasures.value.has(measure))) {
    return (
      <p class="awaited">
        <span class="muted">{words.cancelled(labels)}</span>
        <button type="button" class="quiet" onClick={() => resumeMeasuring(measures)}>
          {words.resume}
        </button>
      </p>
    );
  }
  if (!now || !measures.some(isLongMeasure)) {
    return isEmpty ? <p class="muted small">{words.waiting(labels)}</p> : null;
  }
  const { label } = measureWords(now.measure, nouns.value);
  const percent = Math.floor(now.share * 100);
  return (
    <div class="awaited">
      <output>{words.running(label)}</output>
      <span class="awaited-percent">{words.percent(percent)}</span>
      <button type="button" class="quiet" onClick={stopMeasuring}>
        {words.cancel}
      </button>
      <progress aria-label={label} max={100} value={percent} />
    </div>
  );
}
