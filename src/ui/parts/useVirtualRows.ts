import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import type { CssPixels } from '../../model/units.ts';

interface Wish {
  readonly count: number;
  /** Of every row. */
  readonly height: CssPixels;
  /** What stays above the rows while they scroll. */
  readonly head: CssPixels;
  /** A row that stays in the page wherever it is scrolled to: the one that has the focus. */
  readonly kept: number | undefined;
}

/** The rows of a long list that are in sight, of which alone there are elements. */
export function useVirtualRows(
  place: RefObject<HTMLElement | null>,
  { count, height, head, kept }: Wish,
): Virtualizer<HTMLElement, HTMLElement> {
  const [, render] = useReducer<number, void>((times) => times + 1, 0);
  const options = {
    count,
    getScrollElement: () => place.current,
    estimateSize: () => height,
    paddingStart: head,
    scrollPaddingStart: head,
    overscan: 6,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => render(),
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const rows = defaultRangeExtractor(range);
      return kept === undefined || kept < 0 || kept >= count || rows.includes(kept)
        ? rows
        : [...rows, kept].sort((a, b) => a - b);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  // The names that the library has for those who bind it to a framework.
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._willUpdate());
  // Sizes are known from the options, and change with them alone.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);
  return virtualizer;
}
