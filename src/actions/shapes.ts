import { mapStyle } from '../state/state.ts';
import { changeStyle } from './colours.ts';

const storageKey = 'coterie.shapes';
/** People whose system asks for this see colours badly, or none. */
const contrast = '(forced-colors: active), (prefers-contrast: more)';

/** What the user wants is remembered, whatever the system says. */
export function showShapes(shapes: boolean): void {
  changeStyle({ shapes });
  try {
    localStorage.setItem(storageKey, shapes ? 'on' : 'off');
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

/** As the user wanted it last, or else as the system's contrast asks for. */
export function restoreShapes(): void {
  const media = matchMedia(contrast);
  const stored = remembered();
  if (stored) return changeStyle({ shapes: stored === 'on' });
  const follow = () => {
    if (media.matches && !mapStyle.peek().shapes && !remembered()) changeStyle({ shapes: true });
  };
  follow();
  media.addEventListener('change', follow);
}

function remembered(): 'on' | 'off' | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'on' || stored === 'off' ? stored : undefined;
  } catch {
    return undefined;
  }
}
