interface Props<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** The label above the list, for long options. */
  readonly isStacked?: boolean;
  readonly value: Value | undefined;
  /** Value → what is shown, in their order. */
  readonly options: Readonly<Record<Value, string>>;
  /** What choosing nothing is called; without it something is always chosen. */
  readonly none?: string;
  /** Has the focus when its dialog opens. */
  readonly isFirst?: boolean;
  readonly onChange: (value: Value | undefined) => void;
}

/** One of several, in a list that folds away. */
export const Select = <Value extends string>({
  label,
  isLabelHidden,
  isStacked = false,
  value,
  options,
  none,
  isFirst = false,
  onChange,
}: Props<Value>) => (
  <label class={isStacked ? 'field stacked' : 'field'}>
    <span class={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
    <select
      data-first={isFirst ? '' : undefined}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(currentTarget.value === '' ? undefined : (currentTarget.value as Value))
      }
    >
      {none !== undefined && <option value="">{none}</option>}
      {(Object.keys(options) as Value[]).map((option) => (
        <option key={option} value={option}>
          {options[option]}
        </option>
      ))}
    </select>
  </label>
);
