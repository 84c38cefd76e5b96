import { showOnStage, stageViews } from '../stage.ts';
import { stageView, type StageView } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { hiddenPanels, togglePanel } from '../panels.ts';
import type { Chords, Command } from '../registry.ts';
import { needsDrawings, needsPapers } from './needs.ts';

const words = texts.commands.views;

/** What of the page is seen. */
export const viewCommands: readonly Command[] = [
  {
    id: 'panel-left',
    title: () => words.leftPanel(hiddenPanels.value.has('left')),
    group: 'Map',
    keys: ['['],
    run: () => togglePanel('left'),
  },
  {
    id: 'panel-right',
    title: () => words.rightPanel(hiddenPanels.value.has('right')),
    group: 'Map',
    keys: [']'],
    run: () => togglePanel('right'),
  },
  view('map', words.map, ['m']),
  // The table is of networks without papers as well (`table.ts`).
  ...stageViews.filter(({ id }) => id !== 'table').map(({ id, title }) => view(id, title)),
];

function view(wanted: StageView, name: string, keys?: Chords): Command {
  return {
    id: `view-${wanted}`,
    title: words.view(name),
    group: 'Map',
    ...(keys && { keys }),
    blocked: () =>
      (wanted === 'map' ? needsPapers() : needsDrawings()) ?? (stageView.value === wanted ? words.isShown : undefined),
    run: () => showOnStage(wanted),
  };
}
