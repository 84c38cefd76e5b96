import type { CssPixels } from '../../model/units.ts';

const gap: CssPixels = 12;
const margin: CssPixels = 8;
const lowBar: CssPixels = 80;

interface Corner {
  readonly left: CssPixels;
  readonly top: CssPixels;
}

/**
 * Puts the outline on what is seen of the region, and the card beside it: to the right, the left, under or above it, where
 * it first fits. Where the region fills the screen the card stands at the lower edge, and the outline ends above it.
 */
export function placeTour(card: HTMLElement, outline: HTMLElement, region: Element): void {
  const { width, height } = card.getBoundingClientRect();
  const seen = seenOf(region.getBoundingClientRect());
  const within = (value: CssPixels, most: CssPixels) => Math.max(margin, Math.min(value, most - margin));
  const [left, top] = [within(seen.left, innerWidth - width), within(seen.top, innerHeight - height)];
  const beside: readonly Corner[] = [
    { left: seen.right + gap, top },
    { left: seen.left - gap - width, top },
  ];
  const over: readonly Corner[] = [
    { left, top: seen.bottom + gap },
    { left, top: seen.top - gap - height },
  ];
  // Beside a bar there are other bars.
  const places = seen.height < lowBar ? [...over, ...beside] : [...beside, ...over];
  const fits = (place: Corner) =>
    place.left >= margin &&
    place.top >= margin &&
    place.left + width <= innerWidth - margin &&
    place.top + height <= innerHeight - margin;
  const found = places.find(fits);
  const at = found ?? { left, top: innerHeight - height - margin };
  card.style.left = `${at.left}px`;
  card.style.top = `${at.top}px`;
  const bottom = found ? seen.bottom : Math.min(seen.bottom, at.top - gap);
  Object.assign(outline.style, {
    left: `${seen.left}px`,
    top: `${seen.top}px`,
    width: `${seen.width}px`,
    height: `${Math.max(0, bottom - seen.top)}px`,
  });
}

/** The part of a box that is on the screen. */
function seenOf({ left, top, right, bottom }: DOMRect): DOMRect {
  const [x, y] = [Math.max(0, left), Math.max(0, top)];
  return new DOMRect(
    x,
    y,
    Math.max(0, Math.min(innerWidth, right) - x),
    Math.max(0, Math.min(innerHeight, bottom) - y),
  );
}
