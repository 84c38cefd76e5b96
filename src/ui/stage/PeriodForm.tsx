import { useMemo } from 'preact/hooks';
import { countPeriods, cutAt, cutPeriodsBy, fewestPeriods, periodsOf } from '../../actions/periods.ts';
import { yearOf } from '../../lib/calendar.ts';
import type { Period } from '../../model/shift.ts';
import { mostPeriods } from '../../shift/periods.ts';
import { committedWindow, periodChoice, type PeriodChoice } from '../../state/state.ts';
import type { Opened } from '../../work/protocol.ts';
import { Select } from '../parts/Select.tsx';

const ways: Readonly<Record<PeriodChoice['way'], string>> = {
  years: 'Equally long',
  papers: 'Equally many papers',
  own: 'Own years',
};

export function usePeriods(current: Opened): readonly Period[] {
  const choice = periodChoice.value;
  return useMemo(() => periodsOf(current, choice), [current, choice]);
}

/** Into which periods time is cut. */
export function PeriodForm({ current }: { readonly current: Opened }) {
  const { way, count, cuts } = periodChoice.value;
  return (
    <fieldset class="period-form">
      <legend class="visually-hidden">Periods</legend>
      <Select label="Periods" value={way} options={ways} onChange={(next) => next && cutPeriodsBy(next, current)} />
      {way === 'own' ? <Cuts current={current} cuts={cuts} /> : <Count value={count} />}
    </fieldset>
  );
}

const Count = ({ value }: { readonly value: number }) => (
  <label class="field">
    <span>How many</span>
    <input
      type="number"
      min={fewestPeriods}
      max={mostPeriods}
      step={1}
      value={value}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.valueAsNumber;
        if (Number.isInteger(typed)) countPeriods(typed);
        currentTarget.value = String(periodChoice.peek().count);
      }}
    />
  </label>
);

function Cuts({ current, cuts }: { readonly current: Opened; readonly cuts: readonly number[] }) {
  const { from, to } = committedWindow.value;
  return (
    <>
      <label class="field">
        <span>New periods from</span>
        <input
          type="text"
          inputMode="numeric"
          size={18}
          value={cuts.join(', ')}
          placeholder="2005, 2012"
          title="The first year of each period but the first, with commas between"
          onChange={({ currentTarget }) => {
            cutAt([...currentTarget.value.matchAll(/\d{4}/g)].map(Number), current);
            currentTarget.value = periodChoice.peek().cuts.join(', ');
          }}
        />
      </label>
      <button
        type="button"
        class="quiet"
        title="The window of the timeline becomes a period"
        onClick={() => cutAt([...cuts, yearOf(from), yearOf(to) + 1], current)}
      >
        Cut at the window
      </button>
    </>
  );
}
