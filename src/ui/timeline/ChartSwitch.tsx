import { hasTopics, showBursts, wishedForm, chartForm, type ChartForm } from './chartForm.ts';

const forms: Readonly<Record<ChartForm, string>> = {
  bars: 'One bar for each step of time',
  stream: 'The topics as bands of one stream',
};

/** Bars or stream, and the bursts above them. */
export function ChartSwitch() {
  return (
    <>
      {hasTopics.value && (
        <fieldset class="timeline-switch" aria-label="How papers over time are drawn">
          {(Object.keys(forms) as ChartForm[]).map((form) => (
            <label key={form} title={forms[form]}>
              <input
                type="radio"
                name="timeline-form"
                class="timeline-spoken"
                checked={chartForm.value === form}
                onChange={() => (wishedForm.value = form)}
              />
              <span>{form === 'bars' ? 'Bars' : 'Stream'}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button
        type="button"
        class="timeline-toggle"
        aria-pressed={showBursts.value}
        title="Years in which something was written about much more often than usual"
        onClick={() => (showBursts.value = !showBursts.value)}
      >
        Bursts
      </button>
    </>
  );
}
