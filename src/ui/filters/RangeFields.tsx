import { useSignal, type Signal } from '@preact/signals';
import { useId, useLayoutEffect } from 'preact/hooks';
import { filterName } from '../../actions/filterWords.ts';
import { setRange } from '../../actions/filters.ts';
import type { NumberRange, RangeName } from '../../model/filters.ts';
import type { RangeBin } from '../../model/sift.ts';
import { filters } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { weightText } from '../../texts/numbers.ts';
import type { Edge } from './rangeSpan.ts';

const words = texts.filters;

interface Props {
  readonly name: RangeName;
  readonly bins: readonly RangeBin[];
  readonly range: NumberRange;
}

/** The two bounds as numbers; empty is no bound. */
export function RangeFields({ name, bins, range }: Props) {
  const problem = useSignal('');
  const id = useId();
  return (
    <div class="filter-bounds">
      <BoundField name={name} edge="from" bound={range.from} limit={bins[0]?.from} problem={problem} id={id} />
      <BoundField name={name} edge="to" bound={range.to} limit={bins.at(-1)?.to} problem={problem} id={id} />
      <p class="filter-problem" id={id} aria-live="polite">
        {problem.value}
      </p>
    </div>
  );
}

interface Draft {
  readonly text: string;
  /** The bound that it was typed over, drawn or not. */
  readonly over: number | null;
}

interface FieldProps {
  readonly name: RangeName;
  readonly edge: Edge;
  readonly bound: number | null;
  /** The least, or the most, that there is. */
  readonly limit: number | undefined;
  readonly problem: Signal<string>;
  /** Of the problem. */
  readonly id: string;
}

function BoundField({ name, edge, bound, limit, problem, id }: FieldProps) {
  const draft = useSignal<Draft | undefined>(undefined);
  const isWrong = useSignal(false);
  const forget = () => {
    draft.value = undefined;
    if (isWrong.value) problem.value = '';
    isWrong.value = false;
  };
  // What was typed gives way where the bound is moved by other means; not what was typed before that was drawn.
  useLayoutEffect(() => {
    if (draft.peek()?.over !== bound) forget();
  }, [bound]);
  const take = () => {
    const written = draft.peek();
    if (written === undefined) return;
    const typed = numberIn(written.text);
    if (typed === undefined) {
      isWrong.value = true;
      problem.value = words.notANumber(written.text);
      return;
    }
    forget();
    setRange(name, { ...filters.peek().ranges[name], [edge]: typed });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key !== 'Escape' || draft.peek() === undefined) return;
    event.stopPropagation();
    forget();
  };
  const title = filterName(name);
  return (
    <label class="filter-bound">
      <span aria-hidden="true">{words[edge]}</span>
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-label={edge === 'from' ? words.rangeFrom(title) : words.rangeTo(title)}
        aria-invalid={isWrong.value}
        aria-describedby={isWrong.value ? id : undefined}
        placeholder={limit === undefined ? '' : weightText(limit)}
        value={draft.value?.text ?? (bound === null ? '' : boundText(bound))}
        onInput={({ currentTarget }) =>
          (draft.value = { text: currentTarget.value, over: filters.peek().ranges[name][edge] })
        }
        onKeyDown={onKeyDown}
        onBlur={take}
      />
    </label>
  );
}

/** Borders of bars of fractions are a hair below the next bar. */
const boundText = (bound: number): string => String(Number(bound.toPrecision(9)));

/** The number in a text, `null` of none; undefined of what is no number. A comma may stand before decimals. */
function numberIn(text: string): number | null | undefined {
  const trimmed = text.trim().replace(',', '.');
  if (trimmed === '') return null;
  const found = Number(trimmed);
  return Number.isFinite(found) && found >= 0 ? found : undefined;
}
