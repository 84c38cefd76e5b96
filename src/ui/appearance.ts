import { effect } from '@preact/signals';
import { darkColours, lightColours, otherSlot } from '../arrange/palette.ts';
import { shapeCorners, shapeOfSlot } from '../model/shapes.ts';
import { mapStyle, reducedMotion, systemPrefersDark, theme } from '../state/state.ts';

/** Theme and hues as attributes and custom properties of the root, for every style file to read. */
export function keepAppearance(root: HTMLElement): () => void {
  follow('(prefers-color-scheme: dark)', (matches) => (systemPrefersDark.value = matches));
  follow('(prefers-reduced-motion: reduce)', (matches) => (reducedMotion.value = matches));
  for (let slot = 0; slot <= otherSlot; slot++) root.style.setProperty(`--shape-${slot}`, clipOf(slot));
  return effect(() => {
    root.dataset['theme'] = theme.value;
    root.dataset['shapes'] = mapStyle.value.shapes ? 'on' : 'off';
    const colours = theme.value === 'dark' ? darkColours : lightColours;
    for (const [slot, hue] of colours.entries()) {
      root.style.setProperty(`--hue-${slot}`, hue);
      root.style.setProperty(`--on-hue-${slot}`, inkOn(hue));
    }
  });
}

/** The shape of a slot inside a square that all shapes of one area go into. */
function clipOf(slot: number): string {
  const corners = shapeCorners[shapeOfSlot(slot)];
  if (corners.length === 0) return 'circle(32%)';
  return `polygon(${corners.map(([x, y]) => `${percent(x)} ${percent(y)}`).join(', ')})`;
}

const percent = (place: number): string => `${(50 + 32 * place).toFixed(1)}%`;

/** Black or white, whichever can be read better on the hue: WCAG's relative luminance against its midpoint. */
function inkOn(hue: string): string {
  const linear = (from: number) => {
    const share = Number.parseInt(hue.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5) > 0.179 ? '#000000' : '#ffffff';
}

function follow(query: string, tell: (matches: boolean) => void): void {
  const media = matchMedia(query);
  tell(media.matches);
  media.addEventListener('change', () => tell(media.matches));
}
