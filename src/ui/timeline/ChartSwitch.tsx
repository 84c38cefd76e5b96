import { texts } from '../../texts/texts.ts';
import { hasTopics, showBursts, wishedForm, chartForm, type ChartForm } from './chartForm.ts';

const words = texts.timeline.chart;

const hints: Readonly<Record<ChartForm, string>> = { bars: words.barsHint, stream: words.streamHint };

/** Bars or stream, and the bursts above them. */
export function ChartSwitch() {
  return (
    <>
      {hasTopics.value && (
        <fieldset class="timeline-switch" aria-label={words.forms}>
          {(Object.keys(hints) as ChartForm[]).map((form) => (
            <label key={form} title={hints[form]}>
              <input
                type="radio"
                name="timeline-form"
                class="timeline-spoken"
                checked={chartForm.value === form}
                onChange={() => (wishedForm.value = form)}
              />
              <span>{words[form]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        class="timeline-toggle"
        aria-pressed={showBursts.value}
        title={words.burstsHint}
        onClick={() => (showBursts.value = !showBursts.value)}
      >
        {words.bursts}
      </button>
    </>
  );
}
