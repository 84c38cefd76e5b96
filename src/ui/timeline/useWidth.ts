import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CssPixels } from '../../model/units.ts';

/** Width of an element, kept up to date; 0 until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): CssPixels {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    setWidth(watched.clientWidth);
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
