import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CssPixels } from '../../model/units.ts';

/** What stays free below a drawing. */
const below: CssPixels = 16;

/** The height from the top of a drawing to the lower edge of the stage, so that it can be seen whole; no bound where the page scrolls. */
export function useRoom(element: RefObject<HTMLElement | null>): CssPixels {
  const [room, setRoom] = useState(Infinity);
  useLayoutEffect(() => {
    const drawing = element.current;
    const stage = drawing?.closest<HTMLElement>('.stage-view');
    if (!drawing || !stage) return undefined;
    const measure = () => {
      const isScrolled = getComputedStyle(stage).position === 'absolute';
      const top = drawing.getBoundingClientRect().top - stage.getBoundingClientRect().top + stage.scrollTop;
      setRoom(isScrolled ? stage.clientHeight - top - below : Infinity);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
