import { theme } from '../../state/state.ts';
import { switchTheme } from '../theme.ts';
import type { Command } from '../registry.ts';
import { show } from './show.ts';

/** The page itself. */
export const coterieCommands: readonly Command[] = [
  {
    id: 'theme',
    title: () => (theme.value === 'dark' ? 'Light colours' : 'Dark colours'),
    group: 'Coterie',
    keys: ['d'],
    run: switchTheme,
  },
  { id: 'palette', title: 'All commands…', group: 'Coterie', keys: ['mod+k'], inMenu: true, run: show('palette') },
  { id: 'help', title: 'Help and shortcuts', group: 'Coterie', keys: ['?'], inMenu: true, run: show('help') },
];
