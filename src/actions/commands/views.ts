import { goToStage, stageViews } from '../stage.ts';
import type { StageView } from '../../state/state.ts';
import { hiddenPanels, togglePanel } from '../panels.ts';
import type { Chords, Command } from '../registry.ts';
import { needsDrawings, needsPapers } from './needs.ts';

/** What of the page is seen. */
export const viewCommands: readonly Command[] = [
  {
    id: 'panel-left',
    title: () => `${hiddenPanels.value.has('left') ? 'Show' : 'Hide'} the left panel`,
    group: 'Map',
    keys: ['['],
    run: () => togglePanel('left'),
  },
  {
    id: 'panel-right',
    title: () => `${hiddenPanels.value.has('right') ? 'Show' : 'Hide'} the right panel`,
    group: 'Map',
    keys: [']'],
    run: () => togglePanel('right'),
  },
  view('map', 'Map', ['m']),
  // The table is of networks without papers as well (`table.ts`).
  ...stageViews.filter(({ id }) => id !== 'table').map(({ id, title }) => view(id, title)),
];

function view(wanted: StageView, name: string, keys?: Chords): Command {
  return {
    id: `view-${wanted}`,
    title: `View: ${name}`,
    group: 'Map',
    ...(keys && { keys }),
    blocked: wanted === 'map' ? needsPapers : needsDrawings,
    run: () => goToStage(wanted),
  };
}
