import type { CssPixels } from '../../model/units.ts';

const gap: CssPixels = 6;
const margin: CssPixels = 8;

/** Puts a card that lies over the page under what it is about, or above where there is more room, within the window. */
export function placeBeside(card: HTMLElement, what: Element): void {
  const [{ width, height }, about] = [card.getBoundingClientRect(), what.getBoundingClientRect()];
  const [under, above] = [about.bottom + gap, about.top - gap - height];
  const isUnder = under + height <= innerHeight - margin || above < margin;
  const left = Math.max(margin, Math.min(about.left, innerWidth - width - margin));
  const top = Math.max(margin, Math.min(isUnder ? under : above, innerHeight - height - margin));
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
