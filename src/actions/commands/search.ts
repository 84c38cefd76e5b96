import { clearSelection, goBack } from '../select.ts';
import type { Command } from '../registry.ts';
import { needsSelection } from './needs.ts';

const focusSearch = () => document.querySelector<HTMLElement>('#search')?.focus();

/** Finding, and the way back from what was found. */
export const searchCommands: readonly Command[] = [
  { id: 'search', title: 'Search', group: 'Selection', keys: ['/'], run: focusSearch },
  {
    id: 'clear',
    title: 'Clear the selection',
    group: 'Selection',
    keys: ['escape'],
    blocked: needsSelection,
    run: clearSelection,
  },
  {
    id: 'back',
    title: 'Back to what was selected before',
    group: 'Selection',
    keys: ['backspace'],
    blocked: needsSelection,
    run: goBack,
  },
];
