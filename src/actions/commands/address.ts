import { texts } from '../../texts/texts.ts';
import { copyLink } from '../link.ts';
import type { Command } from '../registry.ts';
import { needsPapers } from './needs.ts';

/** The address of what is seen. */
export const addressCommands: readonly Command[] = [
  {
    id: 'copy-link',
    title: texts.history.copyLink,
    group: 'Papers',
    keys: ['v'],
    inMenu: true,
    blocked: needsPapers,
    run: () => void copyLink(),
  },
];
