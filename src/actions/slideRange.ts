import { batch } from '@preact/signals';
import type { NumberRange, RangeName } from '../model/filters.ts';
import { slide } from '../state/filterPanel.ts';
import { filters } from '../state/state.ts';
import { setRange } from './filters.ts';

/** Filters at most this often while a handle keeps moving. */
const filterEveryMs = 100;

let timer: ReturnType<typeof setTimeout> | undefined;

/** The range as it is shown: under the hand, or else as it filters. */
export function shownRange(name: RangeName): NumberRange {
  const held = slide.value;
  return held?.name === name ? held.range : filters.value.ranges[name];
}

/** A range under the hand: it is shown at once; the filter follows, the newest wins. */
export function slideRange(name: RangeName, range: NumberRange): void {
  const held = slide.peek();
  const before = held?.name === name ? held.before : filters.peek().ranges[name];
  slide.value = { name, range, before };
  timer ??= setTimeout(passOn, filterEveryMs);
}

function passOn(): void {
  clearTimeout(timer);
  timer = undefined;
  const held = slide.peek();
  if (held) setRange(held.name, held.range);
}

/** The end of the gesture: what is filtered now is what is told. */
export function endSlide(): void {
  batch(() => {
    passOn();
    slide.value = undefined;
  });
}

/** Back to where it was taken. */
export function cancelSlide(): void {
  const held = slide.peek();
  if (!held) return;
  slide.value = { ...held, range: held.before };
  endSlide();
}
