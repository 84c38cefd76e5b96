import { theme } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { switchTheme } from '../theme.ts';
import { startTour } from '../tour.ts';
import type { Command } from '../registry.ts';
import { needsPapers } from './needs.ts';
import { show } from './show.ts';

const words = texts.commands.coterie;

/** The page itself. */
export const coterieCommands: readonly Command[] = [
  {
    id: 'theme',
    title: () => (theme.value === 'dark' ? words.light : words.dark),
    group: 'Coterie',
    keys: ['d'],
    run: switchTheme,
  },
  { id: 'palette', title: words.palette, group: 'Coterie', keys: ['mod+k'], inMenu: true, run: show('palette') },
  { id: 'help', title: words.help, group: 'Coterie', keys: ['?'], inMenu: true, run: show('help') },
  { id: 'tour', title: texts.help.tour.command, group: 'Coterie', blocked: needsPapers, run: startTour },
];
