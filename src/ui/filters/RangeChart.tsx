import { useId, useRef } from 'preact/hooks';
import { filterName } from '../../actions/filterWords.ts';
import { cancelSlide, endSlide, shownRange, slideRange } from '../../actions/slideRange.ts';
import type { NumberRange, RangeName } from '../../model/filters.ts';
import type { RangeBin } from '../../model/sift.ts';
import { slide } from '../../state/filterPanel.ts';
import { texts } from '../../texts/texts.ts';
import { weightText } from '../../texts/numbers.ts';
import { RangeBars } from './RangeBars.tsx';
import { movedTo, nearestEdge, rangeAfterKey, spanOfRange, type Edge } from './rangeSpan.ts';

const words = texts.filters;

interface Props {
  readonly name: RangeName;
  readonly bins: readonly RangeBin[];
  readonly range: NumberRange;
}

/** The histogram with a handle at each bound: for pointers, fingers and keys. */
export function RangeChart({ name, bins, range }: Props) {
  const held = useRef<Edge | undefined>(undefined);
  const keys = useId();
  const span = spanOfRange(bins, range);
  const values = { from: valuesOf('from', bins, range), to: valuesOf('to', bins, range) };

  const positionOf = ({ currentTarget, clientX }: OnArea) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    return ((clientX - left) / width) * bins.length;
  };
  // From the range as it is by now: it may not be drawn yet.
  const moveTo = (edge: Edge, event: OnArea) =>
    slideRange(name, movedTo(bins, shownRange(name), edge, positionOf(event)));
  const onPointerDown = (event: OnArea) => {
    if (event.button !== 0 || held.current) return;
    const pressed = event.target instanceof HTMLElement ? event.target.dataset['edge'] : undefined;
    const now = spanOfRange(bins, shownRange(name));
    const edge = pressed === 'from' || pressed === 'to' ? pressed : nearestEdge(now, positionOf(event));
    held.current = edge;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.querySelector<HTMLElement>(`[data-edge=${edge}]`)?.focus({ preventScroll: true });
    event.preventDefault();
    if (pressed === undefined) moveTo(edge, event);
  };
  const onPointerMove = (event: OnArea) => {
    if (held.current) moveTo(held.current, event);
  };
  const letGo = (end: () => void) => () => {
    if (!held.current) return;
    held.current = undefined;
    end();
  };
  const onKeyDown = (edge: Edge) => (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && slide.peek()) {
      letGo(cancelSlide)();
      event.stopPropagation();
      return;
    }
    const moved = rangeAfterKey(bins, shownRange(name), edge, event.key);
    if (!moved) return;
    event.preventDefault();
    event.stopPropagation();
    slideRange(name, moved);
  };
  const rest = () => {
    if (!held.current) endSlide();
  };
  return (
    <div
      class="filter-chart"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo(endSlide)}
      onPointerCancel={letGo(cancelSlide)}
    >
      <p id={keys} class="visually-hidden">
        {words.rangeKeys}
      </p>
      <RangeBars bins={bins} span={span} />
      {edges.map((edge) => (
        <div
          key={edge}
          class={`filter-handle is-${edge}`}
          data-edge={edge}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- two of them share one histogram and bound each other
          role="slider"
          tabIndex={0}
          aria-label={edge === 'from' ? words.rangeFrom(filterName(name)) : words.rangeTo(filterName(name))}
          aria-describedby={keys}
          aria-valuemin={values[edge].min}
          aria-valuemax={values[edge].max}
          aria-valuenow={values[edge].now}
          aria-valuetext={values[edge].text}
          style={{ left: `${(100 * (edge === 'from' ? span.start : span.end)) / bins.length}%` }}
          onKeyDown={onKeyDown(edge)}
          onKeyUp={rest}
          // A key may be let go elsewhere.
          onBlur={rest}
        />
      ))}
    </div>
  );
}

const edges: readonly Edge[] = ['from', 'to'];

type OnArea = PointerEvent & { readonly currentTarget: HTMLElement };

/** Each handle is bounded by the other; at its end there is no bound. Bounds may lie beyond what there is to count. */
function valuesOf(edge: Edge, bins: readonly RangeBin[], { from, to }: NumberRange) {
  const [least, most] = [bins[0]!.from, bins.at(-1)!.to];
  const value = edge === 'from' ? from : to;
  const now = value ?? (edge === 'from' ? least : most);
  const [min, max] = edge === 'from' ? [least, to ?? most] : [from ?? least, most];
  return {
    min: Math.min(min, now),
    max: Math.max(max, now),
    now,
    text: value === null ? words.noBound : weightText(value),
  };
}
