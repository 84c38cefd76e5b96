import { useId } from 'preact/hooks';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** What is to be thought of before it is chosen. */
  readonly warning?: string;
  /** It cannot be chosen; the hint says why. */
  readonly isBlocked?: boolean;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** In one line, for short labels without hints. */
  readonly inline?: boolean;
}

/** One of a few, as radio buttons with a line of explanation each. */
export function Choice<Value extends string>({ legend, value, options, onChange, inline = false }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class={inline ? 'choice inline' : 'choice'}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="check">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            disabled={option.isBlocked}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint !== undefined && <small class="muted">{option.hint}</small>}
            {option.warning !== undefined && <small class="choice-warning">{option.warning}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
