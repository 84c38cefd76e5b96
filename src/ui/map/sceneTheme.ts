import { darkColours, darkDensity, lightColours, lightDensity } from '../../arrange/palette.ts';
import { theme } from '../../state/state.ts';

/** The colours of the style files, so that map and page cannot differ. */
export function sceneTheme() {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const isDark = theme.peek() === 'dark';
  return {
    background: read('--background'),
    ink: read('--ink'),
    font: read('--font'),
    halo: read('--background'),
    faint: read('--line-strong'),
    palette: isDark ? darkColours : lightColours,
    density: isDark ? darkDensity : lightDensity,
  };
}
