import { useMemo } from 'preact/hooks';
import { countPeriods, cutAt, cutPeriodsBy, fewestPeriods, periodsOf } from '../../actions/periods.ts';
import { yearOf } from '../../lib/calendar.ts';
import type { Period } from '../../model/shift.ts';
import { mostPeriods } from '../../shift/periods.ts';
import { committedWindow, periodChoice } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import type { Opened } from '../../work/protocol.ts';
import { Select } from '../parts/Select.tsx';
import { useTyping } from '../parts/useTyping.ts';

const words = texts.stage.periods;

export function usePeriods(current: Opened): readonly Period[] {
  const choice = periodChoice.value;
  return useMemo(() => periodsOf(current, choice), [current, choice]);
}

/** Into which periods time is cut. */
export function PeriodForm({ current }: { readonly current: Opened }) {
  const { way, count, cuts } = periodChoice.value;
  return (
    <fieldset class="period-form">
      <legend class="visually-hidden">{words.label}</legend>
      <Select
        label={words.label}
        value={way}
        options={words.ways}
        onChange={(next) => next && cutPeriodsBy(next, current)}
      />
      {way === 'own' ? <Cuts current={current} cuts={cuts} /> : <Count value={count} />}
    </fieldset>
  );
}

const Count = ({ value }: { readonly value: number }) => (
  <label class="field">
    <span>{words.count}</span>
    <input
      type="number"
      min={fewestPeriods}
      max={mostPeriods}
      step={1}
      {...useTyping(value)}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.valueAsNumber;
        if (Number.isInteger(typed)) countPeriods(typed);
        currentTarget.value = String(periodChoice.peek().count);
      }}
    />
  </label>
);

function Cuts({ current, cuts }: { readonly current: Opened; readonly cuts: readonly number[] }) {
  const cutAtWindow = () => {
    const { from, to } = committedWindow.peek();
    cutAt([...periodChoice.peek().cuts, yearOf(from), yearOf(to) + 1], current);
  };
  return (
    <>
      <label class="field">
        <span>{words.cuts}</span>
        <input
          type="text"
          inputMode="numeric"
          size={18}
          {...useTyping(cuts.join(', '))}
          placeholder={words.cutsPlaceholder}
          title={words.cutsHint}
          onChange={({ currentTarget }) => {
            cutAt([...currentTarget.value.matchAll(/\d{4}/g)].map(Number), current);
            currentTarget.value = periodChoice.peek().cuts.join(', ');
          }}
        />
      </label>
      <button type="button" class="quiet" title={words.cutAtWindowHint} onClick={cutAtWindow}>
        {words.cutAtWindow}
      </button>
    </>
  );
}
