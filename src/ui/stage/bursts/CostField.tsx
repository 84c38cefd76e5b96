import { useTyping } from '../../parts/useTyping.ts';

interface Props {
  readonly label: string;
  readonly least: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** One of the two numbers that a burst depends on; what is out of bounds falls back to what was there. */
export const CostField = ({ label, least, value, onChange }: Props) => (
  <label class="field shift-cost">
    <span>{label}</span>
    <input
      type="number"
      min={least}
      max={10}
      step="any"
      {...useTyping(value)}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.valueAsNumber;
        if (typed >= least && typed <= 10) onChange(typed);
        else currentTarget.value = String(value);
      }}
    />
  </label>
);
