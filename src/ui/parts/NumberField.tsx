import { useTyping } from './useTyping.ts';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly onChange: (value: number) => void;
}

/** A whole number, told when it is complete; nonsense falls back to what was there. */
export const NumberField = ({ label, value, min, onChange }: Props) => (
  <label class="field">
    <span>{label}</span>
    <input
      type="number"
      min={min}
      step={1}
      {...useTyping(value)}
      onChange={({ currentTarget }) => {
        const typed = currentTarget.valueAsNumber;
        if (Number.isInteger(typed) && typed >= min) onChange(typed);
        else currentTarget.value = String(value);
      }}
    />
  </label>
);
