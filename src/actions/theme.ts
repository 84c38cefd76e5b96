import { theme, themeChoice, type ThemeChoice } from '../state/state.ts';

const storageKey = 'coterie.theme';

/** Light and dark in turn; the first change leaves the system's choice. */
export const switchTheme = (): void => chooseTheme(theme.peek() === 'dark' ? 'light' : 'dark');

function chooseTheme(choice: ThemeChoice): void {
  themeChoice.value = choice;
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

export function restoreTheme(): void {
  try {
    const stored = localStorage.getItem(storageKey);
    if (stored === 'light' || stored === 'dark') themeChoice.value = stored;
  } catch {
    // Without storage the system's choice stands.
  }
}
