import { goToStage, stageViews } from '../stage.ts';
import type { StageView } from '../../state/state.ts';
import { texts } from '../../texts/texts.ts';
import { goToSection, hiddenPanels, togglePanel } from '../panels.ts';
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
  { id: 'next-section', title: words.nextSection, group: 'Selection', keys: ['j'], run: () => goToSection(1) },
  { id: 'section-before', title: words.sectionBefore, group: 'Selection', keys: ['k'], run: () => goToSection(-1) },
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
    blocked: wanted === 'map' ? needsPapers : needsDrawings,
    run: () => goToStage(wanted),
  };
}
